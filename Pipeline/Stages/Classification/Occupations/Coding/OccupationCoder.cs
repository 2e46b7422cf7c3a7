using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;

namespace DiCoDe.Stages.Classification.Occupations.Coding;

/// <summary>Tells the occupation by title, text and the skills found; and ranks what a title alone may name.</summary>
internal sealed class OccupationCoder : IOccupationCoder, ITitleRanker
{
    /// <summary>Skills found with less confidence tell nothing of the occupation: so the weights were learned, whatever is published.</summary>
    public const double LeastOfSkill = 0.5;

    /// <summary>A shorter text under a title that names no occupation tells none either; some occupation is always the likeliest.</summary>
    private const int LeastText = 60;

    private readonly OccupationKnowledge _knowledge;
    private readonly OccupationWeights _weights;
    private readonly double _threshold;

    /// <param name="knowledge">What is known of occupations.</param>
    /// <param name="weights">What was learned from labelled titles and ads.</param>
    /// <param name="threshold">The least confidence of a coding.</param>
    public OccupationCoder(OccupationKnowledge knowledge, OccupationWeights weights, double threshold) =>
        (_knowledge, _weights, _threshold) = (knowledge, weights, threshold);

    /// <inheritdoc/>
    public OccupationCoding Code(JobAd ad, IReadOnlyList<Mention> mentions)
    {
        if (ad.Text.Length < LeastText && AdTitle.NamesNone(ad.Title))
        {
            return OccupationCoding.NotCoded;
        }

        var reading = _knowledge.Read(ad, [.. mentions.Where(mention => mention.Confidence.Value >= LeastOfSkill)], _weights.Titles);
        if (OccupationVote.Of(reading, _weights.Coder) is not { } vote || !reading.HasGrounds(vote.Occupation))
        {
            return OccupationCoding.NotCoded;
        }

        var confidence = _weights.Calibration.Probability(vote.Odds);
        var concept = _knowledge.Titles.Concepts.All[vote.Occupation];
        return confidence < _threshold
            ? OccupationCoding.NotCoded
            : new OccupationCoding(concept.Uri, concept.Isco, new Confidence(Math.Round(confidence, 3)), concept.Label);
    }

    /// <inheritdoc/>
    public IReadOnlyList<RankedConcept> Rank(string title, int top)
    {
        var reading = _knowledge.Titles.Read(title, _knowledge.Titles.Concepts.All.Count, []);
        var odds = _weights.Titles.Score(reading.Rows);
        return
        [
            .. Enumerable.Range(0, odds.Length)
                .OrderByDescending(at => odds[at])
                .ThenBy(at => reading.Concepts[at])
                .Take(top)
                .Select(at => RankedOf(reading.Concepts[at], odds[at])),
        ];
    }

    private RankedConcept RankedOf(int number, float odds)
    {
        var concept = _knowledge.Titles.Concepts.All[number];
        return new RankedConcept(concept.Uri, concept.Label, odds);
    }
}
