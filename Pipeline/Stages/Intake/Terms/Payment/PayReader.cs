using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Stages.Intake.Terms.Payment.Claims;
using DiCoDe.Stages.Intake.Terms.Payment.Cues;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Terms.Payment;

/// <summary>Reads what an ad pays, from the portal's field and from the ad's own words.</summary>
/// <remarks>The ad's own statement ("Sueldo base $9,000 mensuales") is more exact than the portal's field, which is often a bracket; where the ad only
/// speaks of what people come to earn, or says nothing, the field holds. Amounts in what the portal adds for itself (offers of similar jobs) are not read.</remarks>
internal static class PayReader
{
    private const decimal Alike = 1.3m; // net beside gross
    private const decimal Unbounded = 1_000_000_000_000;
    private const int LongestField = 80; // what is longer is a text that somebody wrote into the field

    /// <summary>The pay.</summary>
    /// <param name="ad">The words of the ad.</param>
    /// <param name="field">The portal's own field for pay, in one line; "" when it has none.</param>
    public static Pay Read(AdWords ad, string field)
    {
        var country = PayCountry.Of(ad.Country);
        var stated = OfField(field, country);
        var told = OfText(ad, country);
        var pay = Better(stated, told) ?? Declined(ad, field);
        return pay with { HasCommission = pay.HasCommission || CommissionReader.IsNamed(ad, field, pay.Quote) };
    }

    private static Pay? Better(Reading? stated, Reading? told)
    {
        if (stated is null || told is null)
        {
            return (stated ?? told)?.Pay;
        }

        if (told.Strength != Strength.Wage)
        {
            return stated.Pay;
        }

        if (told.IsPeriodTold || !stated.IsPeriodTold)
        {
            return told.Pay;
        }

        // "Renta líquida de 330.000" beside a field that says "por mes": the words of the one, the period of the other.
        var isSame = told.Pay.Currency == stated.Pay.Currency && Overlaps(told.Pay, stated.Pay);
        return isSame ? told.Pay with { Period = stated.Pay.Period } : told.Pay.Period == PayPeriod.NotStated ? stated.Pay : told.Pay;
    }

    private static bool Overlaps(Pay told, Pay stated) =>
        (told.Minimum ?? 0) <= (stated.Maximum ?? Unbounded) * Alike && (told.Maximum ?? Unbounded) * Alike >= (stated.Minimum ?? 0);

    private static Reading? OfField(string field, PayCountry country)
    {
        if (!field.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var kind = field.Length <= LongestField ? PlaceKind.Field : PlaceKind.Text;
        return Best(Folding.Fold(field), country, _ => new ClaimPlace(kind, IsOfTask: false), (_, _) => Quote.Outside(field));
    }

    private static Reading? OfText(AdWords ad, PayCountry country)
    {
        var told = ad.FoldedText.AsSpan().ContainsAny(SilenceWords.Hints)
            ? Best(ad.FoldedText, country, at => PlaceOf(ad.SectionAt(at)), ad.QuoteOf)
            : null;
        var titled = ad.FoldedTitle.AsSpan().ContainsAnyInRange('0', '9')
            ? Best(ad.FoldedTitle, country, _ => new ClaimPlace(PlaceKind.Title, IsOfTask: false), (start, length) => Quote.Outside(ad.Title.Substring(start, length)))
            : null;
        return titled is not null && (told is null || (titled.Strength > told.Strength && titled.Pay.Period != PayPeriod.NotStated)) ? titled : told;
    }

    private static ClaimPlace? PlaceOf(SectionKind section) => section == SectionKind.PortalText
        ? null
        : new ClaimPlace(PlaceKind.Text, section is SectionKind.Duties or SectionKind.Requirements or SectionKind.NiceToHave);

    /// <summary>The plainest of the statements, the first among equals.</summary>
    private static Reading? Best(string folded, PayCountry country, Func<int, ClaimPlace?> placeOf, Func<int, int, Quote> quoteOf)
    {
        var claims = ClaimFinder.Find(folded, country.DecimalSign);
        Reading? best = null;
        for (var at = 0; at < claims.Count && best is not { Strength: Strength.Wage }; at++)
        {
            if (placeOf(claims[at].Start) is not { } place)
            {
                continue;
            }

            var around = new Surroundings(folded, claims[at], at == 0 ? 0 : claims[at - 1].End, at + 1 < claims.Count ? claims[at + 1].Start : folded.Length);
            if (ClaimJudge.Read(claims[at], around, country, place) is { } read && (best is null || read.Strength > best.Strength))
            {
                best = read with { Pay = read.Pay with { Quote = quoteOf(around.CueStart, claims[at].End + around.TailLength - around.CueStart) } };
            }
        }

        return best;
    }

    private static Pay Declined(AdWords ad, string field)
    {
        if (field.Length > 0)
        {
            return Pay.NotStated with { Quote = Quote.Outside(field) };
        }

        var folded = ad.FoldedText;
        var found = folded.AsSpan().ContainsAny(SilenceWords.Hints) ? SilenceWords.Declines.Match(folded) : null;
        return found is { Success: true } && ad.SectionAt(found.Index) != SectionKind.PortalText
            ? Pay.NotStated with { Quote = ad.QuoteOf(found.Index, found.Length) }
            : Pay.NotStated;
    }
}
