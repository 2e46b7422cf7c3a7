using System.CommandLine;
using System.Globalization;

using DiCoDe.Domain;
using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Host.Commands.Duplicates;
using DiCoDe.Host.Settings.Yaml;
using DiCoDe.Host.Work.Mapping;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode trace AD</c>: the eight steps of docs/architecture.md for one real ad.</summary>
internal static class TraceCommand
{
    public static Command Create(SharedOptions shared)
    {
        var ad = new Argument<string>("ANUNCIO") { Description = "El anuncio, como portal/clave (está en evidence.csv)." };
        var command = new Command("trace", "Sigue un anuncio por todos los pasos.") { ad };
        CommandRun.Bind(command, shared, async (run, parsed, cancel) =>
        {
            var text = parsed.GetValue(ad)!;
            if (!AdId.TryParse(text, out var id))
            {
                throw new InputException("", $"«{text}» no es un anuncio.", "Escríbalo como portal/clave; evidence.csv los tiene en la columna «ad».");
            }

            run.RequireStore();
            var stored = await run.Get<IAdStore>().FindAsync(id, cancel)
                ?? throw new InputException(run.Folders.Store, $"No hay un anuncio {id}.", "evidence.csv los tiene en la columna «ad».");
            var found = await run.Get<IMentionStore>().FindAsync(id, cancel);
            var taxonomy = (await run.Get<ITaxonomyStore>().LoadAsync(cancel))?.Corrected(run.Get<ClassifierChoice>().Lexicon().Corrections);
            var duplicates = await AdDuplicatesView.OfAsync(run.Get<IDuplicateStore>(), id, cancel);
            var runs = await run.Get<IRunStore>().LatestAsync(id.Portal, 1, cancel);
            if (run.IsJson)
            {
                run.Terminal.Json(TraceView.Of(stored, found, taxonomy, duplicates));
            }
            else
            {
                Tell(run, stored, found, taxonomy, runs, duplicates);
            }

            return ExitCode.Done;
        }, Interrupted.Nothing);
        return command;
    }

    private static void Tell(CommandRun run, StoredAd stored, Classified? found, Taxonomy? taxonomy, IReadOnlyList<Run> runs, AdDuplicatesView duplicates)
    {
        var ad = stored.Ad;
        var week = IsoWeek.Of(ad.Posted.NewOn(stored.FirstSeenOn));
        string[] sections = [.. ad.Sections.Select(section => $"     [{Say(section.Kind)}] {Short(ad.Text.Substring(section.Start, section.Length))}")];
        string[] lines =
        [
            $"1. Lectura      portal {ad.Id.Portal}{(runs.Count == 0 ? "" : $"; su última lectura: {RunView.Of(runs[0]).Observed}, {RunView.Say(runs[0].State)}")}",
            $"2. Página       {ad.Url?.AbsoluteUri ?? "(sin dirección: vino de un archivo)"}",
            $"3. Extracción   «{ad.Title}» · {Or(ad.Employer)} · {Or(ad.Place.Text)} · publicado: {Say(ad.Posted)} · sueldo: {Or(ad.Pay)}",
            $"4. Limpieza     {ad.Text.Length} caracteres en {ad.Sections.Count} secciones; {ad.PersonalDataRemoved} datos personales quitados; lugar: {PlaceWords.Of(ad.Place)}; se anuncia: {EmployerWords.Of(ad.Advertiser)}",
            .. sections,
            .. Terms(ad.Terms),
            $"5. Almacén      visto por primera vez {Day(stored.FirstSeenOn)}, por última {Day(stored.LastSeenOn)}, en {stored.Sightings} lecturas",
            .. duplicates.Lines(),
            $"6. Clasificación {(found is null ? "aún no se ha clasificado (dicode classify)" : $"ocupación: {OccupationOf(found, taxonomy)}; {found.Mentions.Count} competencias:")}",
            .. (found?.Mentions ?? []).Select(mention => Describe(ad, mention, taxonomy)),
            $"7. Conteo       cuenta como nuevo en la semana {week}; abierto de {IsoWeek.Of(stored.FirstSeenOn)} a {IsoWeek.Of(stored.LastSeenOn)}; puestos: {(ad.Positions.IsStated ? ad.Positions.Stated.ToString(CultureInfo.InvariantCulture) : "no dice (cuenta 1)")}",
            $"8. Informe      {ReportOf(run, week, IsoWeek.Of(stored.LastSeenOn))}",
        ];
        foreach (var line in lines)
        {
            run.Terminal.Line(line);
        }
    }

