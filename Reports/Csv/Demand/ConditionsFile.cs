using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports.Csv.Demand;

/// <summary><c>conditions.csv</c>: what ads say of the work besides skills; "not stated" first.</summary>
internal static class ConditionsFile
{
    public static CsvTable<DemandLine> Table(WeeklyReport report) => new CsvTable<DemandLine>("conditions.csv", "Condiciones de trabajo que dicen los anuncios: sueldo, contrato, quién se anuncia, jornada, modalidad, escolaridad, experiencia.")
        .Week(report)
        .Text("condition", "De qué se trata: pay, contract, hiring, employer_kind, load, shift, work_mode, schooling, experience, language.", line => TermCode.Of(line.Dimension))
        .Text("condition_label", "Su nombre en español.", line => TermWords.Conditions.First(condition => condition.Dimension == line.Dimension).Title)
        .Text("value", "Valor; vacío cuando el anuncio no lo dice. En shift un anuncio cuenta en cada turno que nombra; en los demás, en un solo valor.", line => line.Key)
        .Text("value_label", "Nombre del valor en español.", line => line.Label)
        .Figures(line => line.Figures, "de la semana")
        .Marks(report);
}
