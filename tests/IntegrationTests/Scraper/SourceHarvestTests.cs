using System.Globalization;
using System.Text.Json;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Host.Settings;
using DiCoDe.Tests.Support;

using Microsoft.AspNetCore.Http;

namespace DiCoDe.IntegrationTests.Scraper;

/// <summary>Each kind of source from the portal's file to its ads, over real HTTP.</summary>
[TestFixture]
public class SourceHarvestTests
{
    private const int Ads = 23;

    private static readonly string[] Keys = [.. Enumerable.Range(1, Ads).Select(key => key.ToString(CultureInfo.InvariantCulture))];

    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public async Task An_interface_with_offsets_and_a_detail_for_each_ad()
    {
        var steps = await HarvestAsync("""
            discovery:
              kind: json
              start: {home}api?offset=0
              page_parameter: { name: offset, first: 0, step: 10, size: 10 }
              json:
                list: jobs
                total: total
                fields: { key: id, title: name }
                detail: { address: "{home}api/{id}", fields: { title: name, description: text } }
            """);

        AssertAll(steps);
        Assert.That(steps.Ads().Select(ad => ad[AdField.Description]), Is.All.StartsWith("Texto"));
        Assert.That(steps.Ads()[0].Fields[AdField.Title].Source, Is.EqualTo(FieldSource.Api));
    }

    [Test]
    public async Task An_interface_that_is_asked_by_POST()
    {
        var steps = await HarvestAsync("""
            discovery:
              kind: json
              start: {home}search
              page_parameter: { first: 0, step: 10, size: 10 }
              json:
                list: jobs
                total: total
                body: '{"limit": 10, "offset": {page}}'
                fields: { key: id, title: name }
            """);

        AssertAll(steps);
    }

    [Test]
    public async Task Pages_that_carry_their_ads_in_a_script_each_with_a_page_of_its_own()
    {
        var steps = await HarvestAsync("""
            discovery:
              kind: json
              start: {home}guion?offset=0
              page_parameter: { name: offset, first: 0, step: 10, size: 10 }
              json:
                script: { after: "window.empleos =" }
                list: jobs
                total: total
                fields: { key: id, title: name }
                detail:
                  address: "{home}guion/{id}"
                  script: script#datos
                  fields: { title: name, description: text }
            """);

        AssertAll(steps);
        Assert.That(steps.Ads().Select(ad => ad[AdField.Description]), Is.All.StartsWith("Texto"));
    }

    [Test]
    public async Task A_feed()
    {
        var steps = await HarvestAsync("""
            discovery:
              kind: feed
              start: {home}rss
            extraction:
              key_pattern: /ad/(\d+)$
            """);

        Assert.That(steps.Ads().Select(ad => ad.Id.Key), Is.EquivalentTo(Keys));
        Assert.That(steps.OfType<HarvestStep.ListingsComplete>(), Is.Empty, "a feed shows only the latest");
    }

    [Test]
    public async Task An_index_of_gzipped_sitemaps()
    {
        var steps = await HarvestAsync("""
            discovery:
              kind: sitemap
              start: {home}sitemap.xml
              ad_address: /ad/\d+$
            extraction:
              key_pattern: /ad/(\d+)$
            """);

        AssertAll(steps);
    }

    [Test]
    public async Task A_listing_whose_pages_are_numbered()
    {
        var steps = await HarvestAsync("""
            discovery:
              kind: listing
              start: {home}lista?p=1
              ad_link: a
              page_parameter: { name: p }
            extraction:
              key_pattern: /ad/(\d+)$
            """);

        AssertAll(steps);
    }

    private static void AssertAll(IReadOnlyList<HarvestStep> steps)
    {
        Assert.That(steps.Ads().Select(ad => ad.Id.Key), Is.EquivalentTo(Keys));
        Assert.That(steps.Missed().Select(visit => $"{visit.Entry.Url}: {visit.Reason}"), Is.Empty);
        Assert.That(steps[^1], Is.InstanceOf<HarvestStep.ListingsComplete>());
    }

