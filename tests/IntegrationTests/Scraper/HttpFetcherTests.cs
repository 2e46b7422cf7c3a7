using System.IO.Compression;

using DiCoDe.Domain.Portals;
using DiCoDe.Scraper;
using DiCoDe.Scraper.Fetching;
using DiCoDe.Scraper.Fetching.Http;
using DiCoDe.Tests.Support;

using Microsoft.AspNetCore.Http;

namespace DiCoDe.IntegrationTests.Scraper;

/// <summary>Plain HTTP against a real server.</summary>
[TestFixture]
public class HttpFetcherTests
{
    private static readonly ScraperOptions Options = new() { UserAgent = Harvesting.UserAgent };

    [Test]
    public async Task A_page_comes_with_its_bytes_decoded_and_we_say_who_we_are()
    {
        var agent = "";
        await using var site = await LocalSite.StartAsync(async (context, _) =>
        {
            agent = context.Request.Headers.UserAgent.ToString();
            context.Response.ContentType = "text/html; charset=iso-8859-1";
            context.Response.Headers.ContentEncoding = "gzip";
            await using var gzip = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
            await gzip.WriteAsync("hola"u8.ToArray(), context.RequestAborted);
        });

        var page = (await FetchAsync(site.Home) as FetchOutcome.Fetched)?.Page;

        Assert.That(page?.Body.ToArray(), Is.EqualTo("hola"u8.ToArray()));
        Assert.That(page?.ContentType, Is.EqualTo("text/html; charset=iso-8859-1"));
        Assert.That(agent, Is.EqualTo(Harvesting.UserAgent));
    }

    [Test]
    public async Task A_contact_with_accents_can_be_named()
    {
        await using var site = await LocalSite.StartAsync(new Dictionary<string, string> { ["/"] = "hola" });
        using var clients = new HttpClients(new ScraperOptions { UserAgent = "DiCoDe/1.0 (+Secretaría Muñoz)" });
        var fetcher = new HttpFetcher(clients.For(new FetchRules { AllowLocal = true }), TimeSpan.FromSeconds(30), TimeProvider.System);

        Assert.That(await fetcher.FetchAsync(site.Home, CancellationToken.None), Is.InstanceOf<FetchOutcome.Fetched>());
    }

    [TestCase(404, typeof(FetchOutcome.Gone))]
    [TestCase(410, typeof(FetchOutcome.Gone))]
    [TestCase(403, typeof(FetchOutcome.Blocked))]
    [TestCase(302, typeof(FetchOutcome.Redirected))]
    [TestCase(400, typeof(FetchOutcome.Failed))]
    public async Task A_status_is_an_outcome(int status, Type outcome)
    {
        await using var site = await LocalSite.StartAsync((context, _) =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = "/elsewhere";
            return Task.CompletedTask;
        });

        Assert.That(await FetchAsync(site.Home), Is.InstanceOf(outcome));
    }

    [Test]
    public async Task Too_many_requests_is_passing_and_keeps_what_the_server_asks()
    {
        await using var site = await LocalSite.StartAsync((context, _) =>
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = "7";
            return Task.CompletedTask;
        });

        Assert.That(await FetchAsync(site.Home), Is.EqualTo(new FetchOutcome.Failed("respondió HTTP 429", IsPassing: true, 429, TimeSpan.FromSeconds(7))));
    }

    [Test]
    public async Task A_compression_bomb_does_not_go_off()
    {
        await using var site = await LocalSite.StartAsync(async (context, _) =>
        {
            context.Response.Headers.ContentEncoding = "br";
            await using var brotli = new BrotliStream(context.Response.Body, CompressionLevel.Fastest);
            for (var megabyte = 0; megabyte < 64; megabyte++)
            {
                await brotli.WriteAsync(new byte[1024 * 1024], context.RequestAborted);
            }
        });

        Assert.That(await FetchAsync(site.Home), Is.EqualTo(new FetchOutcome.Unusable("pasa de 10 MB")));
    }

    [Test]
    public async Task A_damaged_compressed_page_is_a_passing_failure()
    {
        await using var site = await LocalSite.StartAsync(async (context, _) =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await context.Response.Body.WriteAsync(new byte[] { 0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8 }, context.RequestAborted);
        });

        Assert.That(await FetchAsync(site.Home), Is.InstanceOf<FetchOutcome.Failed>().With.Property("IsPassing").True);
    }

    [Test]
    public async Task A_server_that_is_not_there_is_a_passing_failure() =>
        Assert.That(await FetchAsync(new Uri("http://127.0.0.1:1/")), Is.EqualTo(new FetchOutcome.Failed("no acepta la conexión", IsPassing: true)));

    [Test]
    public async Task A_name_that_leads_to_this_machine_is_refused()
    {
        await using var site = await LocalSite.StartAsync(new Dictionary<string, string> { ["/"] = "secreto" });

        var outcome = await FetchAsync(new UriBuilder(site.Home) { Host = "localhost" }.Uri, allowLocal: false);

        Assert.That(outcome, Is.InstanceOf<FetchOutcome.Refused>());
        Assert.That(site.Asked, Is.Empty);
    }

    [TestCase("file:///etc/hostname")]
    [TestCase("ftp://127.0.0.1/")]
    public async Task Only_http_and_https_are_visited(string address) => Assert.That(await FetchAsync(new Uri(address)), Is.InstanceOf<FetchOutcome.Refused>());

    [Test]
    public async Task A_page_that_takes_too_long_is_a_passing_failure()
    {
        await using var site = await LocalSite.StartAsync((context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted));
        var clock = new ManualClock();
        using var clients = new HttpClients(Options);
        var page = new HttpFetcher(clients.For(new FetchRules { AllowLocal = true }), TimeSpan.FromSeconds(30), clock).FetchAsync(site.Home, CancellationToken.None).AsTask();

        clock.Advance(TimeSpan.FromSeconds(30));

        Assert.That(await page, Is.EqualTo(new FetchOutcome.Failed("no respondió en 30 s", IsPassing: true)));
    }

    private static async Task<FetchOutcome> FetchAsync(Uri url, bool allowLocal = true)
    {
        using var clients = new HttpClients(Options);
        return await new HttpFetcher(clients.For(new FetchRules { AllowLocal = allowLocal }), TimeSpan.FromSeconds(30), TimeProvider.System).FetchAsync(url, CancellationToken.None);
    }
}
