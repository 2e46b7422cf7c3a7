using System.Collections.Frozen;
using System.Text.RegularExpressions;

using DiCoDe.Stages.Classification.Occupations.Titles;

namespace DiCoDe.Stages.Classification.Occupations;

/// <summary>Leaves of a title what names the occupation.</summary>
internal static partial class AdTitle
{
    /// <summary>What comes later names no occupation. Patterns need no limit of time then, which by the clock would stop a run where the machine is overloaded.</summary>
    private const int Longest = 2_000;

    /// <summary>The parts of a title that may name an occupation, in order, without gender marks, pay, places told by signs, and calls.</summary>
    public static IEnumerable<string> PartsOf(string title)
    {
        var plain = GenderMarks.Replace(title[..Math.Min(title.Length, Longest)], "");
        plain = Pay.Replace(plain, " | ");
        plain = Calls.Replace(plain, " | ");
        return Partings.Split(plain).Select(part => part.Trim()).Where(part => part.Length > 1);
    }

    /// <summary>Whether a title names no occupation at all: "Vacante", "Oferta de trabajo", "¡Urge personal!".</summary>
    public static bool NamesNone(string title) => PartsOf(title).SelectMany(part => TitleWords.Of(part)).All(Nobodies.Contains);

    /// <summary>Folded words for anybody who works, and for what is offered.</summary>
    private static readonly FrozenSet<string> Nobodies = FrozenSet.ToFrozenSet(
        [
            "auxiliar", "auxiliares", "ayudante", "ayudantes", "candidato", "candidatos", "candidatas", "colaborador", "colaboradores", "colaboradora", "empleado", "empleados", "empleada", "equipo", "gente",
            "laboral", "laborales", "nuevo", "nuevos", "oferta", "ofertas", "oportunidad", "oportunidades", "personal", "persona", "personas", "practicante", "practicantes", "puesto", "puestos", "trabajador",
            "trabajadores", "trabajadora", "unete", "urge", "urgen", "job", "jobs", "vaga", "vagas", "hiring", "staff", "offre", "emploi",
        ],
        StringComparer.Ordinal);

    /// <summary>"(a)", "/a", "(o/a)", "@", "x".</summary>
    [GeneratedRegex(@"\(?[/(] ?-?(?:a|o|as|os|es|ra|ora|oras|na|iz|e|x|o/a|a/o|h/m|m/h|f/m|m/f|hombre/mujer)\b\)?|(?<=\p{L}{3})[@](?=s?\b)|(?<=\p{L}{3})@", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex GenderMarks { get; }

    [GeneratedRegex(@"\$ ?[\d.,]+(?: ?[-a/] ?\$? ?[\d.,]+)?|\b\d[\d.,:]*\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Pay { get; }

    [GeneratedRegex(
        @"[¡!¿?]+|\b(?:urgente|se (?:solicitan?|requieren?|buscan?|necesitan?)|solicito|solicitamos|buscamos|contratamos|requiere|empresa|vacantes?(?: de| para)?|trabajo(?: de| como)?|empleo(?: de| como)?|importante|con o sin experiencia|con experiencia(?: en)?|sin experiencia|medio tiempo|tiempo completo|full[ -]?time|part[ -]?time|home office|remot[oa]|turnos?|zona|sede|para)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Calls { get; }

    [GeneratedRegex(@" [-–—] |[|,;:/()\[\]•·*""“”]+|\.(?: |\z)| - ?|- ", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Partings { get; }
}
