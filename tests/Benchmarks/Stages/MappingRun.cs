using System.Diagnostics;
using System.Globalization;

using DiCoDe.Domain.Ads;
using DiCoDe.Host.Settings;
using DiCoDe.Host.Work.Mapping;
using DiCoDe.Import.Ads.Plain;
using DiCoDe.Stages.Classification;
using DiCoDe.Stages.Intake;
using DiCoDe.Storage.Sqlite;

namespace DiCoDe.Benchmarks.Stages;

/// <summary>Maps the ads of a file once, one after the other, as a harvest does: the trained mapper of a data folder, and the coder of occupations after it.</summary>
internal static class MappingRun
{
    /// <summary>What the compiler needs to see before it is done with a method.</summary>
    private const int WarmUp = 200;

    /// <summary>Segments of an ad by which speed is told: what a long ad has.</summary>
    private const double SegmentsOfAd = 20;

    /// <summary>A line of the table in docs/benchmarks.md.</summary>
    /// <param name="data">A data folder with ESCO and a model.</param>
    /// <param name="file">Ads as JSON Lines, none twice.</param>
    public static async Task<string> MeasureAsync(string data, string file)
    {
        var folders = new Folders(data, data);
        using var store = SqliteStore.Open(folders.Store);
        var taxonomy = await store.Taxonomies.RequireAsync(CancellationToken.None);
        var (classifier, _, _) = new ClassifierChoice(folders).Build(taxonomy);
        List<JobAd> ads = [];
        await using (var content = File.OpenRead(file))
        {
            await foreach (var record in PlainAdReader.ReadAsync(file, content, CancellationToken.None))
            {
                if (record is PlainRecord.Ad ad)
                {
                    ads.Add(PlainAd.Of(ad.Id, ad.Title, ad.Text));
                }
            }
        }

        Map(classifier, ads.Take(WarmUp), out _);
        var measured = ads.Skip(WarmUp).ToList();
        var (skills, occupations) = Map(classifier, measured, out var mentions);
        using var process = Process.GetCurrentProcess();
        var most = process.PeakWorkingSet64;
        var segments = measured.Select(ad => classifier.Explainer!.Explain(ad, nearly: 0).Segments).ToList();
        var each = segments.Average(of => of.Count);
        var seconds = (skills + occupations).TotalSeconds / measured.Count;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {measured.Count:N0} | {each:0.0} | {segments.Average(of => of.Count(segment => segment.IsRead)):0.0} | {mentions / (double)measured.Count:0.00} | {skills.TotalMilliseconds / measured.Count:0.00} ms | {occupations.TotalMilliseconds / measured.Count:0.00} ms | {1 / seconds:N0} | {each / SegmentsOfAd / seconds:N0} | {most / 1e6:N0} MB |");
    }

    /// <summary>Processor time for skills, and for occupations.</summary>
    private static (TimeSpan Skills, TimeSpan Occupations) Map(Classifier classifier, IEnumerable<JobAd> ads, out int found)
    {
        using var process = Process.GetCurrentProcess();
        var (skills, occupations) = (TimeSpan.Zero, TimeSpan.Zero);
        found = 0;
        foreach (var some in ads.Chunk(100))
        {
            var start = Spent(process);
            var mentions = Array.ConvertAll(some, classifier.Skills.Map);
            var between = Spent(process);
            for (var at = 0; at < some.Length; at++)
            {
                classifier.Occupations.Code(some[at], mentions[at]);
            }

            occupations += Spent(process) - between;
            skills += between - start;
            found += mentions.Sum(of => of.Count);
        }

        return (skills, occupations);
    }

    private static TimeSpan Spent(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }
}
