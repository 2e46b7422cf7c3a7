using System.CommandLine;
using System.Globalization;

using DiCoDe.Domain;
using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification.Explaining;
using DiCoDe.Host.Commands.Mapping;
using DiCoDe.Host.Work.Mapping;
using DiCoDe.Import.Ads.Plain;
using DiCoDe.Stages.Intake;

namespace DiCoDe.Host.Commands.Explaining;

/// <summary><c>dicode explain AD|FILE|-</c>.</summary>
internal static class ExplainCommand
{
    /// <summary>How many that nearly were mentions are told of each segment.</summary>
    private const int Nearly = 3;

    public static Command Create(SharedOptions shared)
    {
        var what = new Argument<string>("ANUNCIO-O-ARCHIVO") { Description = "Un anuncio del almacén, como portal/clave; o un archivo como el de map; «-» lee la entrada estándar." };
        var command = new Command("explain", "Dice por qué está cada competencia de un anuncio, y qué estuvo cerca de estar. Con --json, start y end cuentan unidades UTF-16, como en map.") { what };
        CommandRun.Bind(command, shared, (run, parsed, cancel) => ExplainAsync(run, parsed.GetValue(what)!, cancel), Interrupted.Nothing);
        return command;
    }

    private static async Task<int> ExplainAsync(CommandRun run, string what, CancellationToken cancel)
    {
        var isFile = what is MapperRun.StandardInput || File.Exists(what);
        if (!isFile && AdId.TryParse(what, out var id))
        {
            run.RequireStore();
            var stored = await run.Get<IAdStore>().FindAsync(id, cancel)
                ?? throw new InputException(run.Folders.Store, $"No hay un anuncio {id}, ni un archivo de ese nombre.", "evidence.csv tiene los anuncios en la columna «ad».");
            RequireModel(run);
            var mapper = await MapperRun.LoadAsync(run, cancel);
            Tell(run, stored.Ad, mapper, ExplainerOf(mapper));
            return ExitCode.Done;
        }

        await using var content = MapperRun.Open(what);
        RequireModel(run);
        var loaded = await MapperRun.LoadAsync(run, cancel);
        var explainer = ExplainerOf(loaded);
        var (code, count) = (ExitCode.Done, 0);
        await foreach (var record in PlainAdReader.ReadAsync(MapperRun.NameOf(what), content, cancel).UntilCancelledAsync(cancel))
        {
            count++;
            if (record is PlainRecord.Ad ad)
            {
                Tell(run, ad.IsPlain ? PlainAd.OfText(ad.Id, ad.Text) : PlainAd.Of(ad.Id, ad.Title, ad.Text), loaded, explainer);
            }
            else if (record is PlainRecord.Bad bad)
            {
                run.Terminal.Warning(string.Create(CultureInfo.InvariantCulture, $"{MapperRun.NameOf(what)}:{bad.Line}: {bad.Problem} Se omite."));
                code = ExitCode.PartFailed;
            }
        }

        return count > 0 ? code : throw new InputException(MapperRun.NameOf(what), "No hay ningún texto que explicar.", "");
    }

    private static ISkillExplainer ExplainerOf(LoadedMapper mapper) => mapper.Classifier.Explainer ?? throw new InvalidOperationException("A trained mapper explains.");

    /// <exception cref="InputException">None was trained.</exception>
    private static void RequireModel(CommandRun run)
    {
        if (!run.HasModel)
        {
            throw new InputException(
                run.Folders.Model, "No hay un modelo entrenado: solo se buscan las etiquetas de la taxonomía, y la etiqueta es la razón (dicode trace).", "Entrénelo con dicode train, o corrija --data.");
        }
    }

    private static void Tell(CommandRun run, JobAd ad, LoadedMapper mapper, ISkillExplainer explainer)
    {
        var view = ExplainedAdView.Of(ad, explainer.Explain(ad, Nearly), mapper.Shown);
        if (run.IsJson)
        {
            run.Terminal.JsonLine(view);
            return;
        }

        foreach (var line in ExplainedLines.Of(view))
        {
            run.Terminal.Line(line);
        }
    }
}
