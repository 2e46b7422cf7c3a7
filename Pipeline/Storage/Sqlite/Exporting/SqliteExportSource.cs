using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Exporting;
using DiCoDe.Storage.Sqlite.Demand;
using DiCoDe.Storage.Sqlite.Engine;

namespace DiCoDe.Storage.Sqlite.Exporting;

internal sealed class SqliteExportSource(Database database) : IExportSource, IExportRelations
{
    public IAsyncEnumerable<ExportedAd> AdsAsync(IsoWeek from, IsoWeek to, CancellationToken cancel) =>
        database.StreamAsync(transaction => ExportedAds.Read(transaction, from, to), cancel);

    public IAsyncEnumerable<ExportedMention> MentionsAsync(IsoWeek from, IsoWeek to, CancellationToken cancel) =>
        database.StreamAsync(transaction => ExportedMentions.Read(transaction, from, to), cancel);

    public IAsyncEnumerable<ExportedLife> LivesAsync(IsoWeek from, IsoWeek to, CancellationToken cancel) =>
        database.StreamAsync(transaction => AdLives.ReadAll(transaction, from, to), cancel);

    public IAsyncEnumerable<DuplicateLink> DuplicatesAsync(IsoWeek from, IsoWeek to, CancellationToken cancel) =>
        database.StreamAsync(transaction => ExportedLinks.Read(transaction, from, to), cancel);

    public IAsyncEnumerable<SkillPair> OccupationSkillsAsync(IsoWeek from, IsoWeek to, CancellationToken cancel) =>
        database.StreamAsync(transaction => ExportedPairs.Read(transaction, from, to), cancel);
}
