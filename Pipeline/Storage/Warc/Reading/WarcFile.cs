using DiCoDe.Storage.Warc.Reading.Gzip;

namespace DiCoDe.Storage.Warc.Reading;

/// <summary>The records of a file, compressed or plain; after damage it goes on where a record can be found again.</summary>
internal static class WarcFile
{
    public static IEnumerable<Found> Read(string path)
    {
        using var file = TryOpen(path);
        if (file is null)
        {
            yield return new Found.Broken(0, "no se puede leer el archivo");
            yield break;
        }

        if (IsArc(path))
        {
            yield return new Found.Broken(0, "es un archivo ARC, un formato más antiguo que no se lee; conviértalo a WARC");
            yield break;
        }

        var isEmpty = true;
        foreach (var found in IsPacked(file) ? Members(file, path) : new RecordParser(file, path, member: null).From(0))
        {
            isEmpty = false;
            yield return found;
        }

        if (isEmpty)
        {
            yield return new Found.Broken(0, "no guarda ningún registro");
        }
    }

    /// <summary>The one record at this place.</summary>
    public static Found ReadOne(string path, long offset, long inner)
    {
        try
        {
            using var file = OpenRead(path);
            if (!IsPacked(file))
            {
                return new RecordParser(file, path, member: null).One(offset, out _);
            }

            using var bytes = new MemoryStream(GzipMember.Read(file, offset, RecordParser.Most).Bytes);
            return new RecordParser(bytes, path, offset).One(inner, out _);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return new Found.Broken(offset, "la página archivada ya no se puede leer");
        }
    }

    private static IEnumerable<Found> Members(FileStream file, string path)
    {
        for (var offset = 0L; offset < file.Length;)
        {
            var (member, trouble) = Member(file, offset);
            if (member is null)
            {
                yield return new Found.Broken(offset, trouble);
                offset = Next(file, offset + 1);
                continue;
            }

            using var bytes = new MemoryStream(member.Bytes);
            foreach (var found in new RecordParser(bytes, path, offset).From(0))
            {
                yield return found;
            }

            offset = member.End;
        }
    }

    private static (GzipMember? Member, string Trouble) Member(FileStream file, long offset)
    {
        try
        {
            return (GzipMember.Read(file, offset, RecordParser.Most), "");
        }
        catch (InvalidDataException error)
        {
            return (null, error.Message.StartsWith("un registro", StringComparison.Ordinal) ? error.Message : "la parte comprimida está cortada o dañada");
        }
        catch (IOException)
        {
            return (null, "el disco falló al leer");
        }
    }

    private static long Next(FileStream file, long offset)
    {
        var window = new byte[64 * 1024];
        while (offset < file.Length)
        {
            file.Position = offset;
            var length = file.ReadAtLeast(window, window.Length, throwOnEndOfStream: false);
            var at = window.AsSpan(0, length).IndexOf<byte>([0x1F, 0x8B, 8]);
            if (at >= 0 && GzipMember.IsRecord(file, offset + at))
            {
                return offset + at;
            }

            offset += at >= 0 ? at + 1 : Math.Max(length - 2, 1);
        }

        return file.Length;
    }

    private static bool IsArc(string path) =>
        path.EndsWith(".arc", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".arc.gz", StringComparison.OrdinalIgnoreCase);

    private static FileStream? TryOpen(string path)
    {
        try
        {
            return OpenRead(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static FileStream OpenRead(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    private static bool IsPacked(FileStream file)
    {
        file.Position = 0;
        var isPacked = file.ReadByte() == 0x1F && file.ReadByte() == 0x8B;
        file.Position = 0;
        return isPacked;
    }
}
