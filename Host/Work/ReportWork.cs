using System.Globalization;

using DiCoDe.Domain;
using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Host.Settings;
using DiCoDe.Host.Work.Mapping;
using DiCoDe.Import.Laws;
using DiCoDe.Stages.Counting;
using DiCoDe.Stages.Intake.Terms;

namespace DiCoDe.Host.Work;

/// <summary>Counts a week and writes its report.</summary>
internal sealed class ReportWork(IDemandSource demand, IMentionStore mentions, ITermsStore terms, ITaxonomyStore taxonomies, ISincoStore sinco, IDuplicateStore duplicates, IReportWriter writer, ClassifierChoice choice, Folders folders, TimeProvider clock)
{
    /// <summary>Sentences shown behind each skill.</summary>
    private const int EvidencePerSkill = 3;

    /// <summary>A quarter: long enough for ads that stay open for a month, short enough to be about today.</summary>
    private const int WeeksOfLives = 13;

    /// <summary>What fewer employers say may be one employer's own word.</summary>
    private const int FewestEmployers = 3;

    /// <summary>More phrases nobody reads.</summary>
    private const int MostUnmatched = 500;

    /// <summary>A curve of fewer ads is more interval than curve.</summary>
    private const int FewestLives = 30;

    /// <summary>The days observed.</summary>
    /// <exception cref="InputException">The store holds no ads.</exception>
    public async Task<ObservedPeriod> ObservedAsync(CancellationToken cancel) => await demand.ObservedAsync(cancel)
        ?? throw new InputException(folders.Store, "El almacén no tiene anuncios.", "Lea un portal (dicode harvest) o incorpore archivos (dicode import ads).");

    /// <summary>The latest observed week whose Sunday is over at every portal; the week now running only when there is no other.</summary>
    public async Task<IsoWeek> LatestWeekAsync(CancellationToken cancel)
    {
        var observed = await ObservedAsync(cancel);
        var last = IsoWeek.Of(observed.Last);
        var now = clock.GetUtcNow();
        var today = (await demand.PortalsAsync(last, cancel))
            .Select(state => state.Portal.DayOf(now))
            .DefaultIfEmpty(DateOnly.FromDateTime(now.UtcDateTime))
            .Min();
        return last.Sunday >= today && IsoWeek.Of(observed.First) < last ? last.Previous : last;
    }

    /// <summary>What employers ask for in a week and no concept says.</summary>
    /// <exception cref="InputException">Ads wait to be classified with the taxonomy in use.</exception>
    public async Task<IReadOnlyList<UnmatchedRow>> UnmatchedAsync(IsoWeek week, int most, CancellationToken cancel)
    {
        await RequireClassifiedAsync(cancel);
        return await demand.UnmatchedAsync(week, FewestEmployers, most, cancel);
    }

    /// <summary>Writes the report of a week into a folder named after it.</summary>
    public async Task<WrittenReport> WriteAsync(IsoWeek week, string folder, CancellationToken cancel)
    {
        var report = await BuildAsync(week, cancel);
        var path = Path.Combine(folder, week.ToString());
        var bytes = await ReportFolder.WriteAsync(path, writer.WriteAsync(report, cancel), cancel);
        var total = report.Demand.Rows.Single(row => row.Dimension == Dimension.Total).This;
        return new WrittenReport(week.ToString(), Path.Combine(path, "index.html"), total.NewAds, total.OpenAds, bytes);
    }

    /// <summary>What differs between a report's folder and what the store gives now; nothing when they are the same, byte for byte.</summary>
    public async Task<IReadOnlyList<string>> CompareAsync(IsoWeek week, string folder, CancellationToken cancel)
    {
        var left = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .ToHashSet(StringComparer.Ordinal);
        List<string> differences = [];
        await foreach (var file in writer.WriteAsync(await BuildAsync(week, cancel), cancel))
        {
            if (!left.Remove(file.Path))
            {
                differences.Add($"falta {file.Path}");
                continue;
            }

            var written = await File.ReadAllBytesAsync(Path.Combine(folder, file.Path), cancel);
            var same = file.Content.Span.CommonPrefixLength(written);
            if (same < written.Length || same < file.Content.Length)
            {
                differences.Add($"{file.Path} difiere desde el byte {same}");
            }
        }

        differences.AddRange(left.Order(StringComparer.Ordinal).Select(path => $"sobra {path}"));
        return differences;
    }

    private async Task<WeeklyReport> BuildAsync(IsoWeek week, CancellationToken cancel)
    {
        var observed = await ObservedAsync(cancel);
        var (taxonomy, classifier) = await RequireClassifiedAsync(cancel);
        var unread = await terms.CountPendingAsync(TermsReader.Version, cancel);
        if (unread > 0)
        {
            throw Unclassified(string.Create(CultureInfo.InvariantCulture, $"Hay {unread:N0} anuncios cuyas condiciones leyó otra versión de DiCoDe."));
        }

        var counter = new DemandCounter(week, observed);
        var vacancies = await duplicates.VacanciesAsync(counter.From.Monday, week.Sunday, DuplicateKinds.SameVacancy, cancel);
        await foreach (var ad in demand.ReadAsync(counter.From, week, cancel))
        {
            var id = new AdId(ad.Portal, ad.Key);
            counter.Add(vacancies.TryGetValue(id, out var vacancy) && vacancy != id ? ad with { IsRepeat = true } : ad);
        }

        return new WeeklyReport
        {
            Demand = counter.Table(),
            Taxonomy = taxonomy,
            Classifier = classifier,
            Portals = await demand.PortalsAsync(week, cancel),
            Evidence = await demand.EvidenceAsync(week, EvidencePerSkill, cancel).ToListAsync(cancel),
            Funnel = await demand.FunnelAsync(week, cancel),
            Survival = SurvivalCounter.Curves(await demand.LivesAsync(week.Plus(1 - WeeksOfLives), week, cancel).ToListAsync(cancel), FewestLives),
            Unmatched = await demand.UnmatchedAsync(week, FewestEmployers, MostUnmatched, cancel),
            Sinco = await sinco.LoadAsync(cancel),
            Laws = TreatmentLawReader.Read(folders.TreatmentLaws),
            Version = Services.Version,
        };
    }

    private async Task<(Taxonomy Taxonomy, ClassifierId Classifier)> RequireClassifiedAsync(CancellationToken cancel)
    {
        var taxonomy = await taxonomies.LoadAsync(cancel) ?? throw Unclassified("Los anuncios no se han clasificado.");
        var classifier = choice.IdOf(taxonomy.Identity);
        var pending = await mentions.CountPendingAsync(classifier, cancel);
        if (pending > 0)
        {
            // Half-classified ads, or ads classified with the taxonomy before this one, would be counted as asking for nothing.
            throw Unclassified(string.Create(CultureInfo.InvariantCulture, $"Hay {pending:N0} anuncios sin clasificar con {taxonomy.Identity.Title}."));
        }

        return (taxonomy, classifier);
    }

    private InputException Unclassified(string problem) => new(folders.Store, problem, "Ejecute antes dicode classify.");
}
