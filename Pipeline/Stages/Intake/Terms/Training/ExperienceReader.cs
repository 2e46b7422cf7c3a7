using System.Buffers;
using System.Text.RegularExpressions;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Ads.Terms.Training;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Terms.Training;

/// <summary>Reads how much experience is asked for. The ad's own words beat what the portal appends, and that beats the portal's field.</summary>
/// <remarks>A length of time counts when its clause speaks of experience, or states a minimum among the requirements, or when an item of these begins with it
/// and goes on with what in ("- 2 años en bovinos"). Ages, the age of the employer,
/// and what is only welcome do not count.</remarks>
internal static partial class ExperienceReader
{
    /// <summary>Above this many years an unqualified number is the employer's age.</summary>
    private const int LongYears = 15;

    /// <summary>Without one of these no form can match.</summary>
    private static readonly SearchValues<string> Hints = SearchValues.Create(["experien", "exp.", "año", "ano", "mes", "year", "month"], StringComparison.Ordinal);

    /// <param name="ad">The ad.</param>
    /// <param name="field">The portal's field for experience, or "".</param>
    public static Experience Read(AdWords ad, string field)
    {
        if (NoneIn(ad.FoldedTitle) is { } none)
        {
            return Of(0, null, Quote.Outside(ad.Title.Substring(none.Index, none.Length)));
        }

        var footer = Footer.StartOf(ad);
        var told = ad.FoldedText.AsSpan().ContainsAny(Hints) ? InText(ad, 0, footer) ?? InText(ad, footer, ad.Text.Length) : null;
        return told ?? InTitle(ad) ?? InField(field);
    }

    private static Experience? InText(AdWords ad, int from, int to)
    {
        var amount = ExperienceAmount.Next(ad.FoldedText, from, to);
        while (amount is { } open && !IsExperience(ad, open))
        {
            amount = ExperienceAmount.Next(ad.FoldedText, open.End, to);
        }

        var none = NoneIn(ad.FoldedText, from, to);
        while (none is not null && Clause.IsAside(ad.SectionAt(none.Index)))
        {
            none = NoneIn(ad.FoldedText, none.Index + none.Length, to);
        }

        if (none is not null && (amount is null || none.Index < amount.Value.Start))
        {
            return Of(0, null, ad.QuoteOf(none.Index, none.Length));
        }

        return amount is { } found ? Of(found.Minimum, found.Maximum, QuoteOf(ad, found)) : null;
    }

    private static Experience? InTitle(AdWords ad)
    {
        var title = ad.FoldedTitle;
        return title.Contains("experiencia", StringComparison.Ordinal) && ExperienceAmount.Next(title, 0, title.Length) is { } found
            ? Of(found.Minimum, found.Maximum, Quote.Outside(ad.Title[found.Start..found.End]))
            : null;
    }

    private static Experience InField(string field)
    {
        var folded = Folding.Fold(field);
        return NoneIn(folded) is not null ? Of(0, null, Quote.Outside(field))
            : ExperienceAmount.Next(folded, 0, folded.Length) is { } found ? Of(found.Minimum, found.Maximum, Quote.Outside(field))
            : Experience.NotStated;
    }

    private static bool IsExperience(AdWords ad, ExperienceAmount amount)
    {
        var section = ad.SectionAt(amount.Start);
        if (Clause.IsAside(section))
        {
            return false;
        }

        var start = Clause.StartOf(ad.Text, amount.Start, 110);
        var before = ad.FoldedText.AsSpan(start, amount.Start - start);
        var after = ad.FoldedText.AsSpan(amount.End, Clause.EndOf(ad.Text, amount.End, 60) - amount.End);
        var isFloor = Floor.IsMatch(before) || amount.IsBounded;
        if ((section == SectionKind.NiceToHave && !isFloor) || OtherAfter.IsMatch(after) || WelcomeBefore.IsMatch(before) || WelcomeAfter.IsMatch(after)
            || (Employer.IsMatch(before) && !Asked.IsMatch(before)) || (amount.Minimum > LongYears * 12 && !isFloor))
        {
            return false;
        }

        return ExperienceAfter.IsMatch(after)
            || (!Age.IsMatch(before) && (ExperienceBefore.IsMatch(before) || (isFloor && (section == SectionKind.Requirements || Work.IsMatch(after)))))
            || (section == SectionKind.Requirements && ItemStart.IsMatch(before) && Field.IsMatch(after));
    }

    /// <summary>The amount with the words on both sides that belong to it.</summary>
    private static Quote QuoteOf(AdWords ad, ExperienceAmount amount)
    {
        var start = Clause.StartOf(ad.Text, amount.Start, 110);
        var before = Lead.Match(ad.FoldedText[start..amount.Start]);
        var begin = before.Success ? start + before.Index : amount.Start;
        var after = Tail.Match(ad.FoldedText[amount.End..Clause.EndOf(ad.Text, amount.End, 60)]);
        return ad.QuoteOf(begin, amount.End + after.Length - begin);
    }

    private static Match? NoneIn(string folded) => NoneIn(folded, 0, folded.Length);

    private static Match? NoneIn(string folded, int from, int to)
    {
        if (!folded.AsSpan(from, to - from).ContainsAny(NoneHints))
        {
            return null;
        }

        var found = None.Match(folded, from, to - from);
        return found.Success ? found : null;
    }

