using System.IO.Compression;

using DiCoDe.Domain.Archiving;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Storage.Warc;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Storage.Warc;

/// <summary>Pages written to an archive in a folder and read from it again.</summary>
internal static class ArchivedPages
{
    public static ArchiveStart Start(int run) => new()
    {
        Portal = Some.Portal,
        Run = new RunId(run),
        ObservedAt = Some.Moment.AddDays(run),
        BegunAt = Some.Moment.AddDays(run),
        Version = "1",
        Contact = "a@example.org",
    };

    /// <summary>Writes the file of a run, all pages of one kind.</summary>
    public static string Write(TemporaryFolder folder, int run, params Page[] pages) => Write(folder, run, PageKind.Ad, pages);

    public static string Write(TemporaryFolder folder, int run, PageKind kind, params Page[] pages)
    {
        using var writer = new WarcPageArchive(folder.Path).Begin(Start(run));
        foreach (var page in pages)
        {
            writer.Append(page, kind);
        }

        return writer.File;
    }

    public static List<ArchiveRecord> Read(TemporaryFolder folder, string path) =>
        [.. new WarcPageArchive(folder.Path).ReadAsync(path, CancellationToken.None).ToBlockingEnumerable()];

    /// <summary>What a run answers for this address.</summary>
    public static ArchiveRecord? Find(TemporaryFolder folder, int run, Uri url)
    {
        var archive = new WarcPageArchive(folder.Path);
        return archive.Open(archive.Runs().Single(archived => archived.Run.Value == run)).Find(url);
    }

    public static byte[] Unpacked(byte[] packed)
    {
        using var source = new MemoryStream(packed);
        using var unpacking = new GZipStream(source, CompressionMode.Decompress);
        using var plain = new MemoryStream();
        unpacking.CopyTo(plain);
        return plain.ToArray();
    }

    public static byte[] Packed(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var packing = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            packing.Write(plain);
        }

        return packed.ToArray();
    }

    public static byte[] Bytes(Random random, int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }

    public static Page AnyPage(Random random)
    {
        var isDrawn = random.Next(3) == 0;
        return new()
        {
            Url = new Uri($"https://ejemplo.org/ñ {random.Next()}?q=%0d%0a<{(char)random.Next(1, 0x3000)}>"),
            FinalUrl = new Uri($"https://ejemplo.org/{random.Next()}"),
            Status = random.Next(100, 600),
            ContentType = "text/html; charset=utf-8",
            Body = Bytes(random, random.Next(1, 400)),
            FetchedAt = Some.Moment.AddTicks(random.NextInt64(TimeSpan.TicksPerDay)),
            Elapsed = TimeSpan.FromTicks(random.NextInt64(TimeSpan.TicksPerMinute)),
            RobotsRule = "Allow: /ñ",
            IsDrawn = isDrawn,
            Headers = isDrawn ? [] : [new("Content-Type", "text/html; charset=utf-8"), new("X-N", "a: b; \"ñ\" \U0001F600"), new("Set-Cookie", "a=1"), new("Set-Cookie", "b=2")],
        };
    }

    public static void AssertSame(Page read, Page written) => Assert.Multiple(() =>
    {
        // Addresses as text: Uri takes those that differ in a fragment for the same, and others for different by how they were spelt.
        Assert.That(read with { Url = written.Url, FinalUrl = written.FinalUrl, Body = default, Headers = [] }, Is.EqualTo(written with { Body = default, Headers = [] }));
        Assert.That(read.Url.AbsoluteUri, Is.EqualTo(written.Url.AbsoluteUri));
        Assert.That(read.FinalUrl.AbsoluteUri, Is.EqualTo(written.FinalUrl.AbsoluteUri));
        Assert.That(read.Headers, Is.EqualTo(written.Headers));
        Assert.That(read.Body.ToArray(), Is.EqualTo(written.Body.ToArray()));
    });
}
