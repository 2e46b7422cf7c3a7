using System.Globalization;
using System.Runtime;

using DiCoDe.Domain;
using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Releases;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Host.Settings;
using DiCoDe.Host.Work.Mapping;
using DiCoDe.Host.Work.Releases;
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

    /// <summary>A phrase that fewer employers use may be one employer's jargon.</summary>
    private const int FewestEmployers = 3;

    /// <summary>Phrases without a concept that a report tells, at most.</summary>
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
        var today = DayOf(clock.GetUtcNow(), await demand.PortalsAsync(last, cancel));
        return last.Sunday >= today && IsoWeek.Of(observed.First) < last ? last.Previous : last;
    }

    /// <summary>The day of a moment where the portals are: the earliest, where they differ.</summary>
    public static DateOnly DayOf(DateTimeOffset moment, IEnumerable<PortalState> portals) => portals
        .Select(state => state.Portal.DayOf(moment))
        .DefaultIfEmpty(DateOnly.FromDateTime(moment.UtcDateTime))
        .Min();

    /// <summary>What employers ask for in a week and no concept says.</summary>
    /// <exception cref="InputException">Ads wait to be classified with the taxonomy in use.</exception>
    public async Task<IReadOnlyList<UnmatchedRow>> UnmatchedAsync(IsoWeek week, int most, CancellationToken cancel)
    {
        await RequireClassifiedAsync(cancel);
        return await demand.UnmatchedAsync(week, FewestEmployers, most, cancel);
    }

    /// <summary>Writes the report of a week into a folder named after it.</summary>
    /// <exception cref="InputException">That folder is a release.</exception>
    public async Task<WrittenReport> WriteAsync(IsoWeek week, string folder, CsvDialect dialect, CancellationToken cancel)
    {
        var path = Path.Combine(folder, week.ToString());
        if (ReleaseShelf.IsReleased(path))
        {
            throw new InputException(path, "El informe de esa semana está publicado, y lo publicado no se sobrescribe.", "Para corregirlo use --publish, que deja lo anterior y hace otra versión; para probar, use --output con otra carpeta.");
        }

        var before = ReleaseShelf.Latest(folder, week.Previous);
        var report = await BuildAsync(week, before is { } one ? ReleaseShelf.Read(one.Folder, week.Previous, one.Note) : null, cancel) with { Dialect = dialect };
        var bytes = await ReportFolder.WriteAsync(path, writer.WriteAsync(report, cancel), cancel);
        var total = report.Demand.Rows.Single(row => row.Dimension == Dimension.Total).This;
        return new WrittenReport(week.ToString(), Path.Combine(path, "index.html"), total.NewAds, total.OpenAds, bytes);
    }

    /// <summary>Writes the report of the latest week, unless it is published: then it stays as it is.</summary>
    /// <returns>The path of its page.</returns>
    public async Task<string> WriteLatestAsync(string folder, CancellationToken cancel)
    {
        var week = await LatestWeekAsync(cancel);
        return ReleaseShelf.Latest(folder, week) is { } release
            ? Path.Combine(release.Folder, "index.html")
            : (await WriteAsync(week, folder, CsvDialect.Standard, cancel)).Path;
    }

    /// <summary>What the store knows of a week today: the demand, and the vacancies that portals share.</summary>
    /// <param name="week">The week.</param>
    /// <param name="taxonomy">The taxonomy in use.</param>
    /// <param name="families">The groups and collections of its skills.</param>
    /// <param name="cancel">Stops the counting.</param>
    public async Task<(DemandTable Demand, IReadOnlyList<PortalOverlap> Overlap)> CountAsync(IsoWeek week, Taxonomy taxonomy, SkillFamilies families, CancellationToken cancel)
    {
        var observed = await ObservedAsync(cancel);
        var counter = new DemandCounter(week, observed, countsSeries: false) { Families = families, Groups = new MajorGroups(taxonomy) };
        var overlap = new OverlapCounter(week);
        var vacancies = await duplicates.VacanciesAsync(counter.From.Monday, week.Sunday, DuplicateKinds.SameVacancy, cancel);
        await foreach (var ad in demand.ReadAsync(counter.From, week, cancel))
        {
            var id = new AdId(ad.Portal, ad.Key);
            var vacancy = vacancies.GetValueOrDefault(id, id);
            counter.Add(vacancy == id ? ad : ad with { IsRepeat = true });
            overlap.Add(ad, vacancy);
        }

        var weeks = SeriesCounter.Weeks(week, observed);
        var table = counter.Table() with
        {
            Series = weeks.Count == 0 ? [] : SeriesCounter.Of(weeks, await demand.DaysAsync(weeks[0], week, DuplicateKinds.SameVacancy, cancel)),
        };
        return (table, overlap.Rows());
    }

    /// <summary>Everything that the report of a week is written from.</summary>
    /// <param name="week">The week.</param>
    /// <param name="before">What was published of the week before, or <see langword="null"/>.</param>
    /// <param name="cancel">Stops the counting.</param>
    /// <exception cref="InputException">There are ads that were not yet classified, or not with the taxonomy and classifier in use.</exception>
    public async Task<WeeklyReport> BuildAsync(IsoWeek week, PublishedWeek? before, CancellationToken cancel)
    {
        var (taxonomy, classifier) = await RequireClassifiedAsync(cancel);
        GCSettings.LatencyMode = GCLatencyMode.Batch; // nobody waits for a single answer, and collecting beside the work costs a tenth more

        // Counting takes one core; what does not depend on it is read meanwhile.
        var evidence = Task.Run(async () => await demand.EvidenceAsync(week, EvidencePerSkill, cancel).ToListAsync(cancel), cancel);
        var lives = Task.Run(async () => await demand.LivesAsync(week.Plus(1 - WeeksOfLives), week, cancel).ToListAsync(cancel), cancel);
        var skills = Task.Run(async () => await demand.SkillSeriesAsync(week, cancel), cancel);
        var families = new SkillFamilies(taxonomy);
        var (table, overlap) = await CountAsync(week, taxonomy, families, cancel);
        var unmatched = await demand.UnmatchedAsync(week, FewestEmployers, MostUnmatched, cancel);
        return new WeeklyReport
        {
            Demand = table,
            Overlap = overlap,
            PublishedBefore = before,
            Taxonomy = taxonomy.Corrected(choice.Lexicon().Corrections),
            Families = families,
            Classifier = classifier,
            Portals = await demand.PortalsAsync(week, cancel),
            Evidence = await evidence,
            Ads = demand.AdsAsync(week, [.. unmatched.Select(row => row.Key)], cancel),
            Funnel = await demand.FunnelAsync(week, cancel),
            Survival = SurvivalCounter.Curves(await lives, FewestLives),
            Unmatched = unmatched,
            SkillSeries = await skills,
            Sinco = await sinco.LoadAsync(cancel),
            Laws = TreatmentLawReader.Read(folders.TreatmentLaws),
            Version = Services.Version,
        };
    }

    /// <summary>The taxonomy and the classifier in use, with which all ads are classified.</summary>
    /// <exception cref="InputException">There are ads that were not yet classified, or not with them.</exception>
    public async Task<(Taxonomy Taxonomy, ClassifierId Classifier)> RequireClassifiedAsync(CancellationToken cancel)
    {
        var taxonomy = await taxonomies.LoadAsync(cancel) ?? throw Unclassified("Los anuncios no se han clasificado.");
        var classifier = choice.IdOf(taxonomy.Identity);
        var pending = await mentions.CountPendingAsync(classifier, cancel);
        if (pending > 0)
        {
            // Half-classified ads, or ads classified with the taxonomy before this one, would be counted as asking for nothing.
            throw Unclassified(string.Create(CultureInfo.InvariantCulture, $"Hay {pending:N0} anuncios sin clasificar con {taxonomy.Identity.Title}."));
        }

        var unread = await terms.CountPendingAsync(TermsReader.Version, cancel);
        if (unread > 0)
        {
            throw Unclassified(string.Create(CultureInfo.InvariantCulture, $"Hay {unread:N0} anuncios cuyas condiciones leyó otra versión de DiCoDe."));
        }

        return (taxonomy, classifier);
    }

    private InputException Unclassified(string problem) => new(folders.Store, problem, "Ejecute antes dicode classify.");
}