    private static Experience Of(int? minimum, int? maximum, Quote quote) => new() { MinimumMonths = minimum, MaximumMonths = maximum, Quote = quote };

    private static readonly SearchValues<string> NoneHints = SearchValues.Create(["experiencia", "experience"], StringComparison.Ordinal);

    [GeneratedRegex(
        @"\b(?:(?:con (?:o|y) )?sin (?:necesidad de )?(?:contar con |tener )?(?:ninguna )?experiencia(?! (?:abstener|no (?:apli|postul)))|no (?:se )?(?:necesitas?|necesitan|requiere[ns]?|requerimos|requerida|pedimos|solicita|exige|hace falta|es necesari[ao]|es indispensable|es requisito)(?: de)?(?: contar con| tener| que tengas)?(?: ninguna)? experiencia|experiencia(?: previa| laboral| minima)?(?: requerida| necesaria)?:? ?\(?(?:no (?:es )?(?:necesari[ao]|requerida|indispensable|requerido)\b|ninguna\b|no requiere|sin experiencia)|no (?:previous )?experience (?:needed|required|necessary))",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex None { get; }

    [GeneratedRegex(@"\b(?:min(?:im[oa]s?)?\.?|menos|mas|superior|mayor|inferior|menor)(?: (?:de|a|que|en))?:? ?\(?$|\bmin(?:im[oa]s?)?\b[^,]{0,12}$|\+ ?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Floor { get; }

    [GeneratedRegex(@"^(?:[^\d,]{0,40})\b(?:experiencia|exp\b|experience)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ExperienceAfter { get; }

    [GeneratedRegex(@"\b(?:experiencias?|exp|experience|trayectoria|antiguedad laboral)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ExperienceBefore { get; }

    [GeneratedRegex(@"^,? ?\(?(?:comprobables? |previos? )?(?:en (?!la ciudad|la zona|adelante)|como |desempe|realizando|trabajando|manejando|desarrollando|ejerciendo|liderando|gestionando|de trabajo)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Work { get; }

    /// <summary>That an item or sentence has no words yet, or only those that ask.</summary>
    [GeneratedRegex(@"^\W*(?:(?:requisitos?|requerimientos?|perfil(?: \p{L}+)?|pedimos|solicitamos|requerimos|se (?:pide|requiere|solicita)|necesitas|indispensable)\b\W*)?$|[\p{L}.)] [-–*] ?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ItemStart { get; }

    /// <summary>What the time was spent on. A place of residence, a training, or a contract is nothing that one did for years.</summary>
    [GeneratedRegex(
        @"^(?: o mas| comprobables?| comprobad[oa]s?| demostrables?| minim[oa]s?| como minimo| previos?)* (?:en (?!adelante|promedio|total|(?:el|los) (?:mercado|pais)|(?:la|esta|nuestra) (?:ciudad|empresa|zona|region|compania|industria)|capacitaci|entrenamiento|induccion|prueba|periodo|contrato|residencia|mexico\b|argentina\b|colombia\b|chile\b|caso)|como (?!minimo|maximo)|frente a |detras de |dedicad[oa]s? a |de ejercicio |\p{L}{3,}[aei]ndo\b)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Field { get; }

    [GeneratedRegex(
        @"^ ?(?:de (?:edad|antiguedad|historia|presencia|vida|existencia|operacion|liderazgo|garantia|contrato|duracion|haber|aniversario|vigencia|residencia|egresad)|cumplidos|en adelante|antes|despues|en (?:el|los) mercados?(?! de)|de trayectoria|y (?:mas|menos) de edad|(?:en|dentro de) la (?:ciudad|empresa|compania))\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OtherAfter { get; }

    [GeneratedRegex(@"\b(?:edad(?:es)?|mayor(?:es)? de|menor(?:es)? de|age|contrato|duracion|residencia|cada|periodo|capacitacion|despues de|luego de|apos|a los|a partir|primeros|durante)\b[^,]{0,25}$|\b(?:resid|domicili)\w+ (?!.*experiencia)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Age { get; }

    [GeneratedRegex(
        @"\b(?:empresa|compania|somos|contamos con|cuenta con|desde hace|hace mas|grupo|lider|institucion|organizacion|fundad[ao]|respald\w+|avalan?|marca|nuestr[ao]s?|firma|consultora|celebra\w*|instituto|agencia|corporacion|s\.? ?a\.?)\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Employer { get; }

    [GeneratedRegex(@"requ|minim|menos|necesit|busc|busq|candidat|perfil|solicit|persona|profesional|contar con|deber|excluyente|experiencia", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Asked { get; }

    [GeneratedRegex(@"\b(?:ideal(?:mente)?|deseable|deseado|plus|valora\w*|valorable)\b[^,.)]{0,25}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex WelcomeBefore { get; }

    [GeneratedRegex(@"^[^.,:(]{0,50}\(? ?(?:deseable|no excluyente|no indispensable|es un plus|sera un plus|valorable)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex WelcomeAfter { get; }

    [GeneratedRegex(@"\b(?:experiencia|exp|al menos|por lo menos|a lo menos|minim[oa](?!:)|minimo:|mas de|no menor|superior)\b.{0,100}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Lead { get; }

    [GeneratedRegex(@"^(?: ?\+?(?: o mas)?(?: minim[ao]s?)?(?: comprobables?)?(?: de)? (?:experiencia|exp\b))?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Tail { get; }
}
