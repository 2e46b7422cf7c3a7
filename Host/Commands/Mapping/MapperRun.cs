using System.CommandLine;

using DiCoDe.Domain;
using DiCoDe.Host.Work;
using DiCoDe.Host.Work.Mapping;
using DiCoDe.Stages.Classification.Mapping;

namespace DiCoDe.Host.Commands.Mapping;

/// <summary>What the commands that map have in common.</summary>
internal static class MapperRun
{
    /// <summary>The name for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The mapper, on the starter taxonomy where there is no other. Nothing is stored: mapping only reads.</summary>
    /// <param name="run">The run.</param>
    /// <param name="cancel">Stops it.</param>
    /// <param name="threshold">The least confidence of a mention, where a model was trained.</param>
    /// <exception cref="InputException">The user named a data folder, and there is no store in it.</exception>
    public static async Task<LoadedMapper> LoadAsync(CommandRun run, CancellationToken cancel, double threshold = TrainedClassifier.UsualThreshold)
    {
        var folders = run.Folders;
        RequireNamedStore(run);
        var loaded = run.HasStore ? await run.Get<MapperLoading>().FindAsync(threshold, cancel) : null;
        if (loaded is null)
        {
            run.Terminal.Warning($"No hay taxonomía en {folders.Data}: se usa la inicial, que es pequeña. Para la oficial: dicode taxonomy import CARPETA-O-ZIP, y después dicode train");
            return MapperLoading.OfStarter(run.Get<ClassifierChoice>(), cancel);
        }

        if (!run.HasModel)
        {
            run.Terminal.Warning($"No hay un modelo entrenado en {folders.Data}: solo se buscan las etiquetas de la taxonomía, y se encuentra poco. Para entrenarlo: dicode train");
        }

        return loaded;
    }

    /// <summary>Refuses a data folder that the user named and that has no store, before anything is made in it.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public static void RequireNamedStore(CommandRun run)
    {
        if (!run.HasStore && run.Folders.IsDataNamed)
        {
            throw new InputException(
                run.Folders.Data, "No hay un almacén en esa carpeta de datos, ni por tanto taxonomía ni modelo.", "Corrija --data, o prepárela: dicode taxonomy import CARPETA-O-ZIP y dicode train, con el mismo --data.");
        }
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

        if (Directory.Exists(file))
        {
            throw new InputException(file, "Es una carpeta.", "Nombre un archivo.");
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

    /// <summary>The option for the least confidence.</summary>
    public static Option<double> ThresholdOption(string description)
    {
        var option = DecimalOption.Of("--threshold", usual: null, least: 0, most: 1, "un número de 0 a 1, como 0.5 o 0,5");
        (option.Description, option.HelpName) = (description, "CONFIANZA");
        return option;
    }

    /// <summary>The threshold that the user chose; <see langword="null"/> for the usual one.</summary>
    public static double? ThresholdOf(ParseResult parsed, Option<double> option) => parsed.GetResult(option) is { Implicit: false } ? parsed.GetValue(option) : null;
}
