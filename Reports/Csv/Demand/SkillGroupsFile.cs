using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;

namespace DiCoDe.Reports.Csv.Demand;

/// <summary><c>skill_groups.csv</c>: the skills by ESCO group and collection, each ad once in each.</summary>
internal static class SkillGroupsFile
{
    public static CsvTable<DemandLine> Table(WeekFigures week) => new CsvTable<DemandLine>("skill_groups.csv", "Competencias por grupo y por colección de ESCO: cada anuncio cuenta una vez en cada uno.")
        .Week(week.Report)
        .Text("kind", "group (grupo de la jerarquía de competencias) o collection (colección: digitales, verdes, transversales, idiomas). Los grupos incluyen a los que están debajo: no se suman.", line => line.Dimension == Dimension.SkillCollection ? "collection" : "group")
        .Text("group", "URI del grupo, o nombre de la colección.", line => line.Key)
        .Text("group_code", "Código del grupo en ESCO; vacío si no tiene.", line => week.CodeOfSkillGroup(line.Key))
        .Text("group_label", "Su nombre en español.", line => line.Label)
        .Figures(line => line.Figures, "de la semana")
        .Marks(week.Report);

    public static IEnumerable<DemandLine> Rows(WeekFigures week) => week.SkillCollections.Concat(week.SkillGroups);
}
