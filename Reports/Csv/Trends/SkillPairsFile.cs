using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Figures.Trends;

namespace DiCoDe.Reports.Csv.Trends;

/// <summary><c>skill_pairs.csv</c>: skills asked for in the same ads.</summary>
internal static class SkillPairsFile
{
    public static CsvTable<PairLine> Table(WeekFigures week) => new CsvTable<PairLine>("skill_pairs.csv", "Competencias que se piden juntas: pares de las 300 más pedidas, con 30 anuncios o más de 3 empleadores o más.")
        .Week(week.Report)
        .Text("skill", "URI de la competencia en la taxonomía.", line => line.Pair.First.Value)
        .Text("skill_label", "Nombre de la competencia en español (si no lo tiene, en inglés).", line => line.First)
        .Text("other_skill", "URI de la otra.", line => line.Pair.Second.Value)
        .Text("other_skill_label", "Su nombre, igual.", line => line.Second)
        .Whole("new_ads", "anuncios", "Anuncios nuevos de la semana que piden las dos.", line => line.Pair.Both)
        .Whole("skill_ads", "anuncios", "Anuncios nuevos que piden la primera.", line => line.Pair.OfFirst)
        .Whole("other_skill_ads", "anuncios", "Anuncios nuevos que piden la otra.", line => line.Pair.OfSecond)
        .Number("lift", "veces", "Cuántas veces más van juntas que si no tuvieran que ver: 1 si no tienen que ver.", line => line.Lift)
        .Number("lift_low", "veces", "Límite inferior de su intervalo de 95 %.", line => line.Bounds.Low)
        .Number("lift_high", "veces", "Límite superior de ese intervalo.", line => line.Bounds.High)
        .Whole("employers", "empleadores", "Empleadores distintos con nombre detrás de new_ads.", line => line.Pair.Employers)
        .Marks(week.Report);
}
