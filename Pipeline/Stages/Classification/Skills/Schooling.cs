using System.Buffers;

namespace DiCoDe.Stages.Classification.Skills;

/// <summary>Tells whether words name a school subject: "Licenciatura en Contabilidad" asks for a degree, not for the skill.</summary>
internal static class Schooling
{
    private const int Reach = 90;

    private static readonly SearchValues<string> Degrees = SearchValues.Create(
        ["licenciatur", "licenciad", "lic.", "lic ", "ingenieria ", "ingenieria,", "ingeniero en", "ingeniera en", "ing.", "carrera", "titulo de", "titulo en", "titulo profesional",
            "titulad", "egresad", "estudiante", "estudios de", "estudios en", "estudios universitarios", "tecnico en", "tecnica en", "tecnico medio",
            "tecnico superior", "tecnico/a en", "tecnologo en", "tecnologa en", "tecnico o tecnologo", "profesional en", "profesional de",
            "profesionales en", "bachiller", "pasante", "graduad", "formacion en", "formacion academica", "formacion tecnica", "diplomado",
            "maestria", "posgrado", "especialidad en", "escolaridad", "degree", "bachelor", "graduacao", "formado em", "cursando", "afines a"],
        StringComparison.Ordinal);

    private static readonly SearchValues<string> Practice = SearchValues.Create(
        ["experiencia", "conocimiento", "manejo", "dominio", "habilidad", "competencia", "experience", "knowledge", "conhecimento", "saber"],
        StringComparison.Ordinal);

    /// <summary>Whether a degree is named before the words, in the same sentence, and no practice between.</summary>
    public static bool IsSubject(string folded, int start)
    {
        var from = Math.Max(0, start - Reach);
        var before = folded.AsSpan(from, start - from);
        var end = before.LastIndexOfAny("\n;:");
        before = end < 0 ? before : before[(end + 1)..];
        var stop = before.LastIndexOf(". ");
        while (stop >= 3 && before[..(stop + 1)].EndsWith("lic."))
        {
            stop = before[..stop].LastIndexOf(". ");
        }

        before = stop < 0 ? before : before[(stop + 2)..];
        var degree = before.IndexOfAny(Degrees);
        return degree >= 0 && !before[degree..].ContainsAny(Practice);
    }
}
