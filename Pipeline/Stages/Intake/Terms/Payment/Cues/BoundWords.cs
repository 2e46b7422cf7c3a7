using System.Text.RegularExpressions;

namespace DiCoDe.Stages.Intake.Terms.Payment.Cues;

/// <summary>The words that join two amounts to a range, or make one amount a floor or a ceiling.</summary>
internal static partial class BoundWords
{
    private const string Period = @"(?:pesos?|mxn|cop|clp|usd|netos?|brutos?|libres?|liquidos?|mensual(?:es)?|semanal(?:es)?|quincenal(?:es)?|diarios?|al mes|por mes|aprox\.?|\.-)";

    /// <summary>What may stand between the two amounts of a range.</summary>
    [GeneratedRegex(@"\A[ ,.]*(?:" + Period + @" ?){0,3}(?:-|–|—|\ba\b|\bal\b|\bhasta\b|\by hasta\b|\by de hasta\b|\by\b|\be\b|\bto\b|\bate\b|\bo\b)(?: ?(?:los|de|hasta|un maximo de))? ?\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    public static partial Regex Joins { get; }

    /// <summary>Whether "y" or "o" between two amounts joins them: only after "entre", "desde" or "de".</summary>
    [GeneratedRegex(@"\b(?:entre|between|desde|oscila\w*|rango(?: salarial)?(?: de)?|van de|va de)(?: los| el| un)?[\s:$]*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    public static partial Regex Opens { get; }

    [GeneratedRegex(@"\b(?:desde|a partir de|minim[oa](?: de)?|minimum(?: of)?|superior(?:es)? a|mas de|por encima de|arriba de|mayor(?:es)? a|no menor a|from|starting at|sobre|\+)(?: ?(?:los|las|de|un|unos))?[\s:(]*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FloorBefore { get; }

    [GeneratedRegex(PayCues.Skipped + @"(?:en adelante|o mas\b|a mas\b|como minimo|minimos?\b|para arriba|hacia arriba|y mas\b|or more|ascendente)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FloorAfter { get; }

    [GeneratedRegex(@"\b(?:hasta(?: por)?|maxim[oa](?: de)?|tope(?: de)?|up to|ate|menora|menor(?:es)? a|no mayor a)(?: ?(?:los|las|de|un|unos|arriba de))?[\s:(]*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CeilingBefore { get; }

    /// <summary>"Sueldo base de $8,000 + comisiones", "ingreso asegurado": what is certain, with more on top.</summary>
    [GeneratedRegex(@"\b(?:asegurad[oa]s?|garantizad[oa]s?)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Certain { get; }

    [GeneratedRegex(@"\b(?:base|fij[oa]s?|basic[oa])\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NamesBase { get; }

    [GeneratedRegex(PayCues.Skipped + @"(?<base>(?:base|fijos?|basico)(?: (?:semanal|mensual|quincenal|diario|neto|bruto|libre)(?:es|s)?)* ?)?(?:\+|mas\b|y\b) ?(?:el mejor |un |una |excelente |atractivo |increible )?(?:esquema de )?(?:excelentes |atractivas |altas |las mejores )?(?:comision|comission|bonos\b|incentivos)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Tops { get; }

    /// <summary>A portal's line "$ 1.423.500,00 (Mensual) + Comisiones".</summary>
    [GeneratedRegex(@"\A \((?:mensual|semanal|quincenal|diario|por hora|anual)\) \+ comision", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex HeaderTops { get; }

    public static bool IsFloor(ReadOnlySpan<char> before, ReadOnlySpan<char> after) => FloorBefore.IsMatch(before) || FloorAfter.IsMatch(after);

    public static bool IsCeiling(ReadOnlySpan<char> before) => CeilingBefore.IsMatch(before);

    /// <summary>Whether a single amount is the certain part of a pay whose rest is open.</summary>
    public static bool IsCertainPart(string before, string after) =>
        Certain.IsMatch(before) || HeaderTops.IsMatch(after) || (Tops.Match(after) is { Success: true } tops && (tops.Groups["base"].Success || NamesBase.IsMatch(before)));
}
