using System.Globalization;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Import.Gold;

namespace DiCoDe.Host.Work;

/// <summary>Reads annotated ads as any ad is read, and compares.</summary>
internal static class FieldEvaluation
{
    private const int ShortestWord = 5;

    /// <summary>What is compared value by value: the annotation's name of the field, what we read, and when both are the same.</summary>
    private static readonly (string Field, Func<JobAd, AdTerms, string> Read, Func<string, string, bool> IsSame)[] Values =
    [
        ("language", (_, terms) => terms.Language, Equal),
        ("salary_min", (_, terms) => Amount(terms.Pay.Minimum), Equal),
        ("salary_max", (_, terms) => Amount(terms.Pay.Maximum), Equal),
        ("salary_period", (_, terms) => terms.Pay is { IsStated: true, Period: not PayPeriod.NotStated } ? terms.Pay.Period.ToString().ToLowerInvariant() : "", Equal),
        ("currency", (_, terms) => terms.Pay.Currency, Equal),
        ("contract", (_, terms) => terms.Contract.Quote.Words, Overlap),
        ("schedule", (_, terms) => terms.Hours.Quote.Words, Overlap),
        ("schooling", (_, terms) => terms.Schooling.Quote.Words, Overlap),
        ("experience_months_min", (_, terms) => terms.Experience.MinimumMonths?.ToString(CultureInfo.InvariantCulture) ?? "", Equal),
        ("work_mode", (_, terms) => terms.WorkMode.IsStated ? terms.WorkMode.Kind.ToString().ToLowerInvariant() : "", Equal),
        ("positions", (ad, _) => ad.Positions.IsStated ? ad.Positions.Stated.ToString(CultureInfo.InvariantCulture) : "", Equal),
    ];

    /// <summary>A row for each field.</summary>
    /// <exception cref="DiCoDe.Domain.InputException">An ad has no title.</exception>
    public static IReadOnlyList<FieldScore> Score(IReadOnlyList<GoldAd> ads)
    {
        List<(GoldAd Gold, JobAd Ad, AdTerms Terms)> read = [];
        foreach (var gold in ads)
        {
            var ad = GoldAds.Clean(gold);
            read.Add((gold, ad, ad.Terms));
        }

        return
        [
            .. Values.Select(value => ScoreOf(value.Field, read.Select(one => (one.Gold.Fields.GetValueOrDefault(value.Field, ""), value.Read(one.Ad, one.Terms))), value.IsSame)),
            SeveralOf("treatment", read.Select(one => (one.Gold.Treatment, (IReadOnlyList<string>)[.. one.Terms.Treatment.Select(demand => demand.Quote.Words)]))),
            PersonalDataOf(read),
        ];
    }

    private static FieldScore ScoreOf(string field, IEnumerable<(string Gold, string Read)> ads, Func<string, string, bool> isSame)
    {
        var all = ads.ToList();
        return new(field, all.Count(one => one.Gold.Length > 0), all.Count(one => one.Read.Length > 0), all.Count(one => one.Gold.Length > 0 && one.Read.Length > 0 && isSame(one.Gold, one.Read)));
    }

    private static FieldScore SeveralOf(string field, IEnumerable<(IReadOnlyList<string> Gold, IReadOnlyList<string> Read)> ads)
    {
        var all = ads.ToList();
        return new(field, all.Sum(one => one.Gold.Count), all.Sum(one => one.Read.Count), all.Sum(one => one.Read.Count(read => one.Gold.Any(gold => Overlap(gold, read)))));
    }

    /// <summary>What is annotated and no longer in the ad was taken out. How much was taken out that should not have been, no annotation tells.</summary>
    private static FieldScore PersonalDataOf(List<(GoldAd Gold, JobAd Ad, AdTerms Terms)> ads) => new(
        "personal_data",
        ads.Sum(one => one.Gold.PersonalData.Count),
        ads.Sum(one => one.Ad.PersonalDataRemoved),
        ads.Sum(one => one.Gold.PersonalData.Count(data => !one.Ad.Text.Contains(data, StringComparison.OrdinalIgnoreCase) && !one.Ad.Title.Contains(data, StringComparison.OrdinalIgnoreCase))));

    private static string Amount(decimal? amount) => amount?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    private static bool Equal(string gold, string read) => string.Equals(gold, read, StringComparison.Ordinal);

    /// <summary>Phrases are the same when one holds the other, or the end of one is the beginning of the other: a word at least.</summary>
    private static bool Overlap(string gold, string read) =>
        gold.Contains(read, StringComparison.OrdinalIgnoreCase) || read.Contains(gold, StringComparison.OrdinalIgnoreCase) || Joins(gold, read) || Joins(read, gold);

    private static bool Joins(string first, string second)
    {
        for (var length = Math.Min(first.Length, second.Length) - 1; length >= ShortestWord; length--)
        {
            if (first.AsSpan(first.Length - length).Equals(second.AsSpan(0, length), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
