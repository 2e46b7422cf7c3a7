using System.Text;

using DiCoDe.Domain.Archiving;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Storage.Warc;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Storage.Warc;

[TestFixture]
public class WarcPageArchiveTests
{
    [Test]
    public void A_page_that_did_not_change_is_written_once_and_found_in_every_run()
    {
        using var folder = new TemporaryFolder();
        var page = ArchivedPages.AnyPage(new Random(3)) with { Status = 200, Body = ArchivedPages.Bytes(new Random(4), 5000) };
        ArchivedPages.Write(folder, 1, page);
        var second = ArchivedPages.Write(folder, 2, page with { FetchedAt = page.FetchedAt.AddDays(7) });

        Assert.That(new WarcPageArchive(folder.Path).Runs().Select(run => run.Run.Value), Is.EqualTo([1, 2]));
        Assert.That(new FileInfo(second).Length, Is.LessThan(2500));
        foreach (var run in (int[])[1, 2])
        {
            var found = ArchivedPages.Find(folder, run, page.Url) as ArchiveRecord.Stored;
            Assert.That(found?.Page.Body.ToArray(), Is.EqualTo(page.Body.ToArray()), $"run {run}");
        }
    }

    [Test]
    public void The_lives_of_a_run_are_one_run_and_the_last_page_of_an_address_counts()
    {
        using var folder = new TemporaryFolder();
        var url = new Uri("https://ejemplo.org/1");
        ArchivedPages.Write(folder, 1, Some.Page(url, "antes"), Some.Page(new Uri("https://ejemplo.org/2"), "otra"));
        ArchivedPages.Write(folder, 1, Some.Page(url, "después"));
        var archive = new WarcPageArchive(folder.Path);

        var run = archive.Runs().Single();
        var pages = archive.Open(run);

        Assert.That(run.Files, Has.Count.EqualTo(2));
        Assert.That(pages.Urls.Select(asked => asked.AbsoluteUri), Is.EqualTo(["https://ejemplo.org/1", "https://ejemplo.org/2"]));
        Assert.That(Encoding.UTF8.GetString(((ArchiveRecord.Stored)pages.Find(url)!).Page.Body.Span), Is.EqualTo("después"));
        Assert.That(pages.Find(new Uri("https://ejemplo.org/3")), Is.Null);
    }

    [Test]
    public void The_kind_of_a_page_comes_back([Values] PageKind kind)
    {
        using var folder = new TemporaryFolder();
        var page = ArchivedPages.AnyPage(new Random(1));
        var path = ArchivedPages.Write(folder, 1, kind, page, page with { FetchedAt = page.FetchedAt.AddMinutes(1) });

        var read = ArchivedPages.Read(folder, path).Append(ArchivedPages.Find(folder, 1, page.Url));

        Assert.That(read.Select(record => (record as ArchiveRecord.Stored)?.Kind), Is.EqualTo(new PageKind?[] { kind, kind, kind }));
    }

    [Test]
    public async Task Eight_workers_may_append_at_once()
    {
        using var folder = new TemporaryFolder();
        string file;
        using (var writer = new WarcPageArchive(folder.Path).Begin(ArchivedPages.Start(1)))
        {
            file = writer.File;
            await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(() =>
            {
                for (var number = 0; number < 50; number++)
                {
                    writer.Append(Some.Page(new Uri($"https://ejemplo.org/{worker}/{number}"), new string('x', worker * number)), PageKind.Ad);
                }
            })));
        }

        var read = ArchivedPages.Read(folder, file);

        Assert.That(read.OfType<ArchiveRecord.Damaged>(), Is.Empty);
        Assert.That(
            read.OfType<ArchiveRecord.Stored>().Select(stored => (stored.Page.Url.AbsolutePath, stored.Page.Body.Length)),
            Is.EquivalentTo(Enumerable.Range(0, 400).Select(number => ($"/{number / 50}/{number % 50}", number / 50 * (number % 50)))));
    }

    [TestCase("WARC/1.0", "\r\n", "5\r\nhello\r\n0\r\n\r\n", "hello", Description = "chunked")]
    [TestCase("WARC/1.1", "\n", "5\nhello\n0\n\n", "hello", Description = "bare line ends")]
    [TestCase("WARC/1.0", "\r\n", "FF\r\nhello", "FF\r\nhello", Description = "a wrong size")]
    public void A_foreign_record_is_read(string version, string line, string sent, string body)
    {
        using var folder = new TemporaryFolder();
        var block = $"HTTP/1.1 200 OK{line}Transfer-Encoding: chunked{line}{line}{sent}";
        var path = folder.Write("foreign.warc", string.Join(line, version, "WARC-Type: response", "WARC-Target-URI: <http://example.org/a b>", "WARC-Date: 2020-01-01T00:00:00Z", "Content-Type: application/http", $"Content-Length: {block.Length}", "", block, "", ""));

        var read = (ArchiveRecord.Stored)ArchivedPages.Read(folder, path).Single();

        Assert.That(Encoding.UTF8.GetString(read.Page.Body.Span), Is.EqualTo(body));
        Assert.That((read.Run, read.Kind), Is.EqualTo(((RunId?)null, (PageKind?)null)));
    }
}
