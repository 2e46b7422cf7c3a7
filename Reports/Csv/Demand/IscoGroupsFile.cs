using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures.Ranking;

namespace DiCoDe.Reports.Csv.Demand;

/// <summary><c>isco_groups.csv</c>: the occupations added up at 1 to 4 digits of ISCO-08.</summary>
internal static class IscoGroupsFile
{
    public static CsvTable<IscoLine> Table(WeeklyReport report) => new CsvTable<IscoLine>("isco_groups.csv", "Ocupaciones sumadas en grupos de la CIUO-08, de 1 a 4 cifras.")
        .Week(report)
        .Whole("level", "cifras", "Nivel: de 1 (gran grupo) a 4 (grupo primario).", line => line.Level)
        .Text("isco", "Código del grupo; vacío para los anuncios sin ocupación codificada.", line => line.Code)
        .Text("isco_label", "Nombre del grupo.", line => line.Label)
        .Figures(line => line.Figures, "de la semana")
        .Marks(report);
}
