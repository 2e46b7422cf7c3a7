using System.Globalization;
using System.Text;

using BenchmarkDotNet.Attributes;

using DiCoDe.Domain.Archiving;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Storage.Warc;

namespace DiCoDe.Benchmarks.Storage;

/// <summary>How long it takes to keep a page of 42 kB, and to begin a run on a portal with 16 files of 2,000 such pages.</summary>
[MemoryDiagnoser]
public class Archiving
{
    private const int Runs = 16;
    private const int Pages = 2000;
    private const int PageLength = 42_000;

    private static readonly DateTimeOffset Moment = new(2026, 11, 15, 18, 0, 0, TimeSpan.Zero);

    private string _folder = "";
    private Page[] _pages = [];

    [GlobalSetup]
    public void Write()
    {
        _folder = Directory.CreateTempSubdirectory("dicode-benchmark-").FullName;
        for (var run = 1; run <= Runs; run++)
        {
            _pages = [.. Enumerable.Range(0, Pages).Select(number => Compose(run, number))];
            Write(new WarcPageArchive(Path.Combine(_folder, "full")), run);
        }
    }

    [GlobalCleanup]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [Benchmark(OperationsPerInvoke = Pages)]
    public void Append()
    {
        var folder = Path.Combine(_folder, "new");
        Write(new WarcPageArchive(folder), 1);
        Directory.Delete(folder, recursive: true);
    }

    [Benchmark]
    public void Begin()
    {
        using var writer = new WarcPageArchive(Path.Combine(_folder, "full")).Begin(Start(Runs + 1));
        File.Delete(writer.File);
    }

    private static ArchiveStart Start(int run) => new()
    {
        Portal = new PortalId("empleos-prueba"),
        Run = new RunId(run),
        ObservedAt = Moment.AddDays(run),
        BegunAt = Moment.AddDays(run),
        Version = "1",
    };

    private static Page Compose(int run, int number)
    {
        var random = new Random((run * Pages) + number);
        var html = new StringBuilder();
        while (html.Length < PageLength)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li class=\"oferta\"><a href=\"/empleos/{random.Next()}\">Cajera de tienda</a> <span>{random.Next(100)} vacantes</span></li>\n");
        }

        var url = new Uri($"https://ejemplo.org/empleos/oferta-{number}");
        return new Page { Url = url, FinalUrl = url, Status = 200, ContentType = "text/html", Body = Encoding.UTF8.GetBytes(html.ToString(0, PageLength)), FetchedAt = Moment.AddDays(run) };
    }

    private void Write(WarcPageArchive archive, int run)
    {
        using var writer = archive.Begin(Start(run));
        foreach (var page in _pages)
        {
            writer.Append(page, PageKind.Ad);
        }
    }
}
