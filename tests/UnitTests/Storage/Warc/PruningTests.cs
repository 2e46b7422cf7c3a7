using DiCoDe.Domain.Archiving;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Storage.Warc;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Storage.Warc;

[TestFixture]
public class PruningTests
{
    private static readonly Uri Url = new("https://ejemplo.org/1");

    [Test]
    public void Files_begun_before_the_moment_go_with_their_indexes_and_the_others_stay()
    {
        using var folder = new TemporaryFolder();
        var old = Write(folder, 1, "antes");
        var recent = Write(folder, 100, "después"); // it reads the index of the first, which is then made

        var pruned = Prune(folder, day: 50, isTrial: false);

        Assert.That((pruned.Files, pruned.Left), Is.EqualTo((1, 1)));
        Assert.That((File.Exists(old), File.Exists($"{old}.index"), File.Exists(recent)), Is.EqualTo((false, false, true)));
        Assert.That(ArchivedPages.Find(folder, 100, Url), Is.TypeOf<ArchiveRecord.Stored>());
    }

    [Test]
    public void A_trial_tells_and_deletes_nothing()
    {
        using var folder = new TemporaryFolder();
        var old = Write(folder, 1, "antes");

        var pruned = Prune(folder, day: 50, isTrial: true);

        Assert.That((pruned.Files, pruned.Bytes), Is.EqualTo((1, new FileInfo(old).Length + new FileInfo($"{old}.index").Length)));
        Assert.That(File.Exists(old), Is.True);
    }

    [Test]
    public void A_page_that_never_changes_outlives_the_file_that_had_it_first()
    {
        using var folder = new TemporaryFolder();
        foreach (var day in Enumerable.Range(0, 12).Select(week => week * 7))
        {
            Write(folder, day, new string('x', 5000));
        }

        // The retention of 60 days less the 30 after which a body is written anew: whatever was read since then is whole.
        Prune(folder, day: 77 - 60, isTrial: false);

        foreach (var day in Enumerable.Range(0, 12).Select(week => week * 7).Where(day => day >= 77 - 30))
        {
            Assert.That(ArchivedPages.Find(folder, day, Url), Is.TypeOf<ArchiveRecord.Stored>(), $"day {day}");
        }
    }

    [Test]
    public void A_file_that_is_not_ours_is_left()
    {
        using var folder = new TemporaryFolder();
        var foreign = Path.Combine(Directory.CreateDirectory(Path.Combine(folder.Path, Some.Portal.Value, "2020")).FullName, "crawl.warc.gz");
        File.WriteAllText(foreign, "");

        Assert.That(Prune(folder, day: 10_000, isTrial: false), Is.EqualTo(new PrunedFiles(0, 0, 1)));
    }

    private static string Write(TemporaryFolder folder, int day, string body) =>
        ArchivedPages.Write(folder, day, PageKind.Ad, Some.Page(Url, body) with { FetchedAt = Some.Moment.AddDays(day) });

    private static PrunedFiles Prune(TemporaryFolder folder, int day, bool isTrial) => new WarcPageArchive(folder.Path).Prune(Some.Moment.AddDays(day), isTrial);
}
