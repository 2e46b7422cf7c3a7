using DiCoDe.Domain;
using DiCoDe.Host.Work;
using DiCoDe.Host.Work.Mapping;

namespace DiCoDe.Host.Commands.Mapping;

/// <summary>What the commands that map have in common.</summary>
internal static class MapperRun
{
    /// <summary>The name for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The mapper, on the starter taxonomy where there is no other.</summary>
    public static async Task<LoadedMapper> LoadAsync(CommandRun run, CancellationToken cancel)
    {
        await UseStarterAsync(run, cancel);
        return await run.Get<MapperLoading>().LoadAsync(cancel);
    }

    /// <summary>Puts the starter taxonomy to use where there is no other, and says so.</summary>
    public static async Task UseStarterAsync(CommandRun run, CancellationToken cancel)
    {
        if (await run.Get<AdClassification>().UseStarterWhenNoneAsync(cancel) is { } starter)
        {
            run.Terminal.Warning($"No hay taxonomía cargada: se usa la inicial ({starter.Title}). Para la oficial: dicode taxonomy import CARPETA-O-ZIP");
        }
    }

    /// <summary>Opens a file, or standard input for "-".</summary>
    /// <exception cref="InputException">The file cannot be read.</exception>
    public static Stream Open(string file)
    {
        if (file is StandardInput)
        {
#pragma warning disable RS0030 // the one way to standard input
            return Console.OpenStandardInput();
#pragma warning restore RS0030
        }

        try
        {
            return File.OpenRead(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(file, "No se puede leer.", "Revise la ruta y los permisos.", error);
        }
    }

    /// <summary>How a file is called in messages.</summary>
    public static string NameOf(string file) => file is StandardInput ? "entrada estándar" : file;

    /// <summary>A threshold that the user gave.</summary>
    /// <exception cref="InputException">It is no confidence.</exception>
    public static double Threshold(double given) => given is >= 0 and <= 1 ? given : throw new InputException("--threshold", "Debe estar entre 0 y 1.", "");
}
