using System.Collections.Concurrent;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Logging;

namespace DiCoDe.Tests.Support;

/// <summary>A web site on a free loopback port that answers as a test says, and remembers what it was asked.</summary>
internal sealed class LocalSite : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentQueue<string> _asked = new();

    private LocalSite(WebApplication server) => _server = server;

    /// <summary>Its address, with a final slash.</summary>
    public Uri Home => new(_server.Urls.Single().TrimEnd('/') + "/");

    /// <summary>Path and query of every request, in order.</summary>
    public IReadOnlyList<string> Asked => [.. _asked];

    public static async Task<LocalSite> StartAsync(Func<HttpContext, LocalSite, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = new LocalSite(builder.Build());
        site._server.Run(context =>
        {
            site._asked.Enqueue(context.Request.GetEncodedPathAndQuery());
            return answer(context, site);
        });
        await site._server.StartAsync();
        return site;
    }

    /// <summary>A site of fixed pages by path; everything else, robots.txt included, is not there.</summary>
    public static Task<LocalSite> StartAsync(IReadOnlyDictionary<string, string> pages, string contentType = "text/html; charset=utf-8") => StartAsync(async (context, _) =>
    {
        if (!pages.TryGetValue(context.Request.GetEncodedPathAndQuery(), out var page))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = contentType;
        await context.Response.WriteAsync(page, context.RequestAborted);
    });

    public async ValueTask DisposeAsync()
    {
        await _server.StopAsync(new CancellationToken(canceled: true)); // what still hangs is cut
        await _server.DisposeAsync();
    }
}
