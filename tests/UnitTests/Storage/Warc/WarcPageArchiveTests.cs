using System.Text;

using DiCoDe.Domain.Archiving;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Storage.Warc;
using DiCoDe.Tests.Support;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Storage.Warc;

[TestFixture]
public class WarcPageArchiveTests
{
    [Test]
    [Category("Property")]
    public void Any_page_comes_back_as_it_was_written() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        seed =>
        {
            using var folder = new TemporaryFolder();
            var page = AnyPage(new Random(seed));
            var read = Read(new WarcPageArchive(folder.Path), Write(folder, 1, page));
            AssertSame(((ArchiveRecord.Stored)read.Single()).Page, page);
        }));

    [Test]
    public void A_file_cut_anywhere_gives_the_whole_pages_and_one_damage()
    {
        using var folder = new TemporaryFolder();
        var random = new Random(7);
        var whole = File.ReadAllBytes(Write(folder, 1, AnyPage(random), AnyPage(random), AnyPage(random)));
        var archive = new WarcPageArchive(folder.Path);
        var cut = folder.File("cut.warc.gz");
        var most = 0;
        for (var length = 1; length < whole.Length; length++)
        {
            File.WriteAllBytes(cut, whole[..length]);

            var read = Read(archive, cut);

            Assert.That(read.OfType<ArchiveRecord.Damaged>().Count(), Is.LessThanOrEqualTo(1), $"cut at {length}");
            Assert.That(read.OfType<ArchiveRecord.Stored>().Count(), Is.InRange(most, 2), $"cut at {length}");
            most = Math.Max(most, read.OfType<ArchiveRecord.Stored>().Count());
        }

        Assert.That(most, Is.EqualTo(2));
    }

    [Test]
    public void A_page_that_did_not_change_is_written_once_and_found_in_every_run()
    {
        using var folder = new TemporaryFolder();
        var page = AnyPage(new Random(3)) with { Status = 200, Body = Encoding.UTF8.GetBytes(new string('x', 5000)), IsDrawn = false };
        Write(folder, 1, page);
        Write(folder, 2, page with { FetchedAt = page.FetchedAt.AddDays(7) });
        Write(folder, 3, page with { FetchedAt = page.FetchedAt.AddDays(14), Status = 304, Body = default });
        var archive = new WarcPageArchive(folder.Path);

        var runs = archive.Runs();

        Assert.That(runs.Select(run => run.Run.Value), Is.EqualTo([1, 2, 3]));
        foreach (var run in runs)
        {
            var found = archive.Open(run).Find(page.Url) as ArchiveRecord.Stored;
            Assert.That(found?.Page.Body.ToArray(), Is.EqualTo(page.Body.ToArray()), $"run {run.Run}");
        }
    }

    [Test]
    public void A_damaged_record_does_not_hide_the_next()
    {
        using var folder = new TemporaryFolder();
        var random = new Random(11);
        var path = Write(folder, 1, AnyPage(random) with { Body = Bytes(random, 3000) }, AnyPage(random));
        var bytes = File.ReadAllBytes(path);
        bytes[bytes.Length / 2] ^= 0xFF;
        File.WriteAllBytes(path, bytes);

        var read = Read(new WarcPageArchive(folder.Path), path);

        Assert.That(read.Select(record => record.GetType().Name), Is.EqualTo(["Damaged", "Stored"]));
    }

    [TestCase("WARC/1.0", "\r\n", "5\r\nhello\r\n0\r\n\r\n", "hello", Description = "chunked")]
    [TestCase("WARC/1.1", "\n", "5\nhello\n0\n\n", "hello", Description = "bare line ends")]
    [TestCase("WARC/1.0", "\r\n", "FF\r\nhello", "FF\r\nhello", Description = "a wrong size")]
    public void A_foreign_record_is_read(string version, string line, string sent, string body)
    {
        using var folder = new TemporaryFolder();
        var block = $"HTTP/1.1 200 OK{line}Transfer-Encoding: chunked{line}{line}{sent}";
        var path = folder.Write("foreign.warc", string.Join(line, version, "WARC-Type: response", "WARC-Target-URI: <http://example.org/a b>", "WARC-Date: 2020-01-01T00:00:00Z", "Content-Type: application/http", $"Content-Length: {block.Length}", "", block, "", ""));

        var read = Read(new WarcPageArchive(folder.Path), path);

        Assert.That(Encoding.UTF8.GetString(((ArchiveRecord.Stored)read.Single()).Page.Body.Span), Is.EqualTo(body));
    }

    internal static List<ArchiveRecord> Read(IPageArchive archive, string path) => [.. archive.ReadAsync(path, CancellationToken.None).ToBlockingEnumerable()];

    private static string Write(TemporaryFolder folder, int run, params Page[] pages)
    {
        using var writer = new WarcPageArchive(folder.Path).Begin(new ArchiveStart
        {
            Portal = Some.Portal,
            Run = new RunId(run),
            ObservedAt = Some.Moment.AddDays(run),
            BegunAt = Some.Moment.AddDays(run),
            Version = "1",
            Contact = "a@example.org",
        });
        Parallel.ForEach(pages.Take(1), writer.Append);
        foreach (var page in pages.Skip(1))
        {
            writer.Append(page);
        }

        return writer.File;
    }

    private static void AssertSame(Page read, Page written) => Assert.Multiple(() =>
    {
        Assert.That(read with { Body = default, Headers = [] }, Is.EqualTo(written with { Body = default, Headers = [] }));
        Assert.That(read.Headers, Is.EqualTo(written.Headers));
        Assert.That(read.Body.ToArray(), Is.EqualTo(written.Body.ToArray()));
    });

    private static Page AnyPage(Random random)
    {
        var isDrawn = random.Next(3) == 0;
        return new()
        {
            Url = new Uri($"https://ejemplo.org/ñ {random.Next()}?q=%0d%0a<{(char)random.Next(1, 0x3000)}>"),
            FinalUrl = new Uri($"https://ejemplo.org/{random.Next()}"),
            Status = random.Next(100, 600),
            ContentType = "text/html; charset=utf-8",
            Body = Bytes(random, random.Next(1, 2000)),
            FetchedAt = Some.Moment.AddTicks(random.NextInt64(TimeSpan.TicksPerDay)),
            Elapsed = TimeSpan.FromTicks(random.NextInt64(TimeSpan.TicksPerMinute)),
            RobotsRule = "Allow: /ñ",
            IsDrawn = isDrawn,
            Headers = isDrawn ? [] : [new("Content-Type", "text/html; charset=utf-8"), new("X-Ñ".Replace('Ñ', 'N'), "a: b; \"ñ\" \U0001F600"), new("Set-Cookie", "a=1"), new("Set-Cookie", "b=2")],
        };
    }

    private static byte[] Bytes(Random random, int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }
}
