using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Import.Ads.Plain;
using DiCoDe.Stages.Intake;

namespace DiCoDe.Host.Work.Mapping;

/// <summary>Maps ads that come from a file and are not stored. Places in them are those of the text as given; of a plain text those of the
/// whole, also where its first line is the title.</summary>
/// <param name="mapper">What maps.</param>
/// <param name="threshold">The least confidence of a mention that is told.</param>
internal sealed class TextMapping(LoadedMapper mapper, double threshold)
{
    private readonly Dictionary<ConceptUri, string> _labels = mapper.Shown.Skills.Cast<Concept>().Concat(mapper.Shown.Occupations).ToDictionary(concept => concept.Uri, concept => concept.LabelIn("es"));

    /// <summary>Maps ads at once, and gives them in their order.</summary>
    public MappedAd[] Map(IReadOnlyList<PlainRecord.Ad> ads, CancellationToken cancel)
    {
        var mapped = new MappedAd[ads.Count];
        Parallel.For(0, ads.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancel }, at => mapped[at] = Map(ads[at]));
        return mapped;
    }

    private MappedAd Map(PlainRecord.Ad record)
    {
        var ad = record.IsPlain ? PlainAd.OfText(record.Id, record.Text) : PlainAd.Of(record.Id, record.Title, record.Text);
        var mentions = mapper.Classifier.Skills.Map(ad);
        var occupation = mapper.Classifier.Occupations.Code(ad, mentions);
        return new MappedAd(
            record.Id,
            occupation.IsCoded
                ? new MappedOccupation(occupation.Occupation, LabelOf(occupation.Occupation), occupation.Isco, SincoOf(occupation.Isco), occupation.Confidence.Value)
                : null,
            [.. mentions.Where(mention => mention.Confidence.Value >= threshold).Select(mention => Told(ad, mention))]);
    }

    private MappedMention Told(JobAd ad, Mention mention) => new(
        mention.Skill,
        LabelOf(mention.Skill),
        (mention.Segment == Segment.Title ? ad.Title : ad.Text).Substring(mention.Start, mention.Length),
        mention.Segment,
        mention.Start,
        mention.Start + mention.Length,
        mention.Confidence.Value,
        mention.Requirement,
        mention.How);

    private string? SincoOf(string isco) => mapper.Sinco?.Of(isco) is { Length: > 0 } sinco ? sinco : null;

    private string LabelOf(ConceptUri concept) => _labels.GetValueOrDefault(concept, concept.Value);
}
