using DiCoDe.Domain;
using DiCoDe.Host.Settings.Yaml;

namespace DiCoDe.Host.Demo.Market;

/// <summary>Reads the invented vacancies.</summary>
internal static class DemoVacancies
{
    /// <summary>Where the build puts them.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Demo", "Vacancies");

    /// <summary>All vacancies of a folder, in order of file and place in it.</summary>
    public static IReadOnlyList<DemoVacancy> Read(string folder)
    {
        var vacancies = Directory.EnumerateFiles(folder, "*.yaml")
            .Order(StringComparer.Ordinal)
            .SelectMany(ReadFile)
            .ToList();
        var repeated = vacancies.GroupBy(vacancy => vacancy.Key, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any());
        return repeated is null
            ? vacancies
            : throw new InputException(folder, $"La clave «{repeated.Key}» está repetida.", "Cada vacante lleva su propia clave.");
    }

    private static List<DemoVacancy> ReadFile(string path)
    {
        var mistakes = new YamlMistakes(path);
        var vacancies = YamlFile.ReadList(path, mistakes).Select(ReadOne).ToList();
        mistakes.ThrowIfAny();
        return vacancies;
    }

    private static DemoVacancy ReadOne(YamlSection entry)
    {
        var vacancy = new DemoVacancy
        {
            Key = entry.Text("key"),
            Occupation = entry.Text("occupation"),
            Isco = entry.Text("isco"),
            Titles = entry.Texts("titles"),
            Company = entry.Text("company"),
            Places = entry.Texts("places"),
            Pay = entry.Text("pay", ""),
            PayMin = entry.Number("pay_min", 0, 1_000_000, 0),
            PayMax = entry.Number("pay_max", 0, 1_000_000, 0),
            PayPeriod = entry.Text("pay_period", "").Length == 0 ? PayPeriod.NotStated : entry.OneOf<PayPeriod>("pay_period"),
            Contract = entry.Text("contract", ""),
            Hours = entry.Text("hours", ""),
            Mode = entry.Text("mode", ""),
            Positions = entry.Number("positions", 1, 500, 1),
            Trend = entry.OneOf<DemoTrend>("trend"),
            Weight = entry.Number("weight", 1, 5, 1),
            Text = entry.Text("text").ReplaceLineEndings("\n").Trim(),
            Extras = [.. entry.Sections("extras").Select(ReadExtra)],
        };
        if (vacancy.Titles.Count == 0 || vacancy.Places.Count == 0)
        {
            entry.Refuse("titles", "hace falta al menos un título y un lugar.");
        }

        entry.RefuseTheRest();
        return vacancy;
    }

    private static DemoExtra ReadExtra(YamlSection section)
    {
        var extra = new DemoExtra(section.Text("line"), section.OneOf<DemoTrend>("trend"));
        section.RefuseTheRest();
        return extra;
    }
}
