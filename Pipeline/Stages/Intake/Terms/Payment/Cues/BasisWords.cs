using System.Text.RegularExpressions;

using DiCoDe.Domain.Ads.Terms;

namespace DiCoDe.Stages.Intake.Terms.Payment.Cues;

/// <summary>The words that say whether an amount is before or after what is withheld.</summary>
internal static partial class BasisWords
{
    private const string Net = @"(?<net>net[oa]s?\b|net\b|libres?\b(?! de estres)|liquid[oa]s?\b|en mano\b|de bolsillo\b|en bolsillo\b|al bolsillo\b|despues de impuestos)";
    private const string Gross = @"(?<gross>brut[oa]s?\b|gross\b|antes de impuestos|nominal(?:es)?\b|menos impuestos|mas iva\b|\+ ?iva\b)";

    [GeneratedRegex(
        @"\A[\s.,\-–(/:*]*(?:(?:pesos?|m\.? ?n\.?|mxn|mx|cop|clp|ars|usd|moneda nacional|aprox\.?|aproximad[oa]s?|aproximadamente|mensual(?:es|mente)?|semanal(?:es|mente)?|quincenal(?:es|mente)?|diari[oa]s?|al mes|por mes|a la semana|a la quincena|por dia|por semana|por quincena|de|sueldo|salario|base|renta|y|inicial)[\s.,)*(\-–/:]+){0,6}(?:" + Net + "|" + Gross + ")",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Follows { get; }

    [GeneratedRegex(@"(?<![\w/])(?:" + Net + "|" + Gross + ")", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Leads { get; }

    /// <summary>How long the words directly after an amount are; 0 when there are none.</summary>
    public static int LengthAfter(string words) => Follows.Match(words).Length;

    /// <summary>What is said after the amount, else between the naming of pay and the amount.</summary>
    public static PayBasis Of(string before, string after)
    {
        var found = Follows.Match(after) is { Success: true } follows ? follows : Leads.Match(before);
        return !found.Success ? PayBasis.NotStated : found.Groups["net"].Success ? PayBasis.Net : PayBasis.Gross;
    }
}
