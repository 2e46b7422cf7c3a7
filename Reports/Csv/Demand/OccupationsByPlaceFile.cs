using DiCoDe.Reports.Figures;

namespace DiCoDe.Reports.Csv.Demand;

/// <summary><c>occupations_by_place.csv</c>: kinds of work in each region.</summary>
internal static class OccupationsByPlaceFile
{
    public static CsvTable<DemandLine> Table(WeekFigures week) => new CsvTable<DemandLine>("occupations_by_place.csv", "Grandes grupos de la CIUO-08 en cada entidad, entre los anuncios con ocupación codificada y entidad conocida.")
        .Week(week.Report)
        .Text("isco", "Gran grupo de la CIUO-08 (ISCO-08), una cifra.", line => line.Key)
        .Text("isco_label", "Nombre del grupo.", line => line.Label)
        .Text("place", "Clave país/entidad/, como en places.csv.", line => line.Within)
        .Text("place_label", "Nombre del lugar.", line => line.WithinLabel)
        .Figures(line => line.Figures, "de la entidad")
        .Marks(week.Report);
}
