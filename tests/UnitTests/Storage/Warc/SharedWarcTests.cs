using DiCoDe.Domain.Archiving;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Storage.Warc;

/// <summary>Files that other programs wrote: pages and damages counted by their records.</summary>
[TestFixture]
public class SharedWarcTests
{
    [TestCase("example.warc", 2, 0)]
    [TestCase("example.warc.gz", 2, 0)]
    [TestCase("example-bad-non-chunked.warc.gz", 1, 1, Description = "the block digest of its revisit is wrong")]
    [TestCase("example-bad.warc.gz.bad", 3, 0)]
    [TestCase("post-test.warc.gz", 3, 0)]
    [TestCase("example-digest.warc", 0, 0)]
    [TestCase("example-resource.warc.gz", 1, 0)]
    [TestCase("example-space-in-target-uri.warc.gz", 1, 0)]
    [TestCase("example-wrong-chunks.warc.gz", 0, 2, Description = "its response lies in two gzip members")]
    [TestCase("example-iana.org-chunked.warc", 1, 0)]
    [TestCase("example-wget-bad-target-uri.warc.gz", 1, 0)]
    [TestCase("example-trunc.warc", 0, 1, Description = "its response says two bytes fewer than it has")]
    [TestCase("bad.arc", 0, 1)]
    [TestCase("example.arc", 0, 1)]
    [TestCase("example.arc.gz", 0, 1)]
    [TestCase("example-space-in-url.arc", 0, 1)]
    public void A_file_is_read_or_its_damage_told(string name, int pages, int damages)
    {
        using var folder = new TemporaryFolder();
        var path = SharedData.PathOf("warc", "warcio", "test", "data", name);

        var read = ArchivedPages.Read(folder, path);

        Assert.That(
            (read.OfType<ArchiveRecord.Stored>().Count(), read.OfType<ArchiveRecord.Damaged>().Count()),
            Is.EqualTo((pages, damages)),
            string.Join('\n', read));
    }
}
