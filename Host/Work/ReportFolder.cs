using DiCoDe.Domain.Demand;

namespace DiCoDe.Host.Work;

/// <summary>Puts the files of a report in their folder: complete, or as it was before.</summary>
internal static class ReportFolder
{
    /// <summary>Writes beside the folder and moves into place at the end, so that a reader never sees half a report.</summary>
    /// <returns>How many bytes were written.</returns>
    public static async Task<long> WriteAsync(string folder, IAsyncEnumerable<ReportFile> files, CancellationToken cancel)
    {
        var bytes = 0L;
        var making = $"{folder}.nuevo";
        Remove(making);
        try
        {
            await foreach (var file in files.WithCancellation(cancel))
            {
                var path = Path.Combine(making, file.Path.Replace('/', Path.DirectorySeparatorChar));
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await File.WriteAllBytesAsync(path, file.Content, cancel);
                bytes += file.Content.Length;
            }
        }
        catch
        {
            Remove(making); // half a report takes room on a disk that is perhaps full
            throw;
        }

        var old = $"{folder}.anterior";
        Remove(old);
        if (Directory.Exists(folder))
        {
            KeepWhatIsNotOurs(folder, making);
            Directory.Move(folder, old);
        }

        Directory.Move(making, folder);
        Remove(old);
        return bytes;
    }

    /// <summary>Notes and other files that somebody laid into the folder stay there.</summary>
    private static void KeepWhatIsNotOurs(string folder, string making)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var kept = Path.Combine(making, Path.GetRelativePath(folder, path));
            if (!File.Exists(kept))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
                File.Copy(path, kept);
            }
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
