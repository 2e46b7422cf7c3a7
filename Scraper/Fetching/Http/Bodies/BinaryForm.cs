namespace DiCoDe.Scraper.Fetching.Http.Bodies;

/// <summary>Recognises what is no page, by what it says it is and by how it begins: a server may call a picture HTML.</summary>
internal static class BinaryForm
{
    /// <summary>A NUL within the first bytes is no text, except in UTF-16 and UTF-32.</summary>
    private const int Start = 512;

    private static readonly string[] Types =
        ["image/", "audio/", "video/", "font/", "model/", "application/pdf", "application/zip", "application/msword", "application/vnd.openxmlformats", "application/vnd.ms-"];

    private static readonly (byte[] Mark, string Name)[] Marks =
    [
        ("%PDF-"u8.ToArray(), "un PDF"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "una imagen PNG"),
        ([0xff, 0xd8, 0xff], "una imagen JPEG"),
        ("GIF8"u8.ToArray(), "una imagen GIF"),
        ([(byte)'P', (byte)'K', 3, 4], "un ZIP"),
        ("Rar!"u8.ToArray(), "un RAR"),
        ([(byte)'7', (byte)'z', 0xbc, 0xaf], "un 7z"),
        ([0xd0, 0xcf, 0x11, 0xe0], "un documento de Office"),
        ([0x7f, (byte)'E', (byte)'L', (byte)'F'], "un programa"),
        ([(byte)'M', (byte)'Z', 0x90, 0], "un programa"),
    ];

    /// <summary>What the header says it is, when that is no page; else "".</summary>
    public static string Declared(string contentType)
    {
        var type = contentType.AsSpan().TrimStart();
        foreach (var binary in Types)
        {
            if (type.StartsWith(binary, StringComparison.OrdinalIgnoreCase))
            {
                var end = type.IndexOfAny(" ;,");
                var name = end < 0 ? type : type[..end];
                return name[..Math.Min(name.Length, 60)].ToString();
            }
        }

        return "";
    }

    /// <summary>What it is, when that is no text; else "".</summary>
    public static string Found(ReadOnlySpan<byte> body, string contentType)
    {
        foreach (var (mark, name) in Marks)
        {
            if (body.StartsWith(mark))
            {
                return name;
            }
        }

        return body[..Math.Min(body.Length, Start)].Contains((byte)0) && !MayHoldNul(body, contentType) ? "un archivo binario" : "";
    }

    /// <summary>UTF-16 and UTF-32, and sitemaps that come as a gzip file.</summary>
    private static bool MayHoldNul(ReadOnlySpan<byte> body, string contentType) =>
        body is [0xff, 0xfe, ..] or [0xfe, 0xff, ..] or [0, 0, 0xfe, 0xff, ..] or [(byte)'<', 0, ..] or [0, (byte)'<', ..]
        || contentType.Contains("utf-16", StringComparison.OrdinalIgnoreCase)
        || contentType.Contains("utf-32", StringComparison.OrdinalIgnoreCase)
        || Unpacking.IsGzip(body);
}
