using System.CommandLine;

namespace DiCoDe.Host.Commands;

/// <summary>The options that every command takes.</summary>
internal sealed class SharedOptions
{
    public Option<string?> Data { get; } = new("--data")
    {
        Description = "Carpeta donde se guarda todo (por omisión ./dicode-data).",
        HelpName = "CARPETA",
        Recursive = true,
    };

    public Option<string?> Schedules { get; } = new("--schedules")
    {
        Description = "Carpeta con portals/, maps/ y schedules.yaml (por omisión ./schedules).",
        HelpName = "CARPETA",
        Recursive = true,
    };

    public Option<bool> Json { get; } = new("--json")
    {
        Description = "Responde en JSON, para programas.",
        Recursive = true,
    };

    public Option<string?> Contact { get; } = new("--contact")
    {
        Description = "Correo o página de contacto que se da a los portales (o la variable DICODE_CONTACT).",
        HelpName = "CONTACTO",
        Recursive = true,
    };

    public Option<bool> NoArchive { get; } = new("--no-archive")
    {
        Description = "No guarda las páginas tal como llegaron (DATA/archive); sin ellas no hay replay ni doctor.",
        Recursive = true,
    };

    public void AddTo(Command root)
    {
        root.Add(Data);
        root.Add(Schedules);
        root.Add(Json);
        root.Add(Contact);
        root.Add(NoArchive);
    }
}
