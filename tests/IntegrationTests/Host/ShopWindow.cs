using System.Collections.Concurrent;
using System.Text.Json;

using DiCoDe.Tests.Support;

using Microsoft.AspNetCore.Http;

namespace DiCoDe.IntegrationTests.Host;

/// <summary>A portal whose ads a test puts in and takes out, and the real program that reads it.</summary>
internal sealed class ShopWindow : IAsyncDisposable
{
    private const int AdsPerPage = 10;

    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentDictionary<string, int> _answers = new(StringComparer.Ordinal);
    private LocalSite _site = null!;

    private ShopWindow()
    {
    }

    /// <summary>The keys of the ads in its listing, in order.</summary>
    public IReadOnlyList<string> Listed { get; set; } = [];

    /// <summary>How long it takes for a page.</summary>
    public TimeSpan Latency { get; set; }

    /// <summary>What stands on an ad's page besides its title.</summary>
    public Func<string, string> Text { get; set; } = key => $"Atención a clientes y manejo de caja en la tienda {key}.";

    /// <summary>Whether an ad's page has an ETag that its text gives.</summary>
    public bool HasTags { get; set; }

    /// <summary>Whether nothing is there any more.</summary>
    public bool IsGone { get; set; }

    public string Data => _folder.File("data");

    public string Schedules => _folder.File("schedules");

    public string Definition => _folder.File("schedules", "portals", "tienda.yaml");

    /// <summary>Path and query of what was asked for since the last <see cref="ForgetAsked"/>.</summary>
    public IReadOnlyList<string> Asked => [.. _site.Asked.Skip(_forgotten)];

    public int AskedInAll => _site.Asked.Count;

    private int _forgotten;
    private bool _isClosed;

    /// <param name="more">Further lines of the portal's file, without indentation.</param>
    public static async Task<ShopWindow> OpenAsync(string more = "")
    {
        var shop = new ShopWindow();
        shop._site = await LocalSite.StartAsync(shop.AnswerAsync);
        shop._folder.Write("schedules/schedules.yaml", "[]");
        shop.Define(more);
        return shop;
    }

    /// <summary>Writes the portal's file anew.</summary>
    public void Define(string more = "", string title = "h1", string description = ".texto") => _folder.Write("schedules/portals/tienda.yaml", $"""
        id: tienda
        name: Portal de la Tienda
        home: {_site.Home}
        country: MX
        time_zone: America/Mexico_City
        permission: not_needed
        enabled: true
        fetch:
          pause: 0s
          retries: 0
          allow_local: true
          concurrency: 2
        discovery:
          kind: listing
          start: {_site.Home}lista?p=1
          ad_link: a.ad
          next_link: a.next
        extraction:
          key_pattern: /ad/(.+)$
          fields:
            title: {title}
            description: {$"{{ select: {description}, html: true }}"}
        {more}
        """);

    /// <summary>Answers for an ad's page with this status from now on.</summary>
    public void Answer(string key, int status) => _answers[key] = status;

    public void ForgetAsked() => _forgotten = _site.Asked.Count;

    public string[] Arguments(params string[] more) => ["harvest", "tienda", "--json", "--schedules", Schedules, "--data", Data, .. more];

    /// <summary>One harvest by the real program.</summary>
    public async Task<(ProgramResult Program, JsonElement Run)> HarvestAsync(params string[] more)
    {
        ForgetAsked();
        var ended = await DicodeProgram.RunAsync(Arguments(more));
        return (ended, ended.Output.Length == 0 ? default : JsonDocument.Parse(ended.Output).RootElement[0]);
    }

    /// <summary>Takes the site off the network; what was read stays.</summary>
    public async Task CloseAsync()
    {
        if (!_isClosed)
        {
            _isClosed = true;
            await _site.DisposeAsync();
        }
    }

    /// <summary>The rows of a query on the store, their values parted by bars.</summary>
    public Task<IReadOnlyList<string>> RowsAsync(string query) => StoreRows.OfAsync(Data, query);

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        _folder.Dispose();
    }

    private async Task AnswerAsync(HttpContext context, LocalSite site)
    {
        await Task.Delay(Latency, context.RequestAborted);
        context.Response.ContentType = "text/html; charset=utf-8";
        var path = IsGone ? "/" : context.Request.Path.Value!;
        if (path == "/lista")
        {
            await context.Response.WriteAsync(ListingPage(int.Parse(context.Request.Query["p"].ToString(), System.Globalization.CultureInfo.InvariantCulture)), context.RequestAborted);
        }
        else if (path.StartsWith("/ad/", StringComparison.Ordinal))
        {
            await AnswerAdAsync(context, path["/ad/".Length..]);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private string ListingPage(int page)
    {
        var ads = Listed.Skip((page - 1) * AdsPerPage).Take(AdsPerPage);
        var next = Listed.Count > page * AdsPerPage ? $"<a class=next href='/lista?p={page + 1}'>Siguiente</a>" : "";
        return string.Concat(ads.Select(key => $"<a class=ad href='/ad/{key}'>Cajera {key}</a>")) + next;
    }

    private async Task AnswerAdAsync(HttpContext context, string key)
    {
        context.Response.StatusCode = _answers.GetValueOrDefault(key, StatusCodes.Status200OK);
        var text = Text(key);
        var tag = $"\"{text.Length}-{key}\"";
        if (HasTags && context.Response.StatusCode == StatusCodes.Status200OK)
        {
            context.Response.Headers.ETag = tag;
            if (context.Request.Headers.IfNoneMatch == tag)
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        await context.Response.WriteAsync($"<h1>Cajera {key}</h1><div class=texto>{text}</div>", context.RequestAborted);
    }
}
