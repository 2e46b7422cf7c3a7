using DiCoDe.Domain.Ads.Terms.Working;
using DiCoDe.Domain.Demand;

namespace DiCoDe.Stages.Counting.Rows;

/// <summary>The rows that an ad counts in by its terms.</summary>
internal static class TermKeys
{
    private static readonly Shifts[] EachShift = [.. Enum.GetValues<Shifts>().Where(shift => shift != Shifts.None)];

    public static IEnumerable<DemandKey> Of(CountedTerms terms)
    {
        yield return new DemandKey(Dimension.Language, terms.Language, "");
        yield return new DemandKey(Dimension.Pay, PayOf(terms), "");
        yield return new DemandKey(Dimension.Contract, TermCode.Of(terms.Contract), "");
        yield return new DemandKey(Dimension.Hiring, TermCode.Of(terms.Hiring), "");
        yield return new DemandKey(Dimension.Load, TermCode.Of(terms.Load), "");
        yield return new DemandKey(Dimension.WorkMode, TermCode.Of(terms.WorkMode), "");
        yield return new DemandKey(Dimension.Schooling, TermCode.Of(terms.Schooling), "");
        yield return new DemandKey(Dimension.Experience, ExperienceOf(terms.ExperienceMonths), "");
        if (terms.Shifts == Shifts.None)
        {
            yield return new DemandKey(Dimension.Shift, "", "");
        }

        foreach (var shift in EachShift.Where(shift => terms.Shifts.HasFlag(shift)))
        {
            yield return new DemandKey(Dimension.Shift, TermCode.Of(shift), "");
        }

        if (terms.Treatment.IsEmpty)
        {
            yield return new DemandKey(Dimension.Treatment, "", "");
        }

        foreach (var kind in terms.Treatment.All())
        {
            yield return new DemandKey(Dimension.Treatment, TermCode.Of(kind), "");
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
