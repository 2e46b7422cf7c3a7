using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures.Ranking;

namespace DiCoDe.Reports.Csv.Demand;

/// <summary><c>sinco_groups.csv</c>: the occupations by SINCO, with what INEGI's table loses.</summary>
internal static class SincoFile
{
    public static CsvTable<SincoLine> Table(WeeklyReport report) => new CsvTable<SincoLine>("sinco_groups.csv", "Ocupaciones por SINCO, según la tabla de INEGI entre SINCO y CIUO-08; vacío si no se cargó la tabla.")
        .Week(report)
        .Whole("digits", "cifras", "Cuántas cifras de SINCO son seguras: 4 si la tabla da un solo grupo; menos si da varios de un mismo grupo mayor; 0 si ninguna. Los niveles no se solapan: cada anuncio está en una sola fila.", line => line.Digits)
        .Text("sinco", "Código de SINCO; vacío si ninguna cifra es segura.", line => line.Code)
        .Text("sinco_label", "Nombre del grupo.", line => line.Label)
        .Text("loss", "Qué se pierde: vacío (nada), several (varios grupos de SINCO), not_in_table (la tabla no tiene su grupo), not_coded (ocupación no codificada).", line => line.Loss)
        .Figures(line => line.Figures, "de la semana")
        .Marks(report);
}
