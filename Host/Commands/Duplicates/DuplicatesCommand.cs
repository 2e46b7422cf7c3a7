using System.CommandLine;
using System.Globalization;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Stages.Intake.Duplicates;

namespace DiCoDe.Host.Commands.Duplicates;

/// <summary><c>dicode duplicates</c>: the groups of ads that are one vacancy; <c>find</c> looks for them, <c>sample</c> draws pairs to judge.</summary>
internal static class DuplicatesCommand
{
    private const int UsualGroups = 20;

    public static Command Create(SharedOptions shared)
    {
        var kinds = Kinds();
        var limit = new Option<int>("--limit") { Description = "Cuántos grupos mostrar, del más grande al más chico; 0, todos (con --json, todos si no se dice).", DefaultValueFactory = _ => -1, HelpName = "N" };
        var command = new Command("duplicates", "Muestra los anuncios que son una misma vacante, por clase y con la razón.") { kinds, limit };
        CommandRun.Bind(command, shared, (run, parsed, cancel) => ListAsync(run, Chosen(parsed.GetValue(kinds)), parsed.GetValue(limit), cancel));
        command.Add(Find(shared));
        command.Add(SampleCommand.Create(shared));
        return command;
    }

    /// <summary>Looks for duplicates after ads came in, and says what was found on the terminal's other stream.</summary>
    internal static async Task UpdateAsync(CommandRun run, CancellationToken cancel)
    {
        if (await run.FollowAsync("Buscando duplicados", _ => run.Get<DuplicateStage>().RunAsync(cancel)) is { } counts)
        {
            run.Terminal.News($"Duplicados. {DuplicateWords.Say(counts)}");
        }
    }

    internal static Option<DuplicateKind[]> Kinds() => new("--kind")
    {
        Description = "Clases que cuentan: full, semantic, temporal, partial; se puede repetir (por omisión, las tres primeras).",
        HelpName = "CLASE",
    };

    internal static DuplicateKinds Chosen(DuplicateKind[]? kinds) => kinds is { Length: > 0 }
        ? kinds.Aggregate(DuplicateKinds.None, (all, kind) => all | (DuplicateKinds)(1 << (int)kind))
        : DuplicateKinds.SameVacancy;

    private static Command Find(SharedOptions shared)
    {
        var all = new Option<bool>("--all") { Description = "Compara de nuevo todos los anuncios, no sólo los de las últimas ocho semanas." };
        var find = new Command("find", "Busca duplicados entre los anuncios nuevos y los de las ocho semanas anteriores (harvest, run, import y demo ya lo hacen).") { all };
        CommandRun.Bind(find, shared, async (run, parsed, cancel) =>
        {
            run.RequireStore();
            var stage = run.Get<DuplicateStage>();
            var counts = await run.FollowAsync("Buscando duplicados", async _ => parsed.GetValue(all) ? await stage.RunAllAsync(cancel) : await stage.RunAsync(cancel));
            if (run.IsJson)
            {
                run.Terminal.Json(counts);
            }
            else
            {
                run.Terminal.Line(counts is null ? "No hay anuncios nuevos que comparar." : DuplicateWords.Say(counts));
            }

            return ExitCode.Done;
        });
        return find;
    }

    private static async Task<int> ListAsync(CommandRun run, DuplicateKinds kinds, int limit, CancellationToken cancel)
    {
        run.RequireStore();
        var found = await run.Get<IDuplicateStore>().LoadAsync(cancel);
        var vacancies = found.By(kinds);
        var groups = vacancies.Groups().OrderByDescending(group => group.Ads.Count).ThenBy(group => group.Vacancy, AdIdOrder.Ordinal).ToList();
        if (run.IsJson)
        {
            run.Terminal.Json(new { found.Ads, Vacancies = vacancies.Count, Groups = limit > 0 ? groups.Take(limit) : groups });
            return ExitCode.Done;
        }

        List<IReadOnlyList<string>> rows = [];
        foreach (var group in limit == 0 ? groups : groups.Take(limit < 0 ? UsualGroups : limit))
        {
            var first = await run.Get<IAdStore>().FindAsync(group.Vacancy, cancel);
            var kindsOfGroup = group.Links.Select(link => link.Kind).Distinct().Order().Select(DuplicateWords.Say);
            rows.Add([group.Vacancy.ToString(), group.Ads.Count.ToString(CultureInfo.InvariantCulture), string.Join(", ", kindsOfGroup), first?.Ad.Title ?? ""]);
        }

        run.Terminal.Line(string.Create(
            CultureInfo.InvariantCulture, $"Anuncios: {found.Ads:N0}; vacantes: {vacancies.Count:N0}; grupos de dos o más: {groups.Count:N0}."));
        run.Terminal.Table(["vacante", "anuncios", "clases", "título"], rows);
        return ExitCode.Done;
    }
}
