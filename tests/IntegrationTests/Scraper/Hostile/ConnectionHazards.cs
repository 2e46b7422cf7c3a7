using System.Net.Sockets;
using System.Text;

namespace DiCoDe.IntegrationTests.Scraper.Hostile;

/// <summary>Servers that do not speak HTTP, or speak it without end.</summary>
internal static class ConnectionHazards
{
    private const string Slow = "no respondió en 2 s";
    private const string NoHttp = "su respuesta no es HTTP válido";
    private const string Long = "manda cabeceras demasiado largas";
    private const string Cut = "la conexión se cortó";
    private const string Ok = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    private const string Ad = "<h1>Un anuncio que no debe guardarse a medias</h1>";

    public static IEnumerable<Hazard> All { get; } =
    [
        new("silence", Slow, (_, cancel) => Task.Delay(Timeout.Infinite, cancel)),
        new("one-byte-at-a-time", Slow, async (stream, cancel) => await RepeatAsync(stream, Ok + "Content-Length: 100000\r\n\r\n", "x", TimeSpan.FromMilliseconds(100), cancel)),
        new("continue-for-ever", Slow, (stream, cancel) => RepeatAsync(stream, "", "HTTP/1.1 100 Continue\r\n\r\n", TimeSpan.FromMilliseconds(1), cancel)),
        new("garbage", NoHttp, Say("\u0001\u0002 garbage\r\n\r\n")),
        new("http-0.9", NoHttp, Say(Ad + "\r\n")),
        new("headers-for-ever", Long, (stream, cancel) => RepeatAsync(stream, Ok, $"X-Filler: {new string('x', 1000)}\r\n", TimeSpan.Zero, cancel)),
        new("one-long-header", Long, Say(Ok + "X-Filler: " + new string('x', 300_000) + "\r\n\r\n" + Ad)),
        new("promises-more", Cut, Say(Ok + "Content-Length: 5000\r\n\r\n" + Ad)),
        new("promises-less", "la página no tiene JobPosting ni título de anuncio", Say(Ok + "Content-Length: 4\r\n\r\n<p>x" + Ad)),
        new("chunks-cut", Cut, Say(Ok + "Transfer-Encoding: chunked\r\n\r\n32\r\n" + Ad)),
        new("chunks-without-length", NoHttp, Say(Ok + "Transfer-Encoding: chunked\r\n\r\nZZ\r\n" + Ad)),
        new("reset", Cut, async (stream, cancel) =>
        {
            await HostileSite.SayAsync(stream, Ok + "Content-Length: 5000\r\n\r\n" + Ad, cancel);
            await Task.Delay(50, cancel);
            stream.Socket.LingerState = new LingerOption(enable: true, seconds: 0);
            stream.Socket.Close();
        }),
        new("no-content", "respondió sin contenido (HTTP 204)", Say("HTTP/1.1 204 No Content\r\n\r\n")),
        new("reset-content", "respondió sin contenido (HTTP 205)", Say("HTTP/1.1 205 Reset Content\r\nContent-Length: 0\r\n\r\n")),
        new("a-part", "respondió sólo una parte de la página (HTTP 206)", Page(Ad, status: "206 Partial Content")),
        new("unchanged-unasked", "respondió HTTP 304 sin que se le preguntara", Say("HTTP/1.1 304 Not Modified\r\n\r\n")),
        new("nothing-at-all", "la página no tiene JobPosting ni título de anuncio", Page("")),
        new("refresh", "la página no tiene JobPosting ni título de anuncio", Page("<meta http-equiv=refresh content='0; url=/ad/good-0'>", "Refresh: 0; url=/ad/good-0\r\nContent-Type: text/html")),
        new("redirect-nowhere", "respondió HTTP 302", Say("HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n")),
        new("redirect-in-a-circle", "redirige más de 10 veces", Redirect("/ad/redirect-in-a-circle")),
        .. Elsewhere("file", "file:///etc/hostname"),
        .. Elsewhere("javascript", "javascript:alert(1)"),
        .. Elsewhere("data", "data:text/html,%3Ch1%3EUn%20anuncio%3C/h1%3E"),
        .. Elsewhere("decimal", "http://2130706433:1/"),
        .. Elsewhere("hexadecimal", "http://0x7f000001:1/"),
        .. Elsewhere("octal", "http://0177.0.0.1:1/"),
        .. Elsewhere("mapped", "http://[::ffff:127.0.0.1]:1/"),
        .. Elsewhere("metadata", "http://169.254.169.254/latest/"),
    ];

    private static IEnumerable<Hazard> Elsewhere(string name, string address) => [new($"redirect-{name}", "redirige fuera del portal", Redirect(address))];

    private static Func<NetworkStream, CancellationToken, Task> Redirect(string to) => Say($"HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n");

    private static Func<NetworkStream, CancellationToken, Task> Page(string body, string headers = "Content-Type: text/html", string status = "200 OK") =>
        HostileSite.Page(Encoding.UTF8.GetBytes(body), headers, status);

    private static Func<NetworkStream, CancellationToken, Task> Say(string text) => (stream, cancel) => HostileSite.SayAsync(stream, text, cancel);

    private static async Task RepeatAsync(NetworkStream stream, string first, string then, TimeSpan pause, CancellationToken cancel)
    {
        await HostileSite.SayAsync(stream, first, cancel);
        while (true)
        {
            await HostileSite.SayAsync(stream, then, cancel);
            await Task.Delay(pause, cancel);
        }
    }
}
