using System.CommandLine;
using System.Globalization;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Stages.Intake.Duplicates;

namespace DiCoDe.Host.Commands.Duplicates;

/// <summary><c>dicode duplicates sample</c>: pairs near the threshold, both ads side by side, for people to judge.</summary>
internal static class SampleCommand
{
    public static Command Create(SharedOptions shared)
    {
        var kinds = DuplicatesCommand.Kinds();
        kinds.Description = "Clases de las que se saca: full, semantic, temporal, partial; se puede repetir (por omisión, todas).";
        var count = new Option<int>("--count") { Description = "Cuántos pares sacar.", DefaultValueFactory = _ => 20, HelpName = "N" };
        var seed = new Option<int>("--seed") { Description = "Semilla: la misma saca los mismos pares.", DefaultValueFactory = _ => 1, HelpName = "N" };
        var command = new Command("sample", "Saca pares al azar entre los menos seguros y muestra los dos anuncios lado a lado, para juzgarlos leyendo.") { kinds, count, seed };
        CommandRun.Bind(command, shared, async (run, parsed, cancel) =>
        {
            run.RequireStore();
            var chosen = parsed.GetValue(kinds) is { Length: > 0 } named ? DuplicatesCommand.Chosen(named) : DuplicateKinds.All;
            var found = await run.Get<IDuplicateStore>().LoadAsync(cancel);
            await ShowAsync(run, DuplicateSample.Draw(found, chosen, parsed.GetValue(count), parsed.GetValue(seed)), cancel);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task ShowAsync(CommandRun run, IReadOnlyList<DuplicateLink> links, CancellationToken cancel)
    {
        List<SampledPair> pairs = [];
        foreach (var link in links)
        {
            if (await run.Get<IAdStore>().FindAsync(link.First, cancel) is { } first && await run.Get<IAdStore>().FindAsync(link.Second, cancel) is { } second)
            {
                pairs.Add(new SampledPair(link.Kind, link.Evidence, SampledAd.Of(first), SampledAd.Of(second)));
            }
        }

        if (run.IsJson)
        {
            run.Terminal.Json(pairs);
            return;
        }

        for (var at = 0; at < pairs.Count; at++)
        {
            run.Terminal.Line(string.Create(CultureInfo.InvariantCulture, $"{at + 1}. {DuplicateWords.Say(pairs[at].Kind)}: {DuplicateWords.Say(pairs[at].Evidence)}"));
            foreach (var line in SideBySide.Of(pairs[at].First.Lines(), pairs[at].Second.Lines()))
            {
                run.Terminal.Line(line);
            }

            run.Terminal.Line();
        }
    }
}
