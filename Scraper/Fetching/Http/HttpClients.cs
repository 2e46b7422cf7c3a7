using System.Net;
using System.Text;

using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Fetching.Http.Bodies;

namespace DiCoDe.Scraper.Fetching.Http;

/// <summary>The two clients of the process: one for the Internet, one for portals on one's own machine. They share no connection.</summary>
internal sealed class HttpClients(ScraperOptions options) : IDisposable
{
    private readonly HttpClient _everywhere = Create(options, connect: null);
    private readonly HttpClient _public = Create(options, PublicConnection.OpenAsync);

    public HttpClient For(FetchRules rules) => rules.AllowLocal ? _everywhere : _public;

    public void Dispose()
    {
        _public.Dispose();
        _everywhere.Dispose();
    }

    private static HttpClient Create(ScraperOptions options, Func<SocketsHttpConnectionContext, CancellationToken, ValueTask<Stream>>? connect)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false, // every hop is checked again
            AutomaticDecompression = DecompressionMethods.None, // ContentCodings does it, within limits
            ConnectCallback = connect,
            ConnectTimeout = TimeSpan.FromSeconds(15),
            MaxResponseDrainSize = 64 * 1024, // the text of an error is read away, so that the connection can be used again
            ResponseDrainTimeout = TimeSpan.FromSeconds(1),
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8, // a contact may be called Muñoz
            UseCookies = false, // portals learn nothing of each other, and nothing of the last harvest
            UseProxy = false, // behind a proxy the resolved address could not be checked
        };
        var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", options.UserAgent);
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", ContentCodings.Accepted);
        return client;
    }
}
