using System.Text.RegularExpressions;

using DiCoDe.Domain.Ads.Terms;

namespace DiCoDe.Stages.Intake.Terms.Payment.Cues;

/// <summary>The words that say for how long a time an amount is.</summary>
internal static partial class PeriodWords
{
    private const string Per = @"(?:(?:por|al?|el|la|a la|x|p|per|par|an|cada|ao|de la) ?/?|/ ?)";

    private const string Any =
        @"(?:(?<hour>" + Per + @"(?:hora|hour|hr|h|heure)\b(?!\w* extra)|hourly\b|hour\b|hur\b|hora\b(?! extra)|hora trabajada)"
        + @"|(?<day>diari[oa]s?\b|diariamente|" + Per + @"(?:dia|day|jornada|turno)\b|day\b|daily\b|jornal(?:es)?\b|dia\b|turno\b)"
        + @"|(?<week>semanal(?:es|mente)?\b|" + Per + @"(?:semana|week|sem)\b|week(?:ly)?\b|sem\b)"
        + @"|(?<fortnight>(?:quincenal|catorcenal)(?:es|mente)?\b|" + Per + @"(?:quincena|catorcena)\b|quincenas?\b|bi-?weekly\b|(?:cada|c/) ?(?:15|quince|14|catorce) dias\b)"
        + @"|(?<month>mensual(?:es|mente)?\b|mensuais\b|mensa[li]\b|mens\b|" + Per + @"(?:mes|month|mois)\b|month(?:ly)?\b|mes\b|mensualidad\b|mon\b)"
        + @"|(?<year>anual(?:es|mente)?\b|" + Per + @"(?:ano|año|year|an)\b|year(?:ly)?\b|annual(?:ly)?\b|annum\b|ann\b))";

    private static readonly (string Group, PayPeriod Period)[] Periods =
    [
        ("hour", PayPeriod.Hour), ("day", PayPeriod.Day), ("week", PayPeriod.Week), ("fortnight", PayPeriod.Fortnight), ("month", PayPeriod.Month), ("year", PayPeriod.Year),
    ];

    /// <summary>The words directly after an amount, over others that may stand between: "$12,000 netos (mensuales)".</summary>
    [GeneratedRegex(
        @"\A[\s.,\-–(/:*]*(?:(?:pesos?|m\.? ?n\.?|mxn|mx|cop|clp|ars|usd|dolares|moneda nacional|net[oa]s?|brut[oa]s?|gross|net|libres?|liquid[oa]s?|aprox\.?|aproximad[oa]s?|aproximadamente|en mano|en efectivo|de impuestos|nominal(?:es)?|total(?:es)?|garantizad[oa]s?|fij[oa]s?|de|sueldo|salario|base|basico|inicial|promedio|renta|integrado)[\s.,)*(\-–/:]+){0,6}" + Any,
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Follows { get; }

    /// <summary>The last of the words between the naming of pay and its amount: "Sueldo semanal: $".</summary>
    [GeneratedRegex(@"(?<![\w/])" + Any, RegexOptions.CultureInvariant | RegexOptions.RightToLeft, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Leads { get; }

    /// <summary>Words anywhere near that say how often one is paid: "(pago semanal)", "+ comisiones semanales".</summary>
    [GeneratedRegex(@"\b(?:pagos?|pagad[oa]s?|pagader[oa]s?|nomina|comisiones|sueldo|cobras?)[ :]{1,2}(?:es |de forma |de manera )?" + Any, RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Stands { get; }

    /// <summary>The period that words directly after an amount state.</summary>
    public static PayPeriod After(string words) => PeriodOf(Follows.Match(words));

    /// <summary>How long those words are, with what stands before them; 0 when there are none.</summary>
    public static int LengthAfter(string words) => Follows.Match(words).Length;

    /// <summary>The period that words between the naming of pay and the amount state.</summary>
    public static PayPeriod Before(string words) => PeriodOf(Leads.Match(words));

    /// <summary>How often one is paid; it tells what an amount is for only when nothing better does.</summary>
    public static PayPeriod Near(string words) => PeriodOf(Stands.Match(words));

    private static PayPeriod PeriodOf(Match found) =>
        found.Success ? Array.Find(Periods, known => found.Groups[known.Group].Success).Period : PayPeriod.NotStated;
}
