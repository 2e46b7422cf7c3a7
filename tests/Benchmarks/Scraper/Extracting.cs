using System.Text;

using BenchmarkDotNet.Attributes;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Host.Bench;
using DiCoDe.Scraper.Extraction;
using DiCoDe.Scraper.Extraction.Closing;
using DiCoDe.Scraper.Extraction.Documents;
using DiCoDe.Scraper.Fetching;
using DiCoDe.Scraper.Fetching.Manners.Blocks;
using DiCoDe.Scraper.Fetching.Manners.Reservations;

namespace DiCoDe.Benchmarks.Scraper;

/// <summary>What an ad page of 42 kB costs to read once it is fetched, and to look at for what a portal may put before it.</summary>
[MemoryDiagnoser]
public class Extracting
{
    private readonly AdExtractor _byJsonLd = For(BenchCase.JsonLd);
    private readonly AdExtractor _bySelectors = For(BenchCase.Selectors);
    private readonly Page _page = new()
    {
        Url = new Uri("https://example.org/vacante/7"),
        FinalUrl = new Uri("https://example.org/vacante/7"),
        Status = 200,
        ContentType = "text/html; charset=utf-8",
        Headers = [],
        Body = Encoding.UTF8.GetBytes(BenchPages.Ad(7)),
        FetchedAt = DateTimeOffset.UnixEpoch,
    };

    private string _text = "";

    [GlobalSetup]
    public void Decode() => _text = PageEncoding.TextOf(_page.Body.Span, _page.ContentType);

    [Benchmark]
    public bool JsonLd() => Read(_byJsonLd);

    /// <summary>Eight fields, the description as HTML.</summary>
    [Benchmark]
    public bool Selectors() => Read(_bySelectors);

    /// <summary>Finding the JSON-LD scripts, without a tree.</summary>
    [Benchmark]
    public int Scan() => ScriptScanner.Read(_text).JsonLd.Count;

    /// <summary>Looking for words that say that the ad is closed.</summary>
    [Benchmark]
    public bool LookForClosing() => ClosedWords.MayBeIn(_text);

    /// <summary>Looking for a challenge and for a reservation in the page.</summary>
    [Benchmark]
    public bool LookForRefusal() => ChallengePage.KindOf(_page).Length > 0 || ReservationFetcher.Judge(new FetchOutcome.Fetched(_page)) is FetchOutcome.Reserved;

    private bool Read(AdExtractor extractor)
    {
        using var document = PageDocument.TryRead(_page)!;
        return extractor.IsClosed(document, extractor.ReadAdPage(document, _page.Url, card: null).Single()[Domain.Ads.AdField.Description]);
    }

    private static AdExtractor For(BenchCase how) => new(BenchPortal.Definition(new Uri("https://example.org/"), how));
}
