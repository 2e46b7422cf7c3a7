using DiCoDe.Storage.Warc.Reading;

namespace DiCoDe.Storage.Warc.Indexing;

/// <summary>
/// The index beside an archive file: a line per record, so that a body of 42 kB need not be inflated to learn its address.
/// It can be deleted at any time. One that is missing, older than its file or ends elsewhere is made again by reading the file.
/// </summary>
internal static class WarcIndex
{
    public const string Title = "DiCoDe WARC index 1";

    public static string PathOf(string file) => $"{file}.index";

    public static IReadOnlyList<IndexLine> Of(string file) => Kept(file) ?? Made(file);

    /// <summary>The kept lines, or <see langword="null"/> when they cannot be trusted to be all.</summary>
    private static List<IndexLine>? Kept(string file)
    {
        try
        {
            var archive = new FileInfo(file);
            var index = new FileInfo(PathOf(file));
            if (!archive.Exists || !index.Exists || index.LastWriteTimeUtc < archive.LastWriteTimeUtc)
            {
                return null;
            }

            using var stream = new FileStream(index.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream);
            var lines = Parse(reader.ReadToEnd());
            return lines is [.., var last] && last.Reach == archive.Length ? lines : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static List<IndexLine>? Parse(string text)
    {
        // A text that was cut may end in a line that looks whole.
        if (!text.StartsWith($"{Title}\n", StringComparison.Ordinal) || !text.EndsWith('\n'))
        {
            return null;
        }

        var lines = new List<IndexLine>();
        foreach (var line in text[(Title.Length + 1)..].Split('\n').SkipLast(1))
        {
            if (IndexLine.Parse(line) is not { } parsed)
            {
                return null;
            }

            lines.Add(parsed);
        }

        return lines;
    }

    private static List<IndexLine> Made(string file)
    {
        // Taken before the reading: when the file grows meanwhile, the index is seen to be short and made again.
        var reach = LengthOf(file);
        var lines = WarcFile.Read(file).Select(found => Line(found, reach)).ToList();
        Keep(file, lines);
        return lines;
    }

    private static IndexLine Line(Found found, long reach) => found switch
    {
        Found.Whole whole => IndexLine.Of(whole.Record, reach),
        Found.Broken broken => IndexLine.Damaged(broken.Offset, reach),
        _ => IndexLine.Damaged(0, reach),
    };

    /// <summary>An archive that cannot be written is read without an index.</summary>
    private static void Keep(string file, List<IndexLine> lines)
    {
        var half = $"{PathOf(file)}.part";
        try
        {
            if (File.Exists(file))
            {
                File.WriteAllText(half, string.Concat(lines.Select(line => $"{line}\n").Prepend($"{Title}\n")));
                File.Move(half, PathOf(file), overwrite: true);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The next reader tries again.
        }
    }

    private static long LengthOf(string file)
    {
        try
        {
            return new FileInfo(file).Length;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
