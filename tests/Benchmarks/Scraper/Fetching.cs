using System.IO.Compression;
using System.Text;

using BenchmarkDotNet.Attributes;

using DiCoDe.Domain.Portals;
using DiCoDe.Scraper;
using DiCoDe.Scraper.Fetching;
using DiCoDe.Scraper.Fetching.Http;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace DiCoDe.Benchmarks.Scraper;

/// <summary>What a page of 42 kB costs to fetch over loopback, the server in the same process included.</summary>
[MemoryDiagnoser]
public class Fetching
{
    private WebApplication _server = null!;
    private HttpClients _clients = null!;
    private HttpFetcher _fetcher = null!;
    private PageRequest _request = null!;
    private byte[] _page = [];
    private byte[] _gzip = [];

    /// <summary>Whether the server compresses.</summary>
    [Params(false, true)]
    public bool Compressed { get; set; }

    [GlobalSetup]
    public async Task StartAsync()
    {
        _page = Encoding.UTF8.GetBytes($"<!doctype html><h1>Soldador</h1><p>{string.Join(' ', Enumerable.Range(0, 10_000))}</p>"[..42_000]);
        using (var compressed = new MemoryStream())
        {
            using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal))
            {
                gzip.Write(_page);
            }

            _gzip = compressed.ToArray();
        }

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.Run(async context =>
        {
            var body = Compressed ? _gzip : _page;
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = body.Length;
            if (Compressed)
            {
                context.Response.Headers.ContentEncoding = "gzip";
            }

            await context.Response.Body.WriteAsync(body, context.RequestAborted);
        });
        await _server.StartAsync(CancellationToken.None);
        _clients = new HttpClients(new ScraperOptions { UserAgent = "DiCoDe-Prueba/1.0 (+mailto:prueba@example.org)" });
        _fetcher = new HttpFetcher(_clients.For(new FetchRules { AllowLocal = true }), TimeSpan.FromSeconds(60), TimeProvider.System);
        _request = new PageRequest(new Uri(_server.Urls.Single()));
    }

    [Benchmark]
    public async Task<int> Fetch() => ((FetchOutcome.Fetched)await _fetcher.FetchAsync(_request, CancellationToken.None)).Page.Body.Length;

    [GlobalCleanup]
    public async Task StopAsync()
    {
        _clients.Dispose();
        await _server.DisposeAsync();
    }
}
