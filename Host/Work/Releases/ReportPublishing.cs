using DiCoDe.Domain;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Releases;

namespace DiCoDe.Host.Work.Releases;

/// <summary>Freezes reports as releases, and says what became of what was published.</summary>
internal sealed class ReportPublishing(ReportWork work, IReportWriter writer, IVintageWriter vintages, TimeProvider clock)
{
    /// <summary>The name of the file that tells of all releases, beside them.</summary>
    public const string VintagesFile = "vintages.csv";

    /// <summary>Publishes the report of a week: a folder that is never written again. A week that was published with other values gets a new vintage; another way of
    /// writing the files for a spreadsheet is none.</summary>
    /// <exception cref="InputException">Somebody changed what was published.</exception>
    public async Task<PublishedReport> PublishAsync(IsoWeek week, string reports, CsvDialect dialect, CancellationToken cancel)
    {
        var latest = ReleaseShelf.Latest(reports, week);
        var vintage = latest is { } known ? known.Note.Vintage + 1 : 1;
        var folder = Path.Combine(reports, ReleaseShelf.NameOf(week, vintage));
        var before = ReleaseShelf.Latest(reports, week.Previous);
        var report = await work.BuildAsync(week, before is { } one ? ReleaseShelf.Read(one.Folder, week.Previous, one.Note) : null, cancel);
        var asBefore = latest is { } published ? await ReportCheck.DialectOfAsync(published.Folder, cancel) : dialect;
        var making = await MakeAsync(asBefore, latest?.Note.Edition);
        if (latest is { } same && same.Note.Files.SequenceEqual(making.Files))
        {
            ReportFolder.Remove(making.Folder);
            if (await ReportCheck.TamperedAsync(same.Folder, same.Note, cancel) is [var changed, ..])
            {
                throw new InputException(same.Folder, $"La carpeta publicada fue alterada: {changed}.", "Recupérela de una copia de seguridad; o muévala a otro lugar y publique de nuevo.");
            }

            return new PublishedReport(week.ToString(), same.Folder, same.Note.Vintage, IsNew: false);
        }

        DateOnly? corrected = latest is { } old ? ReportWork.DayOf(old.Note.PublishedAt, report.Portals) : null;
        if (corrected is { } day)
        {
            ReportFolder.Remove(making.Folder);
            making = await MakeAsync(dialect, new ReportEdition(vintage, day));
        }

        await new ReleaseNote
        {
            Week = week.ToString(),
            Vintage = vintage,
            PublishedAt = clock.GetUtcNow(),
            Version = report.Version,
            Taxonomy = report.Taxonomy.Identity.Title,
            TaxonomyHash = report.Taxonomy.Identity.Hash,
            Classifier = report.Classifier.Value,
            Previous = before is { } previous ? Path.GetFileName(previous.Folder) : "",
            CorrectedOn = corrected,
            Files = making.Files,
        }.SaveAsync(making.Folder, cancel);
        ReportFolder.Place(making.Folder, folder);
        return new PublishedReport(week.ToString(), folder, vintage, IsNew: true);

        Task<MadeFolder> MakeAsync(CsvDialect form, ReportEdition? edition) =>
            ReportFolder.MakeAsync(folder, writer.WriteAsync(report with { Dialect = form, Edition = edition }, cancel), isHashed: true, cancel);
    }

    /// <summary>Writes <see cref="VintagesFile"/>: every value of every release, as published and as the store gives it today.</summary>
    public async Task WriteVintagesAsync(string reports, Action<int, int> advance, CancellationToken cancel)
    {
        var releases = ReleaseShelf.All(reports);
        var path = Path.Combine(reports, VintagesFile);
        var making = $"{path}.nuevo";
        List<(string Folder, IsoWeek Week, ReleaseNote Note, IReadOnlyDictionary<(Dimension, string), Count> Known)> all = [];
        var (taxonomy, _) = await work.RequireClassifiedAsync(cancel);
        var families = new SkillFamilies(taxonomy);
        foreach (var week in releases.GroupBy(one => one.Week))
        {
            var (table, _) = await work.CountAsync(week.Key, taxonomy, families, cancel);
            var known = table.Rows.Where(row => row.Within.Length == 0).ToDictionary(row => (row.Dimension, row.Key), row => row.This);
            all.AddRange(week.Select(one => (one.Folder, one.Week, one.Note, (IReadOnlyDictionary<(Dimension, string), Count>)known)));
            advance(all.Count, releases.Count);
        }

        await using (var target = File.Create(making))
        {
            vintages.Write(all.SelectMany(one => ValuesOf(one.Folder, one.Week, one.Note, one.Known)), target);
        }

        File.Move(making, path, overwrite: true);
    }

    private static IEnumerable<VintageValue> ValuesOf(string folder, IsoWeek week, ReleaseNote note, IReadOnlyDictionary<(Dimension, string), Count> known)
    {
        var published = ReleaseShelf.Read(folder, week, note).Counts;
        return published.Keys.Union(known.Keys)
            .OrderBy(key => key.Item1)
            .ThenBy(key => key.Item2, StringComparer.Ordinal)
            .Select(key => new VintageValue(
                Path.GetFileName(folder), week, note.Vintage, note.PublishedAt, key.Item1, key.Item2, published.GetValueOrDefault(key), known.GetValueOrDefault(key)));
    }
}
