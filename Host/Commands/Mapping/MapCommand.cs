using System.CommandLine;
using System.Globalization;

using DiCoDe.Host.Work.Mapping;
using DiCoDe.Import.Ads.Plain;
using DiCoDe.Stages.Classification.Mapping;

namespace DiCoDe.Host.Commands.Mapping;

/// <summary><c>dicode map FILE|-</c>.</summary>
internal static class MapCommand
{
    /// <summary>Ads that are mapped at once: enough for all processors, and few enough that the first results come soon.</summary>
    private const int Batch = 256;

    public static Command Create(SharedOptions shared)
    {
        var file = new Argument<string>("ARCHIVO") { Description = "Texto de un anuncio, o JSON Lines de anuncios (id, title, text); «-» lee la entrada estándar. La primera línea de un texto es su título cuando lo parece: corta, sin punto final y con más texto debajo." };
        var threshold = MapperRun.ThresholdOption("Confianza mínima de una competencia, de 0 a 1 (por omisión, la del clasificador).");
        var command = new Command("map", "Dice la ocupación y las competencias de cada anuncio de un archivo, en JSON Lines, sin guardar nada. start y end cuentan unidades UTF-16, como JavaScript, Java y C# (en Python, un emoji cuenta uno y aquí dos); de un texto se cuentan desde el principio del archivo.") { file, threshold };
        CommandRun.Bind(command, shared, (run, parsed, cancel) => MapAsync(run, parsed.GetValue(file)!, MapperRun.ThresholdOf(parsed, threshold), cancel), Interrupted.Nothing);
        return command;
    }

    private static async Task<int> MapAsync(CommandRun run, string file, double? threshold, CancellationToken cancel)
    {
        await using var content = MapperRun.Open(file);
        var mapping = new TextMapping(await MapperRun.LoadAsync(run, cancel, threshold ?? TrainedClassifier.UsualThreshold), threshold ?? 0);
        var (ads, bad, start) = (0, 0, run.Clock.GetTimestamp());
        List<PlainRecord.Ad> batch = new(Batch);
        await foreach (var record in PlainAdReader.ReadAsync(MapperRun.NameOf(file), content, cancel).UntilCancelledAsync(cancel))
        {
            if (record is PlainRecord.Bad { Line: var line, Problem: var problem })
            {
                bad++;
                run.Terminal.Warning(string.Create(CultureInfo.InvariantCulture, $"{MapperRun.NameOf(file)}:{line}: {problem} Se omite."));
                continue;
            }

            ads++;
            batch.Add((PlainRecord.Ad)record);
            if (batch.Count == Batch)
            {
                Write(run, mapping.Map(batch, cancel));
                batch.Clear();
            }
        }

        Write(run, mapping.Map(batch, cancel));
        if (ads + bad == 0)
        {
            run.Terminal.Warning($"{MapperRun.NameOf(file)}: No hay ningún texto.");
        }

        var seconds = run.Clock.GetElapsedTime(start).TotalSeconds;
        run.Terminal.News(string.Create(CultureInfo.InvariantCulture, $"Anuncios: {ads:N0} ({ads / Math.Max(seconds, 0.001):N0} por segundo); líneas omitidas: {bad:N0}."));
        return bad == 0 ? ExitCode.Done : ExitCode.PartFailed;
    }

    private static void Write(CommandRun run, MappedAd[] ads)
    {
        foreach (var ad in ads)
        {
            run.Terminal.JsonLine(ad);
        }
    }
}
