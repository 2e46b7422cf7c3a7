using System.CommandLine;
using System.Globalization;

using DiCoDe.Host.Commands.Mapping;
using DiCoDe.Host.Work;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode classify</c>.</summary>
internal static class ClassifyCommand
{
    public static Command Create(SharedOptions shared)
    {
        var command = new Command("classify", "Busca competencias y ocupación en los anuncios que aún no se han clasificado.");
        CommandRun.Bind(command, shared, async (run, _, cancel) =>
        {
            var done = await ClassifyAsync(run, cancel);
            if (run.IsJson)
            {
                run.Terminal.Json(done);
            }
            else
            {
                run.Terminal.Line(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Anuncios clasificados con {done.Taxonomy}: {done.Ads:N0}; con ocupación: {done.CodedAds:N0}; menciones: {done.Mentions:N0}."));
            }

            return ExitCode.Done;
        });
        return command;
    }

    internal static async Task<ClassificationSummary> ClassifyAsync(CommandRun run, CancellationToken cancel)
    {
        await MapperRun.UseStarterAsync(run, cancel);
        return await run.FollowAsync("Clasificando", progress => run.Get<AdClassification>().ClassifyAsync(progress, cancel));
    }
}
