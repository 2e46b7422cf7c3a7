using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Storage;

/// <summary>What every store must do; one subclass per engine.</summary>
public abstract partial class StoreContract
{
    private static readonly DateOnly Monday = new(2026, 11, 9);
    private static readonly IsoWeek Week = IsoWeek.Of(Monday);
    private static readonly ClassifierId Phrases = new("phrases-1 · prueba · 1");

    private Stores _stores = null!;

    protected static CancellationToken Cancel => TestContext.CurrentContext.CancellationToken;

    [SetUp]
    public void Open() => _stores = OpenEmpty();

    /// <summary>A store with nothing in it.</summary>
    protected abstract Stores OpenEmpty();

    /// <summary>The same store, as another start of the program finds it after the one before was killed.</summary>
    protected abstract Stores OpenAgain();

    private static RunStart Start(DateOnly day, string fileHash = "") => new()
    {
        Kind = fileHash.Length == 0 ? RunKind.Harvest : RunKind.Import,
        Portal = Some.Identity,
        Source = "https://empleos.example/",
        FileHash = fileHash,
        ObservedAt = Noon(day),
        ObservedOn = day,
    };

    private static DateTimeOffset Noon(DateOnly day) => new(day, new TimeOnly(18, 0), TimeSpan.Zero);

    private static JobAd Seen(JobAd ad, DateOnly day) => ad with { SeenOn = day, SeenAt = Noon(day) };

    private static Mention Mention(string skill, double confidence = 0.9, int start = 0) => new()
    {
        Skill = new ConceptUri($"urn:test:skill:{skill}"),
        Segment = Segment.Text,
        Start = start,
        Length = 5,
        Confidence = new Confidence(confidence),
        Requirement = Requirement.Nice,
        How = MatchKind.AlternativeLabel,
        Label = $"etiqueta de {skill}",
    };

    private static Classified Classified(JobAd ad, params Mention[] mentions) => new(
        ad.Id,
        ad.ContentHash,
        new OccupationCoding(new ConceptUri("urn:test:occupation:cashier"), "5230", new Confidence(0.75), "cajera"),
        mentions);

    private Task<RunId> BeginAsync(DateOnly day, string fileHash = "") => _stores.Runs.BeginAsync(Start(day, fileHash), Cancel).AsTask();

    private async Task EndAsync(RunId id, RunState state, string reason = "", RunCounts? counts = null)
    {
        var run = (await _stores.Runs.LatestAsync(null, 100, Cancel)).Single(run => run.Id == id);
        await _stores.Runs.EndAsync(run with { State = state, Reason = reason, EndedAt = Some.Moment, Counts = counts ?? new() }, Cancel);
    }

    /// <summary>One run of one day that saw these ads.</summary>
    private async Task<IReadOnlyList<AdChange>> ObserveAsync(DateOnly day, params JobAd[] ads)
    {
        var run = await BeginAsync(day);
        var changes = await _stores.Ads.SaveAsync(run, [.. ads.Select(ad => Seen(ad, day))], [], Cancel);
        await EndAsync(run, RunState.Complete);
        return changes;
    }

    private async Task<StoredAd> FindAsync(string key) => (await _stores.Ads.FindAsync(new AdId(Some.Portal, key), Cancel))!;
}
