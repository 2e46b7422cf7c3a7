using BenchmarkDotNet.Attributes;

using DiCoDe.Domain.Ads;
using DiCoDe.Stages.Intake;

namespace DiCoDe.Benchmarks.Stages;

/// <summary>How long it takes to clean an ad of about 1,000 characters of HTML.</summary>
[MemoryDiagnoser]
public class Cleaning
{
    private const int Ads = 500;

    private IReadOnlyList<ScrapedAd> _scraped = [];

    [GlobalSetup]
    public void Compose() => _scraped = SampleAds.Scraped(Ads);

    [Benchmark(OperationsPerInvoke = Ads)]
    public int Clean() => _scraped.Count(ad => AdCleaner.Clean(ad, SampleAds.Portal) is AdOutcome.Accepted);
}
