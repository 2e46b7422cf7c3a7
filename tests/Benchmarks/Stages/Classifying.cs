using BenchmarkDotNet.Attributes;

using DiCoDe.Domain.Ads;
using DiCoDe.Stages.Classification;
using DiCoDe.Stages.Intake;

namespace DiCoDe.Benchmarks.Stages;

/// <summary>How long it takes to find the skills and the occupation of an ad, with as many labels as ESCO has in two languages.</summary>
[MemoryDiagnoser]
public class Classifying
{
    private const int Ads = 500;
    private const int Skills = 13_939;

    private IReadOnlyList<JobAd> _ads = [];
    private Classifier _classifier = null!;

    [GlobalSetup]
    public void Build()
    {
        _classifier = PhraseClassifier.Build(SampleAds.Taxonomy(Skills));
        _ads = [.. SampleAds.Scraped(Ads).Select(ad => AdCleaner.Clean(ad, SampleAds.Portal)).OfType<AdOutcome.Accepted>().Select(accepted => accepted.Ad)];
    }

    [Benchmark(OperationsPerInvoke = Ads)]
    public int Map() => _ads.Sum(ad => _classifier.Skills.Map(ad).Count);

    [Benchmark(OperationsPerInvoke = Ads)]
    public int Code() => _ads.Count(ad => _classifier.Occupations.Code(ad, []).IsCoded);

    [Benchmark]
    public Classifier BuildFromTaxonomy() => PhraseClassifier.Build(SampleAds.Taxonomy(Skills));
}
