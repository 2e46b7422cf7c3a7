using DiCoDe.Domain.Taxonomies;
using DiCoDe.Reports.Text;
using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports.Figures.Ranking;

/// <summary>Adds occupations up by SINCO. Each ad counts once, under as many digits as INEGI's table makes sure; nothing is divided among groups.</summary>
internal static class SincoRanking
{
    /// <summary>The groups: most digits first, ranked; then the ads without a code.</summary>
    public static IEnumerable<SincoLine> Of(IReadOnlyList<DemandLine> occupations, SincoCrosswalk? crosswalk, Names names) => crosswalk is null
        ? []
        : occupations
            .GroupBy(line => CodeOf(names.Occupation(line.Key)?.Isco ?? "", crosswalk))
            .Select(group => new SincoLine(
                group.Key.Code.Length, group.Key.Code, group.Key.Loss, LabelOf(group.Key, crosswalk, names.Language), Measured.Sum([.. group.Select(line => line.Figures)])))
            .OrderByDescending(line => line.Digits)
            .ThenByDescending(line => line.Figures.This.NewAds)
            .ThenByDescending(line => line.Figures.This.OpenAds)
            .ThenBy(line => line.Code, StringComparer.Ordinal)
            .ThenBy(line => line.Loss, StringComparer.Ordinal);

    /// <summary>The SINCO code that is sure for an occupation's ISCO-08 code, and why it has fewer than four digits.</summary>
    public static (string Code, string Loss) CodeOf(string isco, SincoCrosswalk crosswalk)
    {
        if (isco.Length == 0)
        {
            return ("", SincoLine.NotCoded);
        }

        var unit = isco[..Math.Min(isco.Length, SincoCrosswalk.Digits)];
        var code = crosswalk.Of(unit);
        return (code, code.Length == SincoCrosswalk.Digits ? "" : crosswalk.Knows(unit) ? SincoLine.Several : SincoLine.NotInTable);
    }

    private static string LabelOf((string Code, string Loss) group, SincoCrosswalk crosswalk, ReportLanguage language) => group switch
    {
        ({ Length: > 0 } code, _) => PlainText.OneLine(crosswalk.NameOf(code), PlainText.Label),
        (_, SincoLine.NotCoded) => Words.OccupationNotCoded(language),
        (_, SincoLine.NotInTable) => language.Say("La tabla de INEGI no tiene su grupo", "INEGI’s table does not have its group"),
        _ => language.Say("Varios grupos de SINCO sin nada en común", "Several SINCO groups with nothing in common"),
    };
}
