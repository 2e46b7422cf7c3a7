using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Phrases;

namespace DiCoDe.Stages.Classification.Skills;

/// <summary>How sure a match of words with a label is.</summary>
/// <remarks>0.70 for a preferred label, 0.60 for an alternative one, 0.50 for a hidden one; + 0.08 per word beyond the first, at most + 0.24;
/// - 0.15 for a single word; - 0.10 when the words are inflected or turned otherwise than the label's; - 0.05 when the label is not Spanish;
/// - 0.15 when other concepts have the same words. The numbers order matches, they are no probabilities.</remarks>
internal static class SkillConfidence
{
    public static Confidence Of(Phrase phrase, bool isExact, bool isAmbiguous)
    {
        var value = phrase.Label.Kind switch { LabelKind.Preferred => 0.70, LabelKind.Alternative => 0.60, _ => 0.50 };
        value += phrase.Length > 1 ? Math.Min(0.24, 0.08 * (phrase.Length - 1)) : -0.15;
        value -= isExact ? 0 : 0.10;
        value -= string.Equals(phrase.Label.Language, "es", StringComparison.Ordinal) ? 0 : 0.05;
        value -= isAmbiguous ? 0.15 : 0;
        return new Confidence(Math.Round(Math.Clamp(value, 0.05, 0.99), 2));
    }
}
