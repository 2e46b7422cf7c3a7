using DiCoDe.Domain.Ads.Terms.Working;

namespace DiCoDe.Domain.Demand;

/// <summary>The rows that an ad counts in by its terms: what counts them, and what lists the ads behind the counts, ask here.</summary>
public static class TermKeys
{
    private static readonly Shifts[] EachShift = [.. Enum.GetValues<Shifts>().Where(shift => shift != Shifts.None)];

    /// <summary>Each row once: what it is counted by, and which one of them (<see cref="DemandRow.Key"/>).</summary>
    public static IEnumerable<(Dimension Dimension, string Key)> Of(CountedTerms terms)
    {
        yield return (Dimension.Language, terms.Language);
        yield return (Dimension.Pay, PayOf(terms));
        yield return (Dimension.Contract, TermCode.Of(terms.Contract));
        yield return (Dimension.Hiring, TermCode.Of(terms.Hiring));
        yield return (Dimension.Load, TermCode.Of(terms.Load));
        yield return (Dimension.WorkMode, TermCode.Of(terms.WorkMode));
        yield return (Dimension.Schooling, TermCode.Of(terms.Schooling));
        yield return (Dimension.Experience, ExperienceOf(terms.ExperienceMonths));
        if (terms.Shifts == Shifts.None)
        {
            yield return (Dimension.Shift, "");
        }

        foreach (var shift in EachShift.Where(shift => terms.Shifts.HasFlag(shift)))
        {
            yield return (Dimension.Shift, TermCode.Of(shift));
        }

        if (terms.Treatment.IsEmpty)
        {
            yield return (Dimension.Treatment, "");
        }

        foreach (var kind in terms.Treatment.All())
        {
            yield return (Dimension.Treatment, TermCode.Of(kind));
        }
    }

    private static string PayOf(CountedTerms terms) => terms switch
    {
        { StatesPay: true } => "stated",
        { HasCommission: true } => "commission",
        _ => "",
    };

    private static string ExperienceOf(int? months) => months switch
    {
        null => "",
        0 => "none",
        < 12 => "under_12",
        < 24 => "12_to_23",
        < 36 => "24_to_35",
        < 60 => "36_to_59",
        _ => "60_or_more",
    };
}
