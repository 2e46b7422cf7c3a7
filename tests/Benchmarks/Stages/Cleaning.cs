using BenchmarkDotNet.Attributes;

using DiCoDe.Domain.Ads;
using DiCoDe.Stages.Intake;
using DiCoDe.Stages.Intake.Terms;

namespace DiCoDe.Benchmarks.Stages;

/// <summary>How long it takes to clean an ad of about 1,000 characters of HTML.</summary>
[MemoryDiagnoser]
public class Cleaning
{
    private const int Ads = 500;

    private IReadOnlyList<ScrapedAd> _scraped = [];
    private IReadOnlyList<JobAd> _clean = [];

    [GlobalSetup]
    public void Compose()
    {
        _scraped = SampleAds.Scraped(Ads);
        _clean = [.. _scraped.Select(ad => AdCleaner.Clean(ad, SampleAds.Portal)).OfType<AdOutcome.Accepted>().Select(outcome => outcome.Ad)];
    }

    [Benchmark(OperationsPerInvoke = Ads)]
    public int Clean() => _scraped.Count(ad => AdCleaner.Clean(ad, SampleAds.Portal) is AdOutcome.Accepted);

    /// <summary>Reading language, pay, contract, hours, mode, schooling, experience, languages and treatment of ads that are clean.</summary>
    [Benchmark(OperationsPerInvoke = Ads)]
    public int ReadTerms() => _clean.Count(ad => TermsReader.Read(ad).Language.Length > 0);
}
