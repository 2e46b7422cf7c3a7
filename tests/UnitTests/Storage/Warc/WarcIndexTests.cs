using DiCoDe.Domain.Archiving;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Storage.Warc;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Storage.Warc;

[TestFixture]
public class WarcIndexTests
{
    private static readonly Page First = ArchivedPages.AnyPage(new Random(1)) with { Status = 200, Body = ArchivedPages.Bytes(new Random(2), 3000) };
    private static readonly Page Second = ArchivedPages.AnyPage(new Random(5)) with { Status = 200 };

    private static readonly Dictionary<string, Action<string>> Spoilt = new()
    {
        ["missing"] = File.Delete,
        ["empty"] = index => File.WriteAllText(index, ""),
        ["of another program"] = index => File.WriteAllBytes(index, ArchivedPages.Bytes(new Random(1), 1000)),
        ["without its last line"] = index => File.WriteAllLines(index, File.ReadAllLines(index)[..^1]),
        ["without its last letter"] = index => File.WriteAllText(index, File.ReadAllText(index)[..^2]),
        ["with a broken line"] = index => File.WriteAllText(index, File.ReadAllText(index).Replace("\tresponse", "response", StringComparison.Ordinal).Replace("\tresource", "resource", StringComparison.Ordinal)),
        ["older, and wrong"] = index =>
        {
            File.WriteAllText(index, File.ReadAllText(index).Replace("ejemplo.org", "otra.example", StringComparison.Ordinal));
            File.SetLastWriteTimeUtc(index, File.GetLastWriteTimeUtc(index).AddHours(-1));
        },
    };

    private static IEnumerable<string> Ways => Spoilt.Keys;

    [TestCaseSource(nameof(Ways))]
    public void An_index_that_cannot_be_trusted_is_made_again(string way)
    {
        using var folder = new TemporaryFolder();
        var path = ArchivedPages.Write(folder, 1, First, Second, First with { FetchedAt = First.FetchedAt.AddDays(1) });
        var index = $"{path}.index";
        var written = WithoutReach(index);
        Spoilt[way](index);

        var found = ArchivedPages.Find(folder, 1, Second.Url) as ArchiveRecord.Stored;

        Assert.That(found?.Page.Body.ToArray(), Is.EqualTo(Second.Body.ToArray()));
        Assert.That(WithoutReach(index), Is.EqualTo(written));
    }

    [Test]
    public void What_was_archived_is_learnt_from_the_index_alone()
    {
        using var folder = new TemporaryFolder();
        var first = ArchivedPages.Write(folder, 1, First);
        var written = File.GetLastWriteTimeUtc(first);
        File.WriteAllBytes(first, new byte[new FileInfo(first).Length]);
        File.SetLastWriteTimeUtc(first, written);

        var second = ArchivedPages.Write(folder, 2, First with { FetchedAt = First.FetchedAt.AddDays(1) });

        Assert.That(new FileInfo(second).Length, Is.LessThan(First.Body.Length));
    }

    [Test]
    public void A_file_whose_writer_was_killed_is_found_up_to_there()
    {
        using var folder = new TemporaryFolder();
        var path = ArchivedPages.Write(folder, 1, First, Second);
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^7]);

        Assert.That((ArchivedPages.Find(folder, 1, First.Url) as ArchiveRecord.Stored)?.Page.Body.Length, Is.EqualTo(First.Body.Length));
        Assert.That(ArchivedPages.Find(folder, 1, Second.Url), Is.Null);
        Assert.That(File.ReadLines($"{path}.index").Last(), Does.Contain("damaged"));
    }

    [Test]
    public void A_run_can_be_opened_while_it_is_written()
    {
        using var folder = new TemporaryFolder();
        using var writer = new WarcPageArchive(folder.Path).Begin(ArchivedPages.Start(1));
        writer.Append(First, PageKind.Ad);
        Assert.That(ArchivedPages.Find(folder, 1, First.Url), Is.InstanceOf<ArchiveRecord.Stored>());
        File.Delete($"{writer.File}.index");
        Assert.That(ArchivedPages.Find(folder, 1, First.Url), Is.InstanceOf<ArchiveRecord.Stored>());

        writer.Append(Second, PageKind.Ad);

        Assert.That(ArchivedPages.Find(folder, 1, Second.Url), Is.InstanceOf<ArchiveRecord.Stored>());
    }

    private static string[] WithoutReach(string index) => [.. File.ReadAllLines(index).Select(line => line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..])];
}
