using System.CommandLine;
using System.Globalization;

using DiCoDe.Host.Commands.Mapping;
using DiCoDe.Host.Work.Mapping;
using DiCoDe.Stages.Classification.Mapping;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode train</c>.</summary>
internal static class TrainCommand
{
    public static Command Create(SharedOptions shared)
    {
        var examples = new Option<string[]>("--examples") { Description = "Ejemplos anotados que se añaden a los del programa: anuncios o frases (docs/evaluation.md).", HelpName = "ARCHIVO", AllowMultipleArgumentsPerToken = true };
        var seed = new Option<ulong>("--seed") { Description = "Semilla: la misma semilla con los mismos datos da el mismo modelo.", HelpName = "NÚMERO", DefaultValueFactory = _ => SkillTraining.UsualSeed };
        var shipped = new Option<string?>("--shipped") { Description = "Para quien desarrolla: escribe en esta carpeta los pesos que lleva el programa, aprendidos de los anuncios anotados de --learn.", HelpName = "CARPETA", Hidden = true };
        var learn = new Option<string[]>("--learn") { Description = "Anuncios anotados de los que se aprenden los pesos.", HelpName = "ARCHIVO", AllowMultipleArgumentsPerToken = true, Hidden = true };
        var titles = new Option<string[]>("--learn-titles") { Description = "Carpetas de títulos anotados de los que se aprenden los pesos de las ocupaciones.", HelpName = "CARPETA", AllowMultipleArgumentsPerToken = true, Hidden = true };
        var unlabelled = new Option<string[]>("--unlabelled") { Description = "Anuncios sin anotar (JSON Lines) de los que se cuentan palabras.", HelpName = "ARCHIVO", AllowMultipleArgumentsPerToken = true, Hidden = true };
        var command = new Command("train", "Entrena la búsqueda de competencias con la taxonomía en uso, el léxico y los ejemplos; deja el modelo en la carpeta de datos.") { examples, seed, shipped, learn, titles, unlabelled };
        CommandRun.Bind(command, shared, async (run, parsed, cancel) =>
        {
            if (parsed.GetValue(shipped) is { } folder)
            {
                await run.Get<ShippedWeights>().WriteAsync(folder, parsed.GetValue(learn) ?? [], parsed.GetValue(titles) ?? [], parsed.GetValue(unlabelled) ?? [], cancel);
                run.Terminal.Line($"Escrito en {folder}.");
                return ExitCode.Done;
            }

            MapperRun.RequireNamedStore(run);
            await MapperRun.UseStarterAsync(run, cancel);
            var start = run.Clock.GetTimestamp();
            var model = await run.FollowAsync("Entrenando", progress => run.Get<MapperTraining>().TrainAsync(parsed.GetValue(examples) ?? [], parsed.GetValue(seed), progress, cancel));
            run.Terminal.Line(string.Create(
                CultureInfo.InvariantCulture, $"Modelo {model.Hash} entrenado en {run.Clock.GetElapsedTime(start).TotalSeconds:F0} segundos: {run.Folders.Model}"));
            run.Terminal.News("Para que los anuncios lo usen: dicode classify");
            return ExitCode.Done;
        }, Interrupted.Model);
        return command;
    }
}
