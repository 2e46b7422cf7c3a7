using BenchmarkDotNet.Attributes;

using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Stages.Intake.Duplicates;

namespace DiCoDe.Benchmarks.Stages;

/// <summary>How long it takes to find the duplicates among ads of a market.</summary>
[MemoryDiagnoser]
public class FindingDuplicates
{
    private IReadOnlyList<ComparedAd> _ads = [];

    [Params(2_000, 8_000)]
    public int Ads { get; set; }

    [GlobalSetup]
    public void Compose() => _ads = [.. MarketAds.Of(Ads)];

    [Benchmark]
    public int Find() => DuplicateFinder.Find(_ads).By(DuplicateKinds.SameVacancy).Count;
}