    private async Task<IReadOnlyList<HarvestStep>> HarvestAsync(string rules)
    {
        await using var site = await LocalSite.StartAsync(AnswerAsync);
        var file = _folder.Write("fuente.yaml", $$"""
            id: fuente
            name: Portal de una fuente
            home: {{site.Home}}
            country: MX
            time_zone: America/Mexico_City
            permission: not_needed
            fetch: { pause: 0s, allow_local: true, retries: 0 }

            """ + rules.Replace("{home}", site.Home.AbsoluteUri, StringComparison.Ordinal));
        return await Harvesting.StepsOfAsync(PortalFile.Read(file));
    }

    private static async Task AnswerAsync(HttpContext context, LocalSite site)
    {
        var (request, response) = (context.Request, context.Response);
        var path = request.Path.Value!;
        switch (path)
        {
            case "/api":
                await WriteAsync(response, int.Parse(request.Query["offset"].ToString(), CultureInfo.InvariantCulture));
                break;
            case "/guion":
                var from = int.Parse(request.Query["offset"].ToString(), CultureInfo.InvariantCulture);
                response.ContentType = "text/html";
                await response.WriteAsync($"<p>Empleos</p><script>window.empleos = {{ total: {Ads}, jobs: [{string.Concat(Keys.Skip(from).Take(10).Select(key => $"{{ id: '{key}', name: 'Cajera {key}', }}, "))}] }};</script>", context.RequestAborted);
                break;
            case "/search":
                var asked = await JsonDocument.ParseAsync(request.Body, cancellationToken: context.RequestAborted);
                await WriteAsync(response, asked.RootElement.GetProperty("offset").GetInt32());
                break;
            case "/rss":
                response.ContentType = "application/rss+xml";
                await response.WriteAsync($"<rss><channel>{string.Concat(Keys.Select(key => $"<item><title>Cajera {key}</title><link>{site.Home}ad/{key}</link><description>Texto {key}</description></item>"))}</channel></rss>", context.RequestAborted);
                break;
            case "/sitemap.xml":
                await response.WriteAsync($"<sitemapindex><sitemap><loc>{site.Home}one.xml.gz</loc></sitemap><sitemap><loc>{site.Home}two.xml.gz</loc></sitemap></sitemapindex>", context.RequestAborted);
                break;
            case "/one.xml.gz" or "/two.xml.gz":
                await response.Body.WriteAsync(Gzip($"<urlset>{string.Concat(Keys.Where(key => key.Length == (path == "/one.xml.gz" ? 1 : 2)).Select(key => $"<url><loc>{site.Home}ad/{key}</loc></url>"))}</urlset>"), context.RequestAborted);
                break;
            case "/lista":
                var number = int.Parse(request.Query["p"].ToString(), CultureInfo.InvariantCulture);
                response.ContentType = "text/html";
                await response.WriteAsync(string.Concat(Keys.Skip((number - 1) * 10).Take(10).Select(key => $"<a href=/ad/{key}>{key}</a>")), context.RequestAborted);
                break;
            case var detail when detail.StartsWith("/api/", StringComparison.Ordinal):
                await response.WriteAsJsonAsync(new { id = path["/api/".Length..], name = "Cajera", text = $"Texto {path}" }, context.RequestAborted);
                break;
            case var page when page.StartsWith("/guion/", StringComparison.Ordinal):
                response.ContentType = "text/html";
                await response.WriteAsync($$"""<h1>Cajera</h1><script id="datos" type="application/json">{"name":"Cajera","text":"Texto {{page}}"}</script>""", context.RequestAborted);
                break;
            case var ad when ad.StartsWith("/ad/", StringComparison.Ordinal):
                response.ContentType = "text/html";
                await response.WriteAsync($$"""<script type="application/ld+json">{"@type":"JobPosting","title":"Cajera {{path["/ad/".Length..]}}"}</script>""", context.RequestAborted);
                break;
            default:
                response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }

    private static Task WriteAsync(HttpResponse response, int offset) => response.WriteAsJsonAsync(new
    {
        total = Ads,
        jobs = Keys.Skip(offset).Take(10).Select(key => new { id = key, name = $"Cajera {key}" }),
    }, response.HttpContext.RequestAborted);

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Fastest))
        {
            gzip.Write(System.Text.Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
