using System.Text;

using DiCoDe.Domain.Archiving;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Storage.Warc;

/// <summary>Answers that are not simply a new page: unchanged, gone.</summary>
[TestFixture]
public class AnsweredPageTests
{
    private static readonly Uri Url = new("https://ejemplo.org/vacante/1");

    [Test]
    public void An_unchanged_page_is_found_as_the_answer_and_read_with_its_earlier_body()
    {
        using var folder = new TemporaryFolder();
        ArchivedPages.Write(folder, 1, At(1, 200, "cajera"));
        var path = ArchivedPages.Write(folder, 2, At(2, 304, ""));

        var found = ArchivedPages.Find(folder, 2, Url);
        var read = ArchivedPages.Read(folder, path).Single();

        Assert.That(Told(found), Is.EqualTo((304, "")));
        Assert.That(Told(read), Is.EqualTo((304, "cajera")));
        Assert.That(Encoding.UTF8.GetString(ArchivedPages.Unpacked(File.ReadAllBytes(path))), Does.Contain("revisit/server-not-modified"));
    }

    [Test]
    public void Unchanged_means_the_page_last_served()
    {
        using var folder = new TemporaryFolder();
        var path = ArchivedPages.Write(folder, 1, At(1, 200, "una"), At(2, 200, "otra"), At(3, 200, "una"), At(4, 304, ""));

        Assert.That(ArchivedPages.Read(folder, path).Select(Told), Is.EqualTo([(200, "una"), (200, "otra"), (200, "una"), (304, "una")]));
    }

    [Test]
    public void Unchanged_does_not_mean_the_page_of_an_error()
    {
        using var folder = new TemporaryFolder();
        ArchivedPages.Write(folder, 1, At(1, 200, "una"), At(2, 404, "no existe"));
        var path = ArchivedPages.Write(folder, 2, At(3, 304, ""));

        Assert.That(Told(ArchivedPages.Read(folder, path).Single()), Is.EqualTo((304, "una")));
    }

    [Test]
    public void A_page_unchanged_for_longer_than_files_are_remembered_keeps_its_body()
    {
        using var folder = new TemporaryFolder();
        ArchivedPages.Write(folder, 1, At(1, 200, "una"));
        var path = "";
        for (var run = 2; run <= 20; run++)
        {
            path = ArchivedPages.Write(folder, run, At(run, 304, ""));
        }

        Assert.That(Told(ArchivedPages.Read(folder, path).Single()), Is.EqualTo((304, "una")));
    }

    [Test]
    public void A_page_unchanged_since_before_the_archive_comes_back_as_that()
    {
        using var folder = new TemporaryFolder();
        var path = ArchivedPages.Write(folder, 1, At(1, 304, ""));

        Assert.That(Told(ArchivedPages.Read(folder, path).Single()), Is.EqualTo((304, "")));
        Assert.That(Told(ArchivedPages.Find(folder, 1, Url)), Is.EqualTo((304, "")));
    }

    [Test]
    public void A_body_that_was_deleted_is_told_when_it_is_needed_and_only_then()
    {
        using var folder = new TemporaryFolder();
        File.Delete(ArchivedPages.Write(folder, 0, At(0, 200, "otra")));
        var first = ArchivedPages.Write(folder, 1, At(1, 200, "una"));
        var path = ArchivedPages.Write(folder, 2, At(2, 304, ""));
        File.Delete(first);

        Assert.That(ArchivedPages.Read(folder, path).Single(), Is.InstanceOf<ArchiveRecord.Damaged>());
        Assert.That(Told(ArchivedPages.Find(folder, 2, Url)), Is.EqualTo((304, "")));
    }

    [Test]
    public void A_page_that_is_gone_comes_back_with_its_status([Values(404, 410)] int status, [Values("", "ya no existe")] string body, [Values] bool isDrawn)
    {
        using var folder = new TemporaryFolder();
        var path = ArchivedPages.Write(folder, 1, At(1, status, body) with { IsDrawn = isDrawn }, At(2, status, body) with { IsDrawn = isDrawn });

        Assert.That(ArchivedPages.Read(folder, path).Select(Told), Is.EqualTo([(status, body), (status, body)]));
        Assert.That(Told(ArchivedPages.Find(folder, 1, Url)), Is.EqualTo((status, body)));
    }

    private static Page At(int day, int status, string body) => Some.Page(Url, body) with { FetchedAt = Some.Moment.AddDays(day), Status = status };

    private static (int Status, string Body) Told(ArchiveRecord? record) =>
        record is ArchiveRecord.Stored { Page: var page } ? (page.Status, Encoding.UTF8.GetString(page.Body.Span)) : (0, $"{record}");
}
