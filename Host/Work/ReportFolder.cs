using System.Collections.Concurrent;
using System.Security.Cryptography;

using DiCoDe.Domain.Demand;
using DiCoDe.Host.Work.Releases;

namespace DiCoDe.Host.Work;

/// <summary>Puts the files of a report in their folder: complete, or as it was before.</summary>
internal static class ReportFolder
{
    /// <summary>Writes beside the folder and moves into place at the end, so that a reader never sees half a report.</summary>
    /// <returns>How many bytes were written.</returns>
    public static async Task<long> WriteAsync(string folder, IAsyncEnumerable<ReportFile> files, CancellationToken cancel)
    {
        var making = await MakeAsync(folder, files, isHashed: false, cancel);
        Place(making.Folder, folder);
        return making.Bytes;
    }

    /// <summary>Writes the files beside the folder, as many at once as there are processors: the pages of ads wait for the disk while tables are counted out.</summary>
    /// <param name="folder">The folder that they shall be in.</param>
    /// <param name="files">The files.</param>
    /// <param name="isHashed">Whether their SHA-256 is asked for; else it is "".</param>
    /// <param name="cancel">Stops the writing.</param>
    public static async Task<MadeFolder> MakeAsync(string folder, IAsyncEnumerable<ReportFile> files, bool isHashed, CancellationToken cancel)
    {
        ConcurrentBag<(int At, ReleasedFile File)> made = [];
        ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
        var making = $"{folder}.nuevo";
        Remove(making);
        try
        {
            var several = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(2, Environment.ProcessorCount), CancellationToken = cancel };
            await Parallel.ForEachAsync(files.Index(), several, (one, _) =>
            {
                var path = Path.Combine(making, one.Item.Path.Replace('/', Path.DirectorySeparatorChar));
                folders.GetOrAdd(Path.GetDirectoryName(path)!, name => Directory.CreateDirectory(name).Exists);
                made.Add((one.Index, Write(one.Item, path, isHashed)));
                return ValueTask.CompletedTask;
            });
        }
        catch
        {
            Remove(making); // half a report takes room on a disk that is perhaps full
            throw;
        }

        return new MadeFolder(making, [.. made.OrderBy(one => one.At).Select(one => one.File)]);
    }

    /// <summary>Moves what was made to its place; what was there before goes, but for files that are not ours.</summary>
    public static void Place(string making, string folder)
    {
        var old = $"{folder}.anterior";
        Remove(old);
        if (Directory.Exists(folder))
        {
            KeepWhatIsNotOurs(folder, making);
            Directory.Move(folder, old);
        }

        Directory.Move(making, folder);
        Remove(old);
    }

    /// <summary>Removes a folder, if it is there.</summary>
    public static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static ReleasedFile Write(ReportFile file, string path, bool isHashed)
    {
        using var target = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0); // files come in large pieces
        if (!isHashed)
        {
            file.WriteTo(target);
            return new ReleasedFile(file.Path, target.Position, "");
        }

        using var hash = SHA256.Create();
        using (var hashed = new CryptoStream(target, hash, CryptoStreamMode.Write, leaveOpen: true))
        {
            file.WriteTo(hashed);
        }

        return new ReleasedFile(file.Path, target.Position, Convert.ToHexStringLower(hash.Hash!));
    }

    /// <summary>Notes and other files that somebody laid into the folder stay there; not so pages of ads that are no longer there.</summary>
    private static void KeepWhatIsNotOurs(string folder, string making)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var own = Path.GetRelativePath(folder, path);
            var kept = Path.Combine(making, own);
            if (!File.Exists(kept) && !IsOfAds(own.Replace(Path.DirectorySeparatorChar, '/')))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
                File.Copy(path, kept);
            }
        }
    }

    private static bool IsOfAds(string path) =>
        path.StartsWith($"{ReportFile.AdsFolder}/", StringComparison.Ordinal) || path.StartsWith($"{ReportFile.EnglishAdsFolder}/", StringComparison.Ordinal);
}
