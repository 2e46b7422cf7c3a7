using DiCoDe.Reports.Figures;

namespace DiCoDe.Reports.Csv.Demand;

/// <summary><c>skills_by_occupation.csv</c>: the skills of each occupation, occupations in the order of <c>occupations.csv</c>.</summary>
internal static class SkillsByOccupationFile
{
    public static CsvTable<DemandLine> Table(WeekFigures week) => new CsvTable<DemandLine>("skills_by_occupation.csv", "Competencias que piden los anuncios de cada ocupación.")
        .Week(week.Report)
        .Known("occupation", "URI de la ocupación; vacío para los anuncios sin ocupación codificada.", line => line.Within)
        .Known("occupation_label", "Nombre de la ocupación en español.", line => line.WithinLabel)
        .Text("isco", "Grupo primario de la CIUO-08 (ISCO-08), 4 cifras; vacío si no consta.", line => week.IscoOf(line.Within))
        .Known("skill", "URI de la competencia en la taxonomía.", line => line.Key)
        .Known("skill_label", "Nombre de la competencia en español.", line => line.Label)
        .Figures(line => line.Figures, "de la ocupación")
        .Marks(week.Report);

    public static IEnumerable<DemandLine> Rows(WeekFigures week) => week.Occupations.SelectMany(occupation => week.SkillsIn(occupation.Key));
}
