using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports.Csv.Sources;

/// <summary><c>employers.csv</c>: how the new ads are spread over employers. It names none.</summary>
internal static class EmployersFile
{
    public static CsvTable<EmployerConcentration> Table(WeeklyReport report) => new CsvTable<EmployerConcentration>("employers.csv", "Concentración de los anuncios nuevos entre quienes se anuncian con su nombre; no nombra a ninguno.")
        .Week(report)
        .Text("kind", "named (empresas con su nombre) o agency (agencias). Los anuncios confidenciales o sin empresa no pueden contarse así.", row => TermCode.Of(row.Kind))
        .Text("kind_label", "Su nombre en español.", row => TermWords.Of(Dimension.EmployerKind, TermCode.Of(row.Kind)))
        .Whole("employers", "empresas", "Cuántas distintas se anuncian.", row => row.Employers)
        .Whole("new_ads", "anuncios", "Sus anuncios nuevos.", row => row.NewAds)
        .Whole("ten_largest_ads", "anuncios", $"Los de las diez con más anuncios; vacío con menos de {EmployerFigures.FewestEmployers} empresas o menos de {Measured.FewestAdsForShare} anuncios.", row => EmployerFigures.IsShown(row) ? row.OfTenLargest : null)
        .Number("ten_largest_share", "proporción de 0 a 1", "ten_largest_ads entre new_ads; vacío en los mismos casos.", row => EmployerFigures.Share(row))
        .Text("flag", $"{FlagSigns.Suppressed}: no se da, porque con tan pocas empresas o anuncios no se podría interpretar; vacío si está.", row => EmployerFigures.IsShown(row) ? "" : FlagSigns.Suppressed)
        .Marks(report);
}
