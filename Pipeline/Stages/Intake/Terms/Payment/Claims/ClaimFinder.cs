using DiCoDe.Stages.Intake.Terms.Payment.Amounts;
using DiCoDe.Stages.Intake.Terms.Payment.Cues;

namespace DiCoDe.Stages.Intake.Terms.Payment.Claims;

/// <summary>Joins the amounts of a text to ranges: "10 a 12 mil", "$14,000 - $18,000", "entre 8 y 10 mil".</summary>
internal static class ClaimFinder
{
    private const int WidestJoint = 34;
    private const int WidestRange = 25; // times: "10 a 12 mil" written "10" and "12,000"
    private const int Look = 24;

    /// <summary>The claims, in order; numbers too small for money are left out.</summary>
    public static List<Claim> Find(string folded, char decimalSign)
    {
        var amounts = AmountFinder.Find(folded, decimalSign);
        List<Claim> claims = [];
        for (var at = 0; at < amounts.Count; at++)
        {
            var claim = at + 1 < amounts.Count && Joined(folded, amounts[at], amounts[at + 1]) is { } range ? range : new Claim(amounts[at], amounts[at]);
            at += claim.IsRange ? 1 : 0;
            if (claim.IsNoticeable)
            {
                claims.Add(claim);
            }
        }

        return claims;
    }

    private static Claim? Joined(string folded, Amount first, Amount second)
    {
        var between = second.Start - first.End;
        if (between is < 1 or > WidestJoint || !BoundWords.Joins.IsMatch(folded.AsSpan(first.End, between)))
        {
            return null;
        }

        var lower = first;
        if (second.Value >= 1000 && !first.IsScaled && first.Value < 1000 && first.Value * 1000 <= second.Value)
        {
            lower = first with { Value = first.Value * (second.Value >= 1_000_000 && first.Value * 1_000_000 <= second.Value && second.IsScaled ? 1_000_000 : 1000) };
        }

        var isSound = lower.Value <= second.Value && lower.Value * WidestRange >= second.Value && !(first.MayBeYear && second.MayBeYear);
        return isSound && (!IsLoose(folded, first.End, second.Start) || BoundWords.Opens.IsMatch(folded.AsSpan(Math.Max(0, first.Start - Look), Math.Min(Look, first.Start))))
            ? new Claim(lower, second)
            : null;
    }

    /// <summary>"y", "e" and "o" also join things that are no range.</summary>
    private static bool IsLoose(string folded, int start, int end)
    {
        var joint = folded.AsSpan(start, end - start).Trim(" ,.");
        return joint is "y" or "e" or "o" || joint.EndsWith(" y") || joint.EndsWith(" o");
    }
}
