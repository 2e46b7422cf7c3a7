using System.Net;

using DiCoDe.Host.Demo.Market;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DiCoDe.Host.Demo.Portals;

/// <summary>The two demo portals, each on a free port of loopback, until disposed.</summary>
internal sealed class DemoPortals : IAsyncDisposable
{
    private readonly WebApplication _anahuac;
    private readonly WebApplication _volcanes;

    private DemoPortals(WebApplication anahuac, WebApplication volcanes)
    {
        _anahuac = anahuac;
        _volcanes = volcanes;
    }

    public Uri Anahuac => new(_anahuac.Urls.First());

    public Uri Volcanes => new(_volcanes.Urls.First());

    public static async Task<DemoPortals> StartAsync(IReadOnlyList<DemoPosting> postings, TimeProvider clock, CancellationToken cancel)
    {
        var shelf = new DemoShelf(postings, clock);
        var portals = new DemoPortals(Build(new AnahuacPortal(shelf).Map), Build(new VolcanesPortal(shelf).Map));
        await portals._anahuac.StartAsync(cancel);
        await portals._volcanes.StartAsync(cancel);
        return portals;
    }

    public async ValueTask DisposeAsync()
    {
        await _anahuac.DisposeAsync();
        await _volcanes.DisposeAsync();
    }

    private static WebApplication Build(Action<IEndpointRouteBuilder> map)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.Services.AddRoutingCore();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        var site = builder.Build();
        map(site);
        return site;
    }
}
