using DiCoDe.Domain.Ads;
using DiCoDe.Stages.Intake.Sections.Words;

namespace DiCoDe.Stages.Intake.Sections;

/// <summary>The menu of a portal that was taken for the beginning of the ad: "Buscar Aplicaciones Favoritos Menú Volver al listado … Descripción de
/// la oferta".</summary>
internal static class Chrome
{
    /// <summary>Characters within which the ad itself has to begin.</summary>
    private const int Reach = 700;

    private static readonly PhraseTable<SectionKind> Openings = KindTable.Of("chrome");
    private static readonly string[] Ends = ["Descripción de la oferta", "Descripción del empleo", "Descripción del puesto", "Descripción del aviso", "Descripción de la vacante", "Descrição da vaga"];

    /// <summary>Index of the first character of the ad itself: 0 for almost every ad.</summary>
    public static int End(string text)
    {
        var words = WordList.Of(text, 0, Math.Min(text.Length, 80));
        if (Openings.At(words, 0) is not { Last: var last })
        {
            return 0;
        }

        var head = text.AsSpan(0, Math.Min(text.Length, Reach));
        var end = words[last].End;
        foreach (var phrase in Ends)
        {
            var found = head.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            end = found < 0 ? end : Math.Max(end, found + phrase.Length);
        }

        while (end < text.Length && !char.IsLetterOrDigit(text[end]) && text[end] is not ('$' or '-' or '¡' or '¿'))
        {
            end++;
        }

        return end;
    }
}
