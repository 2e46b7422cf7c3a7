using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;

namespace DiCoDe.Reports.Csv.Demand;

/// <summary><c>treatment.csv</c>: what ads demand of persons besides the work, with the rules of law it touches.</summary>
internal static class TreatmentFile
{
    public static CsvTable<DemandLine> Table(WeeklyReport report) => new CsvTable<DemandLine>("treatment.csv", "Trato en los anuncios: lo que exigen de la persona y tiene poco que ver con el trabajo.")
        .Week(report)
        .Text("kind", "Clase de exigencia; vacío para los anuncios sin ninguna. Un anuncio cuenta una vez en cada clase.", line => line.Key)
        .Text("kind_label", "Su nombre en español.", line => line.Label)
        .Text("law", "Normas que toca, como referencia y no como juicio sobre ningún anuncio: país, ley y artículo, separadas por « | ».", line => LawsOf(report, line.Key))
        .Figures(line => line.Figures, "de la semana")
        .Marks(report);

    private static string LawsOf(WeeklyReport report, string kind) =>
        string.Join(" | ", report.Laws.Where(law => string.Equals(TermCode.Of(law.Kind), kind, StringComparison.Ordinal)).Select(law => $"{law.Country}: {law.Law}, art. {law.Article}"));
}