    /// <summary>What is read from the ad's words besides skills, each with the words.</summary>
    private static IEnumerable<string> Terms(AdTerms terms)
    {
        (string Name, Quote Quote)[] stated =
        [
            ("sueldo", terms.Pay.Quote), ("contrato", terms.Contract.Quote), ("horario", terms.Hours.Quote), ("modalidad", terms.WorkMode.Quote), ("escolaridad", terms.Schooling.Quote), ("experiencia", terms.Experience.Quote),
            .. terms.Languages.Select(language => ($"idioma {language.Code}", language.Quote)),
            .. terms.Treatment.Select(demand => ($"trato ({SnakeCase.Of(demand.Kind.ToString())})", demand.Quote)),
        ];
        return stated.Where(term => term.Quote.IsSaid).Select(term => $"     {term.Name}: «{Short(term.Quote.Words)}»");
    }

    /// <summary>The latest report that counts the ad, as new or as open.</summary>
    private static string ReportOf(CommandRun run, IsoWeek first, IsoWeek last)
    {
        for (var week = last; week >= first; week = week.Previous)
        {
            var page = Path.Combine(run.Folders.Reports, week.ToString(), "index.html");
            if (File.Exists(page))
            {
                return page;
            }
        }

        return $"aún no escrito (dicode report --week {first})";
    }

    private static string Describe(JobAd ad, Mention mention, Taxonomy? taxonomy)
    {
        var view = TraceMention.Of(ad, mention, taxonomy);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"     «{Short(view.Phrase)}» [{(mention.Segment == Segment.Title ? "título" : "texto")} {mention.Start}+{mention.Length}] → {view.SkillLabel} ({Say(mention.Requirement)}, {Say(mention.How)} «{mention.Label}», confianza {mention.Confidence.Value:F2})");
    }

    private static string OccupationOf(Classified found, Taxonomy? taxonomy) => !found.Occupation.IsCoded
        ? "no codificada"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{taxonomy?.Occupations.FirstOrDefault(one => one.Uri == found.Occupation.Occupation)?.LabelIn("es") ?? found.Occupation.Occupation.Value} (CIUO {found.Occupation.Isco}, por «{found.Occupation.Label}», {found.Occupation.Confidence.Value:F2})");

    internal static string Say(SectionKind kind) => kind switch
    {
        SectionKind.Duties => "funciones",
        SectionKind.Requirements => "requisitos",
        SectionKind.NiceToHave => "deseable",
        SectionKind.Offer => "ofrecen",
        SectionKind.AboutEmployer => "sobre la empresa",
        SectionKind.HowToApply => "cómo postularse",
        SectionKind.Diversity => "inclusión",
        SectionKind.PortalText => "texto del portal",
        _ => "sin encabezado",
    };

    internal static string Say(MatchKind how) => how switch
    {
        MatchKind.PreferredLabel => "nombre principal",
        MatchKind.Lexicon => "léxico",
        MatchKind.Model => "modelo",
        _ => "otro nombre",
    };

    private static string Say(Requirement requirement) => requirement switch
    {
        Requirement.Must => "se exige",
        Requirement.Nice => "deseable",
        _ => "tarea",
    };

    private static string Say(PostingDate posted) => posted.Kind switch
    {
        PostingDateKind.Day => Day(posted.Day),
        PostingDateKind.OnOrBefore => $"{Day(posted.Day)} o antes",
        _ => "no dice",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Or(string text) => text.Length == 0 ? "(no dice)" : text;

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= 100 ? line : $"{line[..99]}…";
    }
}
