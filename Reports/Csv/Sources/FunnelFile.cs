using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Text;
using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports.Csv.Sources;

/// <summary><c>funnel.csv</c>: the way from pages to counted ads, per portal and day.</summary>
internal static class FunnelFile
{
    public static CsvTable<FunnelRow> Table(WeekFigures week) => new CsvTable<FunnelRow>("funnel.csv", "El embudo: de las páginas leídas a los anuncios contados, por portal y día.")
        .Week(week.Report)
        .Text("portal", "Identificador del portal.", row => PlainText.OneLine(row.Portal.Value, PlainText.Name))
        .Day("day", "Día de la lectura, en la hora del portal.", row => row.Day)
        .Text("step", "Paso: page, found, kept, new, unique, dated, placed, classified, counted.", row => TermCode.Of(row.Step))
        .Text("of_step", "Paso que este reparte: lo que pasa y lo que cae suman lo que pasó aquel. Vacío en page y found.", row => FunnelWords.BaseOf(row.Step) is { } of ? TermCode.Of(of) : "")
        .Text("reason", "Código de por qué cayeron; vacío para los que pasan.", row => row.Reason)
        .Text("reason_label", "El motivo en español.", row => FunnelWords.OfReason(row.Reason))
        .Whole("number", "páginas o anuncios", $"Cuántos. Negativo solo con {FunnelRow.Reordered}, que compensa entre días.", row => row.Number)
        .Marks(week.Report);
}
