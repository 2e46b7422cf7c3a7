using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Figures.Ranking;

namespace DiCoDe.Reports.Csv.Demand;

/// <summary><c>skill_requirements.csv</c>: whether each skill is required, welcome or a task.</summary>
internal static class SkillRequirementsFile
{
    public static CsvTable<RequirementLine> Table(WeekFigures week) => new CsvTable<RequirementLine>("skill_requirements.csv", "Cómo se pide cada competencia en los anuncios nuevos: se exige, se valora o es tarea del puesto.")
        .Week(week.Report)
        .Text("skill", "URI de la competencia en la taxonomía.", line => line.Skill.Key)
        .Text("skill_label", "Nombre de la competencia en español.", line => line.Skill.Label)
        .Whole("new_ads", "anuncios", "Anuncios nuevos que la mencionan; las tres maneras los suman.", line => line.Skill.Figures.This.NewAds)
        .Whole("must_ads", "anuncios", "De ellos, los que la exigen.", line => line.Must)
        .Whole("nice_ads", "anuncios", "De ellos, los que la valoran sin exigirla.", line => line.Nice)
        .Whole("task_ads", "anuncios", "De ellos, los que la nombran como tarea del puesto.", line => line.Task)
        .Number("must_share", "proporción de 0 a 1", Share("must_ads"), line => line.Share(line.Must))
        .Number("nice_share", "proporción de 0 a 1", Share("nice_ads"), line => line.Share(line.Nice))
        .Number("task_share", "proporción de 0 a 1", Share("task_ads"), line => line.Share(line.Task))
        .Text("share_flag", $"{FlagSigns.Suppressed}: las proporciones no se dan, porque con new_ads menor de {Measured.FewestAdsForShare} no se podrían interpretar; vacío si están.", line => line.Share(line.Must) is null ? FlagSigns.Suppressed : "")
        .Marks(week.Report);

    private static string Share(string of) => $"{of} entre new_ads; vacío si new_ads es menor de {Measured.FewestAdsForShare}.";
}
