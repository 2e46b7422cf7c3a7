using DiCoDe.Domain.Taxonomies;
using DiCoDe.Reports.Figures;

namespace DiCoDe.Reports.Csv.Demand;

/// <summary><c>skills.csv</c>: one row per skill, most asked for first.</summary>
internal static class SkillsFile
{
    public static CsvTable<DemandLine> Table(WeekFigures week) => new CsvTable<DemandLine>("skills.csv", "Competencias que piden los anuncios, de más a menos.")
        .Week(week.Report)
        .Text("skill", "URI de la competencia en la taxonomía.", line => line.Key)
        .Text("skill_label", "Nombre de la competencia en español (si no lo tiene, en inglés).", line => line.Label)
        .Text("skill_type", "skill (saber hacer) o knowledge (conocimiento); vacío si la taxonomía no la tiene.", line => Type(week.Skill(line.Key)))
        .Text("reuse_level", "Alcance según ESCO: transversal, cross-sector, sector-specific, occupation-specific; vacío si no consta.", line => Reuse(week.Skill(line.Key)))
        .Text("collections", "Colecciones de ESCO a las que pertenece, separadas por espacio: digital, green, transversal, language, research, digcomp.", line => Collections(week.Skill(line.Key)))
        .Figures(line => line.Figures, "de la semana")
        .Marks(week.Report);

    private static string Type(Skill? skill) => skill?.Type switch
    {
        SkillType.Knowledge => "knowledge",
        SkillType.Skill => "skill",
        _ => "",
    };

    private static string Reuse(Skill? skill) => skill?.Reuse switch
    {
        ReuseLevel.Transversal => "transversal",
        ReuseLevel.CrossSector => "cross-sector",
        ReuseLevel.SectorSpecific => "sector-specific",
        ReuseLevel.OccupationSpecific => "occupation-specific",
        _ => "",
    };

    private static string Collections(Skill? skill)
    {
        (SkillCollections Collection, string Name)[] all =
        [
            (SkillCollections.Digital, "digital"),
            (SkillCollections.Green, "green"),
            (SkillCollections.Transversal, "transversal"),
            (SkillCollections.Language, "language"),
            (SkillCollections.Research, "research"),
            (SkillCollections.DigComp, "digcomp"),
        ];
        return string.Join(' ', all.Where(one => skill?.Collections.HasFlag(one.Collection) ?? false).Select(one => one.Name));
    }
}
