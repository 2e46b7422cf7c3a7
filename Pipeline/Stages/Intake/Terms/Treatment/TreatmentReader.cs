using System.Buffers;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Terms;

namespace DiCoDe.Stages.Intake.Terms.Treatment;

/// <summary>Finds what an ad demands of the person besides the work. A sentence that says the opposite ("sin importar sexo o edad") is no demand.</summary>
internal static class TreatmentReader
{
    /// <summary>Characters that a sentence may reach before and behind a demand.</summary>
    private const int Reach = 160;

    /// <summary>Without one of these no pattern can match; most ads have none.</summary>
    private static readonly SearchValues<string> Hints = SearchValues.Create(
        [
            "edad", "años", "joven", "sexo", "genero", "mujer", "hombre", "femenin", "masculin", "señorita", "chica", "candidata", "varon", "dama", "caballero", "muchach",
            "solter", "casad", "estado civil", "embaraz", "ingravidez", "hijos", "presentacion", "presencia", "imagen", "apariencia", "tatuaje", "perforacion", "piercing",
            "foto", "estatura", "altura", "medir", "complexion", "contextura", "religion", "catolic", "cristian", "evangelic", "salud", "fisic", "enfermedad", "padecimiento", "vacuna",
            "fuma", "medico", "antidoping", "drogas", "antecedentes", "crediti", "buro", "datacredito", "riesgo", "dicom", "veraz", "adeudo", "deuda", "embargo", "prueba", "capacitacion",
            "antiguedad", "residencia", "nacionalidad",
        ],
        StringComparison.Ordinal);

    /// <summary>Every demand once: in the title, then in the order of the text.</summary>
    public static IReadOnlyList<TreatmentDemand> Read(AdWords ad)
    {
        List<TreatmentDemand> found = [];
        if (GenderedTitles.Find(ad) is { IsSaid: true } title)
        {
            found.Add(new(TreatmentKind.GenderedTitle, title));
        }

        foreach (var (kind, start, length) in In(ad.FoldedTitle))
        {
            found.Add(new(kind, Quote.Outside(ad.Title.Substring(start, length))));
        }

        foreach (var (kind, start, length) in In(ad.FoldedText).Where(match => ad.SectionAt(match.Start) is not (SectionKind.Diversity or SectionKind.PortalText)))
        {
            found.Add(new(kind, ad.QuoteOf(start, length)));
        }

        return found;
    }

    private static List<(TreatmentKind Kind, int Start, int Length)> In(string folded)
    {
        List<(TreatmentKind Kind, int Start, int Length)> found = [];
        if (!folded.AsSpan().ContainsAny(Hints))
        {
            return found;
        }

        foreach (var (kind, pattern) in TreatmentPatterns.All)
        {
            foreach (var match in pattern.EnumerateMatches(folded))
            {
                var (start, end) = (match.Index, match.Index + match.Length);
                if (!found.Exists(other => other.Start < end && start < other.Start + other.Length) && !IsDenied(folded, kind, start, end))
                {
                    found.Add((kind, start, match.Length));
                }
            }
        }

        found.Sort((left, right) => left.Start.CompareTo(right.Start));
        return found;
    }

    private static bool IsDenied(string text, TreatmentKind kind, int start, int end)
    {
        var before = text.AsSpan(Math.Max(0, start - Reach), start - Math.Max(0, start - Reach));
        var behind = text.AsSpan(end, Math.Min(Reach, text.Length - end));
        var from = start - before.Length + before.LastIndexOfAny('.', '\n', ';') + 1;
        var to = behind.IndexOfAny('.', '\n', ';');
        return TreatmentContext.IsNoDemand(kind, text.AsSpan(from, end + (to < 0 ? behind.Length : to) - from), start - from, end - from);
    }
}
