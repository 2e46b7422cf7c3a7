using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Stages.Intake.Terms.Payment.Cues;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Terms.Payment;

/// <summary>Reads whether commissions or bonuses come on top of the pay.</summary>
internal static class CommissionReader
{
    private const int Near = 220; // characters after the statement of pay, which is where the list of what else there is stands

    private const int Look = 50;

    /// <summary>Whether the field, the words after the statement of pay, or the offer names them.</summary>
    public static bool IsNamed(AdWords ad, string field, Quote pay)
    {
        if (field.Length > 0 && Folding.Fold(field) is var words && SilenceWords.Extra.Match(words) is { Success: true } named && IsOnTop(words, named.Index))
        {
            return true;
        }

        var folded = ad.FoldedText;
        if (!folded.AsSpan().ContainsAny(SilenceWords.TopHints) || SilenceWords.NoCommission.IsMatch(folded))
        {
            return false;
        }

        foreach (var match in SilenceWords.Extra.EnumerateMatches(folded))
        {
            var isNear = pay.Start >= 0 && match.Index + match.Length > pay.Start && match.Index <= pay.Start + pay.Words.Length + Near;
            if (isNear || (ad.SectionAt(match.Index) == SectionKind.Offer && IsOnTop(folded, match.Index)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOnTop(string folded, int at) => SilenceWords.OnTop.IsMatch(folded.AsSpan(Math.Max(0, at - Look), Math.Min(at, Look)));
}
