using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Stages.Judging.Occupations;
using DiCoDe.Stages.Judging.Rankings;

namespace DiCoDe.Host.Work.Mapping;

/// <summary>Codes annotated ads and ranks annotated titles with the classifier in use, and compares.</summary>
internal static class OccupationEvaluation
{
    /// <summary>Each ad that has an occupation of the taxonomy.</summary>
    public static IReadOnlyList<JudgedOccupation> Ads(IEnumerable<LabelledAd> ads, LoadedMapper mapper, CancellationToken cancel)
    {
        var isco = mapper.Taxonomy.Occupations.ToDictionary(occupation => occupation.Uri, occupation => occupation.Isco);
        List<JudgedOccupation> judged = [];
        foreach (var ad in ads.Where(ad => isco.ContainsKey(ad.Occupation)))
        {
            cancel.ThrowIfCancellationRequested();
            var coding = mapper.Classifier.Occupations.Code(ad.Ad, mapper.Classifier.Skills.Map(ad.Ad));
            judged.Add(new JudgedOccupation(coding.Occupation, coding.Isco, coding.Confidence.Value, ad.Occupation, isco[ad.Occupation]));
        }

        return judged;
    }

    /// <summary>Each title.</summary>
    public static IReadOnlyList<JudgedRanking> Titles(IEnumerable<LabelledTitle> titles, ITitleRanker ranker, CancellationToken cancel)
    {
        List<JudgedRanking> judged = [];
        foreach (var title in titles)
        {
            cancel.ThrowIfCancellationRequested();
            judged.Add(new JudgedRanking([.. ranker.Rank(title.Title, RankingFigures.Depth).Select(ranked => ranked.Concept)], title.Same.ToHashSet()));
        }

        return judged;
    }
}
