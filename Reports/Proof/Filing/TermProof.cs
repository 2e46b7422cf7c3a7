using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports.Proof;

/// <summary>The words of an ad that were read as a condition, a demand or a pay.</summary>
internal static class TermProof
{
    /// <summary>The sentence with the words marked; <see langword="null"/> when they stand in a field of the portal, which is not shown.</summary>
    public static byte[]? Of(AdWords words, Dimension dimension, string key) => words.SentenceOf(QuoteOf(words.Ad.Terms, dimension, key));

    /// <summary>The pay for a month as it is counted, and of a new ad the words that it was read from.</summary>
    public static byte[] OfPay(AdWords words, bool isNew)
    {
        var terms = words.Ad.Counted;
        var (least, most) = (terms.MonthMinimum ?? terms.MonthMaximum ?? 0, terms.MonthMaximum ?? terms.MonthMinimum ?? 0);
        var amount = least.Equals(most) ? Numbers.Amount(least) : $"{Numbers.Amount(least)} – {Numbers.Amount(most)}";
        return words.WithSentence(amount, isNew ? words.Ad.Terms.Pay.Quote : Quote.None);
    }

    private static Quote QuoteOf(AdTerms terms, Dimension dimension, string key) => dimension switch
    {
        Dimension.Pay => terms.Pay.Quote,
        Dimension.Contract or Dimension.Hiring => terms.Contract.Quote,
        Dimension.Load or Dimension.Shift => terms.Hours.Quote,
        Dimension.WorkMode => terms.WorkMode.Quote,
        Dimension.Schooling => terms.Schooling.Quote,
        Dimension.Experience => terms.Experience.Quote,
        Dimension.Treatment => terms.Treatment.Where(demand => string.Equals(TermCode.Of(demand.Kind), key, StringComparison.Ordinal)).Select(demand => demand.Quote).FirstOrDefault(Quote.None),
        _ => Quote.None,
    };
}
