using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

using DiCoDe.Domain;
using DiCoDe.Domain.Archiving;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Storage.Warc.Indexing;
using DiCoDe.Storage.Warc.Reading;
using DiCoDe.Storage.Warc.Reading.Pages;
using DiCoDe.Storage.Warc.Writing;

namespace DiCoDe.Storage.Warc;

/// <summary>Raw pages as WARC 1.1 files below one folder: <c>portal/year/portal-time-run7-1.warc.gz</c>.</summary>
internal sealed class WarcPageArchive(string root) : IPageArchive
{
    /// <summary>How many earlier files are read for what they hold; revisits carry older bodies' places on from file to file.</summary>
    private const int FilesRemembered = 16;

    private const string NameTime = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>A body older than this is written anew, so that pruning old files breaks no page younger than the retention less this time.</summary>
    private static readonly TimeSpan BodiesRemembered = TimeSpan.FromDays(30);

    public IPageWriter Begin(ArchiveStart start)
    {
        var earlier = new Earlier(start.BegunAt - BodiesRemembered);
        foreach (var file in FilesOf(start.Portal.Value).TakeLast(FilesRemembered))
        {
            foreach (var line in WarcIndex.Of(file))
            {
                earlier.Learn(line);
            }
        }

        return new WarcWriter(Create(start), start, earlier);
    }

    public async IAsyncEnumerable<ArchiveRecord> ReadAsync(string file, [EnumeratorCancellation] CancellationToken cancel)
    {
        var earlier = new EarlierBodies(Older(file));
        var reading = new PageReading(earlier);
        RunId? run = null;
        foreach (var found in WarcFile.Read(file))
        {
            cancel.ThrowIfCancellationRequested();
            if (found is Found.Broken broken)
            {
                yield return new ArchiveRecord.Damaged(file, broken.Offset, broken.Reason);
            }
            else if (found is Found.Whole { Record: var record })
            {
                run = RunOf(record)?.Run ?? run;
                earlier.Note(IndexLine.Of(record, reach: 0), file);
                if (reading.Of(record, run) is { } page)
                {
                    yield return page;
                }
            }
        }

        await ValueTask.CompletedTask;
    }

    public IReadOnlyList<ArchivedRun> Runs() =>
    [
        .. Portals()
            .SelectMany(FilesOf)
            .Select(file => (File: file, Run: StartOf(file)))
            .Where(start => start.Run is not null)
            .GroupBy(start => (start.Run!.Portal, start.Run.Run))
            .Select(lives => lives.First().Run! with { Files = [.. lives.Select(life => life.File)] })
            .OrderBy(run => run.ObservedAt)
            .ThenBy(run => run.Portal.Value, StringComparer.Ordinal)
            .ThenBy(run => run.Run.Value),
    ];

    public PrunedFiles Prune(DateTimeOffset begunBefore, bool isTrial)
    {
        var pruned = default(PrunedFiles);
        foreach (var file in Portals().SelectMany(FilesOf).ToList())
        {
            if (BegunAt(file) is not { } begun || begun >= begunBefore)
            {
                pruned = pruned with { Left = pruned.Left + 1 };
                continue;
            }

            var index = WarcIndex.PathOf(file);
            pruned = pruned with { Files = pruned.Files + 1, Bytes = pruned.Bytes + LengthOf(file) + LengthOf(index) };
            if (!isTrial)
            {
                Delete(file);
                Delete(index);
            }
        }

        return pruned;
    }

    public IRunPages Open(ArchivedRun run) => new RunPages(run, Older(run.Files[0]));

    private FileStream Create(ArchiveStart start)
    {
        var begun = start.BegunAt.UtcDateTime;
        var folder = Path.Combine(root, start.Portal.Value, begun.ToString("yyyy", CultureInfo.InvariantCulture));
        try
        {
            Directory.CreateDirectory(folder);
            for (var number = 1; ; number++)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"{start.Portal}-{begun.ToString(NameTime, CultureInfo.InvariantCulture)}-run{start.Run}-{number}.warc.gz");
                var path = Path.Combine(folder, name);
                try
                {
                    return new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
                }
                catch (IOException) when (File.Exists(path))
                {
                    // Another life began in the same second: the next number is free.
                }
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(folder, "no se puede crear el archivo de páginas.", "Compruebe los permisos y el espacio libre de la carpeta.", error);
        }
    }

    private IEnumerable<string> Portals() => Directory.Exists(root)
        ? Directory.EnumerateDirectories(root).Select(folder => Path.GetFileName(folder)).Where(PortalId.IsValid)
        : [];

    /// <summary>A portal's files in the order begun.</summary>
    private IEnumerable<string> FilesOf(string portal) => Files(Path.Combine(root, portal));

    private static IEnumerable<string> Files(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.warc.gz", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }).Order(StringComparer.Ordinal)
        : [];

    /// <summary>The files of the same portal that were begun before this one, newest first; none when the file is not in the archive.</summary>
    private IEnumerable<string> Older(string file)
    {
        var parts = Path.GetRelativePath(Path.GetFullPath(root), Path.GetFullPath(file)).Split(Path.DirectorySeparatorChar);
        return parts.Length == 3 && PortalId.IsValid(parts[0])
            ? FilesOf(parts[0]).Where(other => string.CompareOrdinal(Path.GetFileName(other), Path.GetFileName(file)) < 0).Reverse()
            : [];
    }

    /// <summary>When a file was begun, as its name says; <see langword="null"/> for a file that is not ours.</summary>
    private static DateTimeOffset? BegunAt(string file)
    {
        foreach (var part in Path.GetFileName(file).Split('-'))
        {
            if (DateTimeOffset.TryParseExact(part, NameTime, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var begun))
            {
                return begun;
            }
        }

        return null;
    }

    private static long LengthOf(string file) => File.Exists(file) ? new FileInfo(file).Length : 0;

    private static void Delete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(file, "no se puede borrar.", "Compruebe los permisos de la carpeta y que ningún programa tenga abierto el archivo.", error);
        }
    }

    private static ArchivedRun? StartOf(string file) => WarcFile.Read(file).FirstOrDefault() is Found.Whole first ? RunOf(first.Record) : null;

    private static ArchivedRun? RunOf(WarcRecord record)
    {
        if (record.Type != "warcinfo")
        {
            return null;
        }

        var told = Fields.Parse(Encoding.UTF8.GetString(record.Block.Span));
        return PortalId.IsValid(told[FieldNames.Portal])
            && long.TryParse(told[FieldNames.Run], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && DateTimeOffset.TryParse(told[FieldNames.ObservedAt], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var observed)
                ? new ArchivedRun(new PortalId(told[FieldNames.Portal]), new RunId(number), observed.ToUniversalTime(), [record.File])
                : null;
    }
}
