using System.Globalization;

using DiCoDe.Domain.Demand.Releases;

namespace DiCoDe.Reports.Wording.Week;

/// <summary>How a correction says that it is one.</summary>
internal static class EditionWords
{
    private static readonly string[] Ordinals = ["Segunda", "Tercera", "Cuarta", "Quinta", "Sexta", "Séptima", "Octava", "Novena", "Décima"];

    private static readonly string[] EnglishOrdinals = ["Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"];

    /// <summary>"Segunda versión de este informe; corrige la publicada el 23 de noviembre de 2026."</summary>
    public static string Of(ReportEdition edition, ReportLanguage language)
    {
        var at = edition.Vintage - 2;
        var number = edition.Vintage.ToString(CultureInfo.InvariantCulture);
        var (spanish, english) = at >= 0 && at < Ordinals.Length ? ($"{Ordinals[at]} versión", $"{EnglishOrdinals[at]} version") : ($"Versión {number}", $"Version {number}");
        return language.Say(
            $"{spanish} de este informe; corrige la publicada el {Dates.Day(edition.CorrectedOn)}.",
            $"{english} of this report; it corrects the one published on {Dates.Day(edition.CorrectedOn, language)}.");
    }
}
