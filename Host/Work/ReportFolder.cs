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
        var making = await MakeAsync(folder, files, cancel);
        Place(making.Folder, folder);
        return making.Bytes;
    }

    /// <summary>Writes the files beside the folder.</summary>
    public static async Task<MadeFolder> MakeAsync(string folder, IAsyncEnumerable<ReportFile> files, CancellationToken cancel)
    {
        List<ReleasedFile> made = [];
        var making = $"{folder}.nuevo";
        Remove(making);
        try
        {
            await foreach (var file in files.WithCancellation(cancel))
            {
                var path = Path.Combine(making, file.Path.Replace('/', Path.DirectorySeparatorChar));
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await File.WriteAllBytesAsync(path, file.Content, cancel);
                made.Add(new ReleasedFile(file.Path, file.Content.Length, Convert.ToHexStringLower(SHA256.HashData(file.Content.Span))));
            }
        }
        catch
        {
            Remove(making); // half a report takes room on a disk that is perhaps full
            throw;
        }

        return new MadeFolder(making, made);
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

    /// <summary>Notes and other files that somebody laid into the folder stay there; not so pages of ads that are no longer there.</summary>
    private static void KeepWhatIsNotOurs(string folder, string making)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var own = Path.GetRelativePath(folder, path);
            var kept = Path.Combine(making, own);
            if (!File.Exists(kept) && !own.StartsWith(ReportFile.AdsFolder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
                File.Copy(path, kept);
            }
        }
    }
}
