using System.Diagnostics;
using System.Globalization;

using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Stages.Intake.Duplicates;

namespace DiCoDe.Benchmarks.Stages;

/// <summary>One finding of duplicates in a process of its own, for time and memory at sizes that BenchmarkDotNet would repeat too often.</summary>
internal static class DuplicatesCurve
{
    /// <summary>A line of the table in docs/benchmarks.md.</summary>
    public static string Measure(int ads)
    {
        var composing = Stopwatch.StartNew();
        var characters = MarketAds.Of(ads).Sum(ad => (long)ad.Text.Length);
        composing.Stop();
        var finding = Stopwatch.StartNew();
        var found = DuplicateFinder.Find(MarketAds.Of(ads));
        finding.Stop();
        using var process = Process.GetCurrentProcess();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {ads:N0} | {characters / ads:N0} | {(finding.Elapsed - composing.Elapsed).TotalSeconds:0.0} s | {process.PeakWorkingSet64 / 1e6:N0} MB | {found.Links.Count:N0} | {found.By(DuplicateKinds.SameVacancy).Count:N0} | {found.By(DuplicateKinds.All).Count:N0} |");
    }
}
