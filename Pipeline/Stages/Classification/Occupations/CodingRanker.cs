using DiCoDe.Domain.Classification;
using DiCoDe.Stages.Intake;

namespace DiCoDe.Stages.Classification.Occupations;

/// <summary>Ranks by the one occupation that a coder tells: where there is no trained model.</summary>
/// <param name="coder">The coder.</param>
public sealed class CodingRanker(IOccupationCoder coder) : ITitleRanker
{
    /// <inheritdoc/>
    public IReadOnlyList<RankedConcept> Rank(string title, int top)
    {
        var coding = coder.Code(PlainAd.Of("1", title, ""), []);
        return coding.IsCoded ? [new RankedConcept(coding.Occupation, coding.Label, coding.Confidence.Value)] : [];
    }
}
