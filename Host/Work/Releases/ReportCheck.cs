using System.Globalization;
using System.Security.Cryptography;

using DiCoDe.Domain.Demand;
using DiCoDe.Host.Settings;

namespace DiCoDe.Host.Work.Releases;

/// <summary>Holds a report's folder against what was published, and against what the store gives now.</summary>
internal sealed class ReportCheck(ReportWork work, IReportWriter writer, Folders folders)
{
    /// <summary>Compares byte for byte. A release that was corrected since is not the store's any more, and nobody expects it to be: it is held against what was
    /// published alone.</summary>
    public async Task<CheckedReport> CompareAsync(IsoWeek week, string folder, CancellationToken cancel)
    {
        var note = ReleaseNote.Of(folder);
        IReadOnlyList<string> tampered = note is null ? [] : await TamperedAsync(folder, note, cancel);
        List<string> differences = [];
        var left = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(path => path != ReleaseNote.FileName)
            .ToHashSet(StringComparer.Ordinal);
        var there = left.ToHashSet(StringComparer.Ordinal);
        var report = await work.BuildAsync(week, PublishedBefore(folder, week, note), cancel) with { Dialect = await DialectOfAsync(folder, cancel), Edition = note?.Edition };
        await foreach (var file in writer.WriteAsync(report, cancel))
        {
            if (!left.Remove(file.Path))
            {
                differences.Add($"falta {file.Path}");
                continue;
            }

            var written = await File.ReadAllBytesAsync(Path.Combine(folder, file.Path), cancel);
            var content = file.Content;
            var same = content.Span.CommonPrefixLength(written);
            if (same < written.Length || same < content.Length)
            {
                differences.Add(string.Create(CultureInfo.InvariantCulture, $"{file.Path} difiere desde el byte {same}"));
            }
        }

        differences.AddRange(left.Order(StringComparer.Ordinal).Select(path => $"sobra {path}"));
        return differences.Count > 0 && note is not null && Later(folder, week, note) is { } later
            ? new CheckedReport([.. tampered, .. Unlike(there, note)], later)
            : new CheckedReport([.. tampered, .. differences], "");
    }

    /// <summary>The files that a release should have and has not, and those that it has and should not.</summary>
    private static IEnumerable<string> Unlike(HashSet<string> there, ReleaseNote note)
    {
        var published = note.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return published.Except(there, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(path => $"falta {path}")
            .Concat(there.Except(published, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(path => $"sobra {path}"));
    }

    /// <summary>The latest release of the week, beside this one or, for a copy elsewhere, among the reports; <see langword="null"/> when none is later.</summary>
    private string? Later(string folder, IsoWeek week, ReleaseNote note) =>
        ((string[])[Path.GetDirectoryName(folder)!, folders.Reports])
            .Select(reports => ReleaseShelf.Latest(reports, week))
            .Where(latest => latest?.Note.Vintage > note.Vintage)
            .OrderByDescending(latest => latest!.Value.Note.Vintage)
            .Select(latest => Path.GetFileName(latest!.Value.Folder))
            .FirstOrDefault();

    /// <summary>The files of a release that are no longer what was published.</summary>
    public static async Task<IReadOnlyList<string>> TamperedAsync(string folder, ReleaseNote note, CancellationToken cancel)
    {
        List<string> tampered = [];
        foreach (var file in note.Files)
        {
            var path = Path.Combine(folder, file.Path);
            if (File.Exists(path) && Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(path, cancel))) != file.Sha256)
            {
                tampered.Add($"{file.Path} no es el archivo que se publicó: su SHA-256 es otro");
            }
        }

        return tampered;
    }

    /// <summary>A release is held against the release that it was counted from, which a copy elsewhere has not beside it; another report against the latest.</summary>
    private Domain.Demand.Releases.PublishedWeek? PublishedBefore(string folder, IsoWeek week, ReleaseNote? note)
    {
        var reports = Path.GetDirectoryName(folder)!;
        if (note is null)
        {
            return ReleaseShelf.Latest(reports, week.Previous) is { } latest ? ReleaseShelf.Read(latest.Folder, week.Previous, latest.Note) : null;
        }

        var previous = Path.Combine(Directory.Exists(Path.Combine(reports, note.Previous)) ? reports : folders.Reports, note.Previous);
        return note.Previous.Length > 0 && ReleaseNote.Of(previous) is { } known ? ReleaseShelf.Read(previous, week.Previous, known) : null;
    }

    /// <summary>How the files of a report were written.</summary>
    public static async Task<CsvDialect> DialectOfAsync(string folder, CancellationToken cancel)
    {
        var path = Path.Combine(folder, "columns.csv");
        return File.Exists(path) ? CsvDialect.Of(await File.ReadAllBytesAsync(path, cancel)) : CsvDialect.Standard;
    }
}
