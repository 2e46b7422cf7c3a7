using System.IO.Compression;
using System.Net.Sockets;
using System.Text;

namespace DiCoDe.IntegrationTests.Scraper.Hostile;

/// <summary>Bodies that are too much, not what they seem, or damaged.</summary>
internal static class BodyHazards
{
    private const int Megabyte = 1024 * 1024;
    private const string TooLarge = "pasa de 10 MB";
    private const string NoAd = "la página no tiene JobPosting ni título de anuncio";
    private const string Html = "Content-Type: text/html; charset=utf-8";

    private static readonly byte[] Ad = Encoding.UTF8.GetBytes($"<h1>Un anuncio comprimido</h1><p>{string.Join(' ', Enumerable.Range(0, 2000))}</p>");

    public static IEnumerable<Hazard> All { get; } =
    [
        new("gzip-bomb", TooLarge, Coded("gzip", Bomb(stream => new GZipStream(stream, CompressionLevel.Optimal)))),
        new("deflate-bomb", TooLarge, Coded("deflate", Bomb(stream => new ZLibStream(stream, CompressionLevel.Optimal)))),
        new("brotli-bomb", TooLarge, Coded("br", Bomb(stream => new BrotliStream(stream, CompressionLevel.Fastest)))),
        new("bomb-in-a-bomb", TooLarge, Coded("gzip, gzip", Gzip(Bomb(stream => new GZipStream(stream, CompressionLevel.Optimal))))),
        new("four-codings", "viene comprimida de un modo que no se pidió (4 veces)", Coded("gzip, gzip, gzip, gzip", Gzip(Gzip(Gzip(Gzip(Ad)))))),
        new("zstd", "viene comprimida de un modo que no se pidió (zstd)", Coded("zstd", [0x28, 0xb5, 0x2f, 0xfd, 0, 0])),
        new("gzip-cut", "su respuesta comprimida llegó cortada", Coded("gzip", Gzip(Ad)[..^200])),
        new("gzip-changed", "su respuesta comprimida está dañada", Coded("gzip", WithoutSum(Gzip(Ad)))),
        new("brotli-cut", "su respuesta comprimida llegó cortada", Coded("br", Brotli(Ad)[..^200])),
        new("endless", TooLarge, EndlessAsync),
        new("fifty-megabytes-of-attributes", TooLarge, AttributesAsync),
        new("attributes-within-the-limit", NoAd, HostileSite.Page($"<p {string.Concat(Enumerable.Range(0, 700_000).Select(at => $"a{at}=1 "))}>x</p>")),
        new("a-hundred-thousand-deep", NoAd, HostileSite.Page(string.Concat(Enumerable.Repeat("<div>", 100_000)) + "<h1>Un anuncio</h1>")),
        new("png", "no es una página sino una imagen PNG", Binary([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
        new("pdf", "no es una página sino un PDF", Binary("%PDF-1.7\n<h1>Un anuncio</h1>"u8.ToArray())),
        new("zip", "no es una página sino un ZIP", Binary([0x50, 0x4b, 3, 4, 20, 0, 0, 0])),
        new("nuls", "no es una página sino un archivo binario", Binary([1, 2, 3, 0, 0, 0, 0, 4])),
        new("called-a-pdf", "no es una página sino application/pdf", HostileSite.Page("<h1>Un anuncio</h1>", "Content-Type: application/pdf")),
    ];

    /// <summary>Servers that lie about harmless things: these ads are to be had.</summary>
    public static IEnumerable<Hazard> Lies { get; } =
    [
        new("says-gzip-and-is-not", "", Coded("gzip", Ad)),
        new("says-brotli-and-is-not", "", Coded("br", Ad)),
        new("says-deflate-and-is-not", "", Coded("deflate", Ad)),
        new("gzip-unsaid", "", HostileSite.Page(Gzip(Ad), Html)),
        new("gzip-twice-said-once", "", Coded("gzip", Gzip(Gzip(Ad)))),
        new("gzip-once-said-twice", "", Coded("gzip\r\nContent-Encoding: gzip", Gzip(Ad))),
        new("gzip-by-its-old-name", "", Coded("X-GZip", Gzip(Ad))),
        new("gzip-with-something-behind", "", Coded("gzip", [.. Gzip(Ad), .. "\r\n\r\nmore"u8])),
        new("deflate-without-zlib", "", Coded("deflate", Compressed(Ad, stream => new DeflateStream(stream, CompressionLevel.Optimal)))),
        new("several-codings", "", Coded("gzip, identity, br", Brotli(Gzip(Ad)))),
        new("utf-8-called-latin", "", HostileSite.Page("<h1>Diseñador gráfico</h1>", "Content-Type: text/html; charset=iso-8859-1")),
        new("more-than-promised", "", async (stream, cancel) => await HostileSite.SayAsync(stream, "HTTP/1.1 200 OK\r\nContent-Length: 19\r\n\r\n<h1>Un anuncio</h1>HTTP/1.1 200 OK\r\n\r\n<h1>Otro</h1>", cancel)),
    ];

    private static Func<NetworkStream, CancellationToken, Task> Coded(string coding, byte[] body) => HostileSite.Page(body, $"{Html}\r\nContent-Encoding: {coding}");

    private static Func<NetworkStream, CancellationToken, Task> Binary(byte[] body) => HostileSite.Page(body, Html);

    private static byte[] Gzip(byte[] body) => Compressed(body, stream => new GZipStream(stream, CompressionLevel.Optimal));

    private static byte[] Brotli(byte[] body) => Compressed(body, stream => new BrotliStream(stream, CompressionLevel.Optimal));

    /// <summary>200 MB of nothing.</summary>
    private static byte[] Bomb(Func<Stream, Stream> compress) => Compressed(Enumerable.Repeat(new byte[Megabyte], 200), compress);

    private static byte[] Compressed(byte[] body, Func<Stream, Stream> compress) => Compressed([body], compress);

    private static byte[] Compressed(IEnumerable<byte[]> pieces, Func<Stream, Stream> compress)
    {
        using var compressed = new MemoryStream();
        using (var compressing = compress(compressed))
        {
            foreach (var piece in pieces)
            {
                compressing.Write(piece);
            }
        }

        return compressed.ToArray();
    }

    private static byte[] WithoutSum(byte[] gzip)
    {
        gzip[^8] ^= 0xff;
        return gzip;
    }

    private static Task EndlessAsync(NetworkStream stream, CancellationToken cancel) => PourAsync(stream, "x", cancel);

    private static Task AttributesAsync(NetworkStream stream, CancellationToken cancel) => PourAsync(stream, "data-a=\"1\" ", cancel);

    private static async Task PourAsync(NetworkStream stream, string filler, CancellationToken cancel)
    {
        var piece = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(filler, Megabyte / filler.Length)));
        await HostileSite.SayAsync(stream, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p ", cancel);
        for (var megabyte = 0; megabyte < 50; megabyte++)
        {
            await stream.WriteAsync(piece, cancel);
        }
    }
}
