using System.Buffers;
using System.Text.RegularExpressions;

using DiCoDe.Domain.Ads.Terms;

namespace DiCoDe.Stages.Intake.Terms.Treatment;

/// <summary>What in a folded sentence makes words that look like a demand on the person none.</summary>
internal static partial class TreatmentContext
{
    /// <summary>What makes a sentence a promise of equal treatment, or a demand of nobody.</summary>
    private static readonly SearchValues<string> Opposites = SearchValues.Create(
        [
            "sin importar", "sin distincion", "no discrimin", "independientemente", "igualdad", "inclusi", "inclusion", "diversidad", "sin discriminacion", "no se discrimina",
            "no es requisito", "no es necesari", "no solicita", "no se solicita", "no pedimos", "no se pide", "sin limite de edad", "prohibid", "equidad", "no importa", "nunca te ped", "nunca pedi", "nunca se pide", "jamas te ped", "jamas pedi", "queda prohibida",
        ],
        StringComparison.Ordinal);

    /// <summary>Whether the sentence says the opposite of a demand of this kind.</summary>
    /// <param name="kind">The kind of demand.</param>
    /// <param name="sentence">The sentence with the demand in it.</param>
    /// <param name="start">Index in the sentence of the first character of the demand.</param>
    /// <param name="end">Index in the sentence just after the demand.</param>
    public static bool IsNoDemand(TreatmentKind kind, ReadOnlySpan<char> sentence, int start, int end) =>
        sentence.ContainsAny(Opposites)
        || (kind == TreatmentKind.Sex && NamesWomen.IsMatch(sentence) && NamesMen.IsMatch(sentence))
        || (kind == TreatmentKind.Age && !sentence[start..].StartsWith("edad") && (AlsoWelcome.IsMatch(sentence) || Accepted.IsMatch(sentence[..end])));

    [GeneratedRegex(@"\b(?:mujer(?:es)?|femenin[oa]s?|damas?|señoritas?|chicas?|muchachas?|ambos sexos)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NamesWomen { get; }

    [GeneratedRegex(@"\b(?:hombres?|masculin[oa]s?|caballeros?|varon(?:es)?|chicos?|muchachos?|ambos sexos)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NamesMen { get; }

    [GeneratedRegex(@"\btambien (?:se )?(?:puede[ns]?|podran?) (?:aplicar|postular|participar|solicitar|presentar|venir|trabajar)|\b(?:son|sean|seran|eres|es) (?:muy |tambien |igualmente )?bienvenid[ao]s?\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex AlsoWelcome { get; }

    /// <summary>"Se aceptan personas mayores de 50 años" opens; "Edad 20 a 35 años, se aceptan estudiantes" and "se aceptan de 20 a 30 años" do not.</summary>
    [GeneratedRegex(@"\b(?:acept(?:an|amos)|bienvenid[ao]s?|bienvenida)\b[^,;\d]{0,30}\b(?:mayores (?:de|a)|hasta|mas de)(?: los)? \d{2}\D*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Accepted { get; }
}
