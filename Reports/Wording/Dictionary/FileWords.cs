using DiCoDe.Reports.Csv;

namespace DiCoDe.Reports.Wording.Dictionary;

/// <summary>The dictionary of the files for readers of English. The files themselves, and their own dictionary, are in Spanish.</summary>
internal static class FileWords
{
    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["skills.csv"] = "Skills that the ads ask for, from most to least.",
        ["occupations.csv"] = "Occupations that the ads offer, from most to least.",
        ["skills_by_occupation.csv"] = "Skills that the ads of each occupation ask for.",
        ["skill_groups.csv"] = "Skills by ESCO group and collection: each ad counts once in each.",
        ["skill_requirements.csv"] = "How the new ads ask for each skill: required, welcome or a task of the job.",
        ["isco_groups.csv"] = "Occupations added up into groups of ISCO-08, of 1 to 4 digits.",
        ["sinco_groups.csv"] = "Occupations by SINCO, by INEGI’s table between SINCO and ISCO-08; empty if the table was not loaded.",
        ["places.csv"] = "Places of work: states and municipalities. Levels do not add up with one another.",
        ["occupations_by_place.csv"] = "Major groups of ISCO-08 in each state, among the ads with a coded occupation and a known state.",
        ["emerging.csv"] = "Skills asked for more or less than before: the last 4 weeks against the 12 before.",
        ["skill_pairs.csv"] = "Skills asked for together: pairs of the 300 most asked for, with 30 ads or more of 3 employers or more.",
        ["conditions.csv"] = "Conditions of work that the ads state: pay, contract, who advertises, working time, place of work, schooling, experience.",
        ["pay.csv"] = "Monthly pay that open ads state: in all, by occupation and by state.",
        ["treatment.csv"] = "Treatment in the ads: what they demand of the person and has little to do with the work.",
        ["employers.csv"] = "How the new ads are spread over those who advertise by their name; it names none.",
        ["portals.csv"] = "Portals read, their state and their ads.",
        ["portal_overlap.csv"] = "Vacancies that portals share, two by two. Ads that repeat a vacancy are one.",
        ["durations.csv"] = "How long ads stay open, in all and by occupation with 30 ads or more.",
        ["survival.csv"] = "Survival curves: which part of the ads is still open at each age (Kaplan-Meier, with late entry).",
        ["funnel.csv"] = "The funnel: from the pages read to the counted ads, by portal and day.",
        ["series.csv"] = "Totals of each week observed up to that of the report.",
        ["evidence.csv"] = "Sentences of ads behind each skill (some of them, not all).",
        ["demand.csv"] = "All the demand counted, in long form.",
        ["unmatched.csv"] = "What the ads ask for and the taxonomy has no word for, from most to fewest ads.",
        ["changes.csv"] = "What changed and why: the change of each series in parts that add up exactly.",
        ["observations.csv"] = "All figures in long form: one row for each week, dimension, key and measure.",
        ["columns.csv"] = "Dictionary: what each column of each file means.",
    };

    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["anuncios"] = "ads",
        ["plazas"] = "positions",
        ["vacantes"] = "vacancies",
        ["empresas"] = "companies",
        ["empleadores"] = "employers",
        ["portales"] = "portals",
        ["veces"] = "times",
        ["índice, base 100"] = "index, base 100",
        ["lecturas"] = "readings",
        ["días"] = "days",
        ["cifras"] = "digits",
        ["páginas o anuncios"] = "pages or ads",
        ["moneda por mes"] = "currency a month",
        ["proporción de 0 a 1"] = "share from 0 to 1",
        ["de 0 a 1"] = "from 0 to 1",
        ["caracteres UTF-16"] = "UTF-16 characters",
        ["según measure"] = "by measure",
        [""] = "",
    };

    private static readonly Dictionary<string, (string Spanish, string English)> Types = new(StringComparer.Ordinal)
    {
        ["string"] = ("texto", "text"),
        ["integer"] = ("entero", "whole number"),
        ["number"] = ("número", "number"),
        ["boolean"] = ("sí o no", "true or false"),
        ["date"] = ("día", "day"),
    };

    /// <summary>What a file holds.</summary>
    public static string TitleOf(ICsvTable table, ReportLanguage language) => language.Say(table.Title, Titles.GetValueOrDefault(table.File, table.Title));

    /// <summary>What is counted in a column.</summary>
    public static string UnitOf(string unit, ReportLanguage language) => language.Say(unit, Units.GetValueOrDefault(unit, unit));

    /// <summary>The type of a column in plain words.</summary>
    public static string TypeOf(string type, ReportLanguage language) => Types.TryGetValue(type, out var words) ? language.Say(words.Spanish, words.English) : type;

    /// <summary>What a column means.</summary>
    public static string MeaningOf(string file, CsvColumnEntry column, ReportLanguage language) => language.Say(column.Meaning, ColumnWords.Of(file, column.Name) ?? column.Meaning);

    /// <summary>Whether a file and all its columns can be told in English.</summary>
    public static bool Knows(ICsvTable table) => Titles.ContainsKey(table.File)
        && table.Entries.All(column => Units.ContainsKey(column.Unit) && Types.ContainsKey(column.Type) && ColumnWords.Of(table.File, column.Name) is not null);
}
