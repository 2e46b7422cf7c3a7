using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;

namespace DiCoDe.Reports.Csv.Demand;

/// <summary><c>demand.csv</c>: everything counted, one row per dimension and key.</summary>
internal static class DemandFile
{
    private const string ShareOf = "de la semana, o de la ocupación cuando dimension es skill_in_occupation";

    public static CsvTable<DemandLine> Table(WeeklyReport report) => new CsvTable<DemandLine>("demand.csv", "Toda la demanda contada, en forma larga.")
        .Week(report)
        .Text("dimension", "Por qué se cuenta: total, portal, place, occupation, skill, skill_in_occupation.", line => Name(line.Dimension))
        .Text("key", "Cuál: portal, país/entidad/municipio o URI; vacío para el total, sin lugar indicado o sin ocupación codificada.", line => line.Key)
        .Text("label", "Su nombre en español.", line => line.Label)
        .Text("within", "URI de la ocupación cuando dimension es skill_in_occupation; si no, vacío.", line => line.Within)
        .Text("within_label", "Nombre de esa ocupación.", line => line.WithinLabel)
        .Figures(line => line.Figures, ShareOf)
        .Marks(report);

    private static string Name(Dimension dimension) => dimension switch
    {
        Dimension.Total => "total",
        Dimension.Portal => "portal",
        Dimension.Place => "place",
        Dimension.Occupation => "occupation",
        Dimension.Skill => "skill",
        _ => "skill_in_occupation",
    };
}
