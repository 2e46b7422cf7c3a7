using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;

namespace DiCoDe.Reports.Csv.Sources;

/// <summary><c>portal_overlap.csv</c>: the vacancies that portals share, two by two.</summary>
internal static class PortalOverlapFile
{
    public static CsvTable<PortalOverlap> Table(WeekFigures week) => new CsvTable<PortalOverlap>("portal_overlap.csv", "Vacantes que comparten los portales, de dos en dos. Los anuncios que repiten una vacante son una.")
        .Week(week.Report)
        .Text("portal", "Identificador del portal.", row => row.First.Value)
        .Text("portal_label", "Nombre del portal.", row => week.NameOf(Dimension.Portal, row.First.Value))
        .Text("other_portal", "Identificador del otro portal; el mismo en la fila que dice cuántas vacantes tiene.", row => row.Second.Value)
        .Text("other_portal_label", "Nombre del otro portal.", row => week.NameOf(Dimension.Portal, row.Second.Value))
        .Whole("vacancies", "vacantes", "Vacantes con un anuncio abierto en la semana en los dos portales.", row => row.Vacancies)
        .Marks(week.Report);
}
