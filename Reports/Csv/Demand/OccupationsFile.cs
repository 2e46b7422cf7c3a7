using DiCoDe.Reports.Figures;

namespace DiCoDe.Reports.Csv.Demand;

/// <summary><c>occupations.csv</c>: one row per occupation, most advertised first, "not coded" last.</summary>
internal static class OccupationsFile
{
    public static CsvTable<DemandLine> Table(WeekFigures week) => new CsvTable<DemandLine>("occupations.csv", "Ocupaciones que ofrecen los anuncios, de más a menos.")
        .Week(week.Report)
        .Text("occupation", "URI de la ocupación; vacío para los anuncios sin ocupación codificada.", line => line.Key)
        .Text("occupation_label", "Nombre de la ocupación en español (si no lo tiene, en inglés).", line => line.Label)
        .Text("isco", "Grupo primario de la CIUO-08 (ISCO-08), 4 cifras; vacío si no consta.", line => week.IscoOf(line.Key))
        .Figures(line => line.Figures, "de la semana")
        .Marks(week.Report);
}
