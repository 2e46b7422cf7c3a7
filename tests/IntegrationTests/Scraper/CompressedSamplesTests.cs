using DiCoDe.Domain.Portals;
using DiCoDe.IntegrationTests.Scraper.Hostile;
using DiCoDe.Scraper;
using DiCoDe.Scraper.Fetching;
using DiCoDe.Scraper.Fetching.Http;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Scraper;

/// <summary>Compressed bodies that other crawlers are tested with, whole, cut and harmful.</summary>
[TestFixture]
public class CompressedSamplesTests
{
    [TestCase("html-gzip.bin", "gzip", 74_837)]
    [TestCase("html-zlibdeflate.bin", "deflate", 74_840)]
    [TestCase("html-rawdeflate.bin", "deflate", 74_840)]
    [TestCase("html-br.bin", "br", 74_837)]
    [TestCase("html-gzip-deflate.bin", "gzip, deflate", 74_837)]
    [TestCase("html-gzip-deflate-gzip.bin", "gzip, deflate, gzip", 74_837)]
    [TestCase("feed-sample1.xml.gz", "gzip", 9_950)]
    [TestCase("feed-sample1.xml", "gzip", 9_950, Description = "says gzip, and is not")]
    [TestCase("unexpected-eof.gz", "gzip", 8_576, Description = "all of the text, without the check sums behind it")]
    [TestCase("truncated-crc-error-short.gz", "gzip", 3_741, Description = "cut, but the document had come to its end")]
    [TestCase("truncated-crc-error.gz", "gzip", 25_542, Description = "cut within its last tag")]
    public async Task A_page_that_can_be_had_whole_is_had_whole(string file, string coding, int length)
    {
        Assert.That(await FetchAsync(file, coding), Is.InstanceOf<FetchOutcome.Fetched>().With.Property("Page").Property("Body").Length.EqualTo(length));
    }

    [TestCase("bomb-gzip.bin", "gzip", "pasa de 10 MB")]
    [TestCase("bomb-deflate.bin", "deflate", "pasa de 10 MB")]
    [TestCase("bomb-br.bin", "br", "pasa de 10 MB")]
    [TestCase("bomb-zstd.bin", "zstd", "viene comprimida de un modo que no se pidió (zstd)")]
    [TestCase("html-zstd-static-content-size.bin", "zstd", "viene comprimida de un modo que no se pidió (zstd)")]
    [TestCase("html-zstd-static-no-content-size.bin", "zstd", "viene comprimida de un modo que no se pidió (zstd)")]
    [TestCase("html-zstd-streaming-no-content-size.bin", "zstd", "viene comprimida de un modo que no se pidió (zstd)")]
    [TestCase("feed-sample1.zip", "identity", "no es una página sino un ZIP")]
    [TestCase("feed-sample1.xml.bz2", "bzip2", "viene comprimida de un modo que no se pidió (bzip2)")]
    [TestCase("feed-sample1.tar", "identity", "no es una página sino un archivo binario")]
    public async Task What_is_no_page_has_its_reason(string file, string coding, string reason) =>
        Assert.That(Reasons.Of(await FetchAsync(file, coding)), Is.EqualTo(reason));

    private static async Task<FetchOutcome> FetchAsync(string file, string coding)
    {
        var body = await File.ReadAllBytesAsync(SharedData.PathOf("http-hazards", "scrapy", "tests", "sample_data", "compressed", file));
        await using var site = new HostileSite(_ => HostileSite.Page(body, $"Content-Type: text/html\r\nContent-Encoding: {coding}"));
        using var clients = new HttpClients(new ScraperOptions { UserAgent = Harvesting.UserAgent });
        return await new HttpFetcher(clients.For(new FetchRules { AllowLocal = true }), TimeSpan.FromSeconds(30), TimeProvider.System).FetchAsync(site.Home, CancellationToken.None);
    }
}
