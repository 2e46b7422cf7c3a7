using DiCoDe.Domain;

namespace DiCoDe.Host.Settings;

/// <summary>Where things are on this machine.</summary>
/// <param name="Data">Where everything is kept (<c>--data</c>).</param>
/// <param name="Schedules">Portals, maps and schedules (<c>--schedules</c>).</param>
internal sealed record Folders(string Data, string Schedules)
{
    public const string DefaultData = "dicode-data";

    public string Store => Path.Combine(Data, "dicode.db");

    /// <summary>Raw pages, a folder for each portal.</summary>
    public string Archive => Path.Combine(ArchiveOf.Length > 0 ? ArchiveOf : Data, "archive");

    /// <summary>Whether the user said where the data is: then a folder without any is a mistake.</summary>
    public bool IsDataNamed { get; init; }

    /// <summary>Another data folder whose raw pages are read, or "".</summary>
    public string ArchiveOf { get; init; } = "";

    public string Reports => Path.Combine(Data, "reports");

    /// <summary>Rules of law, a file for each country.</summary>
    public string TreatmentLaws => Path.Combine(Schedules, "treatment");

    /// <summary>The trained mapper.</summary>
    public string Model => Path.Combine(Data, "model.bin");

    /// <summary>What ESCO's web service answered, a folder for each version.</summary>
    public string Pulled => Path.Combine(Data, "pull");

    /// <summary>The wordings that a ministry adds to the lexicon of the program; may be absent.</summary>
    public string OwnLexicon => Path.Combine(Data, "lexicon");

    public string ScheduleFile => Path.Combine(Schedules, "schedules.yaml");

    /// <summary>The starter taxonomy, where the build puts it.</summary>
    public static string Starter { get; } = Path.Combine(AppContext.BaseDirectory, "Starter");

    /// <summary>How ads speak, where the build puts it.</summary>
    public static string Lexicon { get; } = Path.Combine(AppContext.BaseDirectory, "Lexicon");

    /// <summary>The folders of a command line: what it names, else what the environment or the working folder holds, else what came with the program.</summary>
    public static Folders Find(string? data, string? schedules)
    {
        var carried = Path.Combine(AppContext.BaseDirectory, "schedules");
        var found = schedules ?? Environment.GetEnvironmentVariable("DICODE_SCHEDULES") switch
        {
            { Length: > 0 } named => named,
            _ => Directory.Exists(Path.Combine("schedules", "portals")) ? "schedules" : carried,
        };
        if (data is "" || schedules is "")
        {
            throw new InputException("", "--data y --schedules necesitan una carpeta; está vacía.", "Quizá una variable del intérprete no tiene valor.");
        }

        return Directory.Exists(found)
            ? new Folders(Path.GetFullPath(data ?? DefaultData), Path.GetFullPath(found)) { IsDataNamed = data is not null }.Checked()
            : throw new InputException(found, "No existe la carpeta de horarios y portales.", "Corrija --schedules o la variable DICODE_SCHEDULES.");
    }

    /// <summary>An empty store beside pages was one: to begin anew in it would count every ad as new.</summary>
    private Folders Checked() =>
        new FileInfo(Store) is { Exists: true, Length: 0 } && Directory.Exists(Archive) && Directory.EnumerateFileSystemEntries(Archive).Any()
            ? throw new InputException(Store, "está vacío, aunque hay páginas guardadas de lecturas anteriores.", $"Recupérelo de un respaldo o con «dicode replay --from {Data} --data CARPETA_NUEVA»; para empezar de nuevo, bórrelo.")
            : this;
}
