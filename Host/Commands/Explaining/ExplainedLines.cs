using System.Globalization;

using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Explaining;

namespace DiCoDe.Host.Commands.Explaining;

/// <summary>An explanation as lines for people.</summary>
internal static class ExplainedLines
{
    private const int Longest = 160;

    public static IEnumerable<string> Of(ExplainedAdView ad)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"{ad.Id}  «{ad.Title}»");
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"umbral de una competencia {ad.Threshold:F2}; se leen los segmentos que piden algo con {ad.GateThreshold:F2} o más: {ad.Segments.Count(segment => segment.IsRead)} de {ad.Segments.Count}");
        foreach (var segment in ad.Segments)
        {
            yield return "";
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"[{(segment.Segment == Segment.Title ? "título" : TraceCommand.Say(segment.Section))}] {(segment.IsRead ? "leído" : "no leído")}, pide algo: {segment.Gate:F2}  «{Short(segment.Text)}»");
            foreach (var found in segment.Mentions)
            {
                yield return $"  → {Describe(found)}{Reasons("la sostienen", found.Reasons)}";
            }

            foreach (var found in segment.Nearly)
            {
                yield return $"  casi: {Describe(found)}{(found.BeatenByLabel.Length > 0 ? $"; la desplaza «{found.BeatenByLabel}»" : "")}{Reasons("le faltó", found.Reasons)}";
            }
        }

        yield return "";
    }

    private static string Describe(ExplainedAdView.Found found) => string.Create(
        CultureInfo.InvariantCulture,
        $"{found.Label} {found.Confidence:F2}, por «{Short(found.Phrase)}» ({(found.How == MatchKind.Model ? "modelo; lo más parecido" : TraceCommand.Say(found.How))}: «{found.Form}»)");

    private static string Reasons(string lead, IReadOnlyList<Reason> reasons) => reasons.Count == 0
        ? ""
        : $"; {lead}: {string.Join(", ", reasons.Select(reason => string.Create(CultureInfo.InvariantCulture, $"{Say(reason.Kind)} (+{reason.Weight:F1})")))}";

    private static string Say(ReasonKind kind) => kind switch
    {
        ReasonKind.Words => "palabras en común con un nombre",
        ReasonKind.Lexicon => "cercanía a una frase del léxico",
        ReasonKind.Meaning => "significado de las palabras",
        ReasonKind.Description => "palabras de su descripción",
        ReasonKind.Occupation => "la ocupación del título la usa",
        ReasonKind.Topic => "el tema del anuncio",
        ReasonKind.Place => "el lugar del anuncio donde está",
        _ => "lo común que es",
    };

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= Longest ? line : $"{line[..(Longest - 1)]}…";
    }
}
