using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;

namespace DiCoDe.Reports.Csv.Demand;

/// <summary><c>demand.csv</c>: everything counted, one row per dimension and key.</summary>
internal static class DemandFile
{
    private const string ShareOf = "de la semana, o de la ocupación cuando dimension es skill_in_occupation, o de la competencia cuando es skill_by_requirement";

    public static CsvTable<DemandLine> Table(WeeklyReport report) => new CsvTable<DemandLine>("demand.csv", "Toda la demanda contada, en forma larga.")
        .Week(report)
        .Known("dimension", "Por qué se cuenta: total, portal, place, occupation, skill, skill_in_occupation, y las condiciones y exigencias: pay, contract, hiring, employer_kind, load, shift, work_mode, schooling, experience, language, treatment; skill_by_requirement, skill_group y skill_collection.", line => TermCode.Of(line.Dimension))
        .Known("key", "Cuál: portal, país/entidad/municipio, URI o valor; vacío para el total, sin lugar indicado, sin ocupación codificada o cuando el anuncio no lo dice.", line => line.Key)
        .Known("label", "Su nombre en español; donde el oficial engaña, uno mejor (Lexicon/corrections.csv).", line => line.Label)
        .Known("within", "URI de la ocupación cuando dimension es skill_in_occupation; must, nice o task cuando es skill_by_requirement; si no, vacío.", line => line.Within)
        .Known("within_label", "Nombre de esa ocupación.", line => line.WithinLabel)
        .Figures(line => line.Figures, ShareOf)
        .Marks(report);
}
