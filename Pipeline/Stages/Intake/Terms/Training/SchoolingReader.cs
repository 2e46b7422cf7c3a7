using System.Buffers;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Ads.Terms.Training;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Terms.Training;

/// <summary>Reads what schooling is asked for. The ad's own words beat what the portal appends, and that beats the portal's field.</summary>
/// <remarks>Words of schooling that stand together are one phrase; the phrase that speaks most plainly of a demand (under a label such as "Escolaridad:",
/// among the requirements, in words of schooling rather than of professions) is taken.</remarks>
internal static class SchoolingReader
{
    private const int Enough = 3;

    /// <summary>What stands around an item besides its words.</summary>
    private static readonly SearchValues<char> Loose = SearchValues.Create(" -–*•·✔✅,.:()");

    /// <param name="ad">The ad.</param>
    /// <param name="field">The portal's field for schooling, or "".</param>
    public static Schooling Read(AdWords ad, string field)
    {
        var footer = Footer.StartOf(ad);
        var own = BestIn(ad, 0, footer);
        if (own is not null && !IsWelcome(ad, own))
        {
            return ReadFrom(ad, own);
        }

        return (BestIn(ad, footer, ad.Text.Length) ?? own) is { } phrase ? ReadFrom(ad, phrase) : InField(field, ad.Country);
    }

    private static SchoolingPhrase? BestIn(AdWords ad, int from, int to)
    {
        SchoolingPhrase? best = null;
        var most = Enough - 1;
        foreach (var phrase in SchoolingPhrase.In(ad.Text, ad.FoldedText, from, to, ad.Country))
        {
            var weight = Weight(ad, phrase);
            if (weight > most)
            {
                (best, most) = (phrase, weight);
            }
        }

        return best;
    }

    private static Schooling ReadFrom(AdWords ad, SchoolingPhrase phrase)
    {
        var start = Clause.StartOf(ad.Text, phrase.Start, 40);
        var lead = SchoolingContext.LeadOf(ad.FoldedText.AsSpan(start, phrase.Start - start));
        return phrase.Read(ad.FoldedText) with { Quote = ad.QuoteOf(phrase.Start - lead, phrase.End - phrase.Start + lead) };
    }

    private static bool IsWelcome(AdWords ad, SchoolingPhrase phrase) =>
        ad.SectionAt(phrase.Start) == SectionKind.NiceToHave
        || (phrase.NamesOneLevel && SchoolingContext.IsWelcome(ad.FoldedText.AsSpan(phrase.Start, Clause.EndOf(ad.Text, phrase.End, 30) - phrase.Start), phrase.End - phrase.Start + 3));

    private static Schooling InField(string field, string country)
    {
        var folded = Folding.Fold(field);
        var phrase = SchoolingPhrase.In(field, folded, 0, folded.Length, country).FirstOrDefault();
        return phrase is null ? Schooling.NotStated : phrase.Read(folded) with { Quote = Quote.Outside(field) };
    }

    private static int Weight(AdWords ad, SchoolingPhrase phrase)
    {
        var section = ad.SectionAt(phrase.Start);
        var start = Clause.StartOf(ad.Text, phrase.Start, 60);
        var before = ad.FoldedText.AsSpan(start, phrase.Start - start);
        if (SchoolingContext.IsOther(before))
        {
            return 0;
        }

        var words = ad.FoldedText.AsSpan(phrase.Start, phrase.End - phrase.Start);
        var weight = (phrase.HasPlainWord ? 3 : 0) + (SchoolingContext.IsLabel(before) ? 4 : 0) + (SchoolingContext.IsAsked(before) ? 1 : 0)
            + (phrase.NamesProfession && SchoolingContext.IsSought(before) ? 3 : 0) + (SchoolingContext.HasState(words) ? 2 : 0) + (SchoolingContext.IsOpen(words) ? 2 : 0);
        return weight + section switch
        {
            SectionKind.Requirements => 3,
            SectionKind.NiceToHave => 3,
            SectionKind.Duties when IsAlone(ad, start, phrase) => 0,
            SectionKind.Duties => -2,
            SectionKind.Offer => -2,
            SectionKind.AboutEmployer or SectionKind.Diversity => -5,
            SectionKind.PortalText => -100,
            _ => 0,
        };
    }

    /// <summary>Whether the phrase is all there is in its item: "- Secundaria". No task is so short, so what asks for it was taken for one.</summary>
    private static bool IsAlone(AdWords ad, int start, SchoolingPhrase phrase) =>
        !ad.Text.AsSpan(start, phrase.Start - start).ContainsAnyExcept(Loose) && !ad.Text.AsSpan(phrase.End, Clause.EndOf(ad.Text, phrase.End, 20) - phrase.End).ContainsAnyExcept(Loose);
}
