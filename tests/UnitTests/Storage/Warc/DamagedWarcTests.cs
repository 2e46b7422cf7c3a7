using System.Text;

using DiCoDe.Domain.Archiving;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Storage.Warc;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Storage.Warc;

[TestFixture]
public class DamagedWarcTests
{
    private const string Head = "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: http://example.org/\r\nWARC-Date: 2020-01-01T00:00:00Z\r\nContent-Type: application/http\r\n";

    [TestCase("", Description = "an empty file")]
    [TestCase("\r\n\r\n", Description = "nothing but empty lines")]
    [TestCase("WARC/1.0", Description = "a first line alone")]
    [TestCase("WARC/1.1\r\n\r\n", Description = "a head of one line")]
    [TestCase(Head, Description = "a head without an end")]
    [TestCase(Head + "\r\nHTTP/1.1 200 OK\r\n\r\nx", Description = "no length")]
    [TestCase(Head + "Content-Length: 1000000000000000000\r\n\r\nHTTP/1.1 200 OK\r\n\r\nx", Description = "a length nobody has")]
    [TestCase(Head + "Content-Length: 99999999999999999999999999\r\n\r\nHTTP/1.1 200 OK\r\n\r\nx", Description = "a length no number holds")]
    [TestCase(Head + "Content-Length: -1\r\n\r\nHTTP/1.1 200 OK\r\n\r\nx", Description = "a negative length")]
    [TestCase(Head + "Content-Length: 0\r\n\r\n\r\n\r\n", Description = "a response without any")]
    public void A_damaged_file_is_told_plain_and_packed(string content)
    {
        using var folder = new TemporaryFolder();
        var plain = folder.Write("plain.warc", content);
        var packed = folder.File("packed.warc.gz");
        File.WriteAllBytes(packed, ArchivedPages.Packed(Encoding.UTF8.GetBytes(content)));

        foreach (var path in (string[])[plain, packed])
        {
            var before = GC.GetAllocatedBytesForCurrentThread();

            var read = ArchivedPages.Read(folder, path);

            Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(4 * 1024 * 1024), path);
            Assert.That(read.Select(record => record.GetType().Name), Is.EqualTo(["Damaged"]), path);
        }
    }

    [Test]
    public void A_file_that_is_not_there_and_a_folder_are_told()
    {
        using var folder = new TemporaryFolder();

        Assert.That(ArchivedPages.Read(folder, folder.File("none.warc.gz")).Single(), Is.InstanceOf<ArchiveRecord.Damaged>());
        Assert.That(ArchivedPages.Read(folder, folder.Path).Single(), Is.InstanceOf<ArchiveRecord.Damaged>());
    }

    [Test]
    public void Random_bytes_are_told([Range(0, 9)] int seed)
    {
        using var folder = new TemporaryFolder();
        var bytes = ArchivedPages.Bytes(new Random(seed), 200_000);
        var path = folder.File("any");
        foreach (var content in (byte[][])[bytes, ArchivedPages.Packed(bytes), [0x1F, 0x8B, 8, (byte)seed, .. bytes], [.. "WARC/1.1\r\n"u8, .. bytes]])
        {
            File.WriteAllBytes(path, content);

            Assert.That(ArchivedPages.Read(folder, path).Select(record => record.GetType().Name), Is.EqualTo(["Damaged"]));
        }
    }

    [Test]
    public void A_record_that_grows_without_measure_is_told_and_the_next_is_read()
    {
        using var folder = new TemporaryFolder();
        var page = ArchivedPages.AnyPage(new Random(1));
        var good = File.ReadAllBytes(ArchivedPages.Write(folder, 1, page));
        var bomb = ArchivedPages.Packed([.. Encoding.UTF8.GetBytes(Head + "Content-Length: 90000000\r\n\r\n"), .. new byte[90_000_000]]);
        var path = folder.File("bomb.warc.gz");
        File.WriteAllBytes(path, [.. bomb, .. good]);

        var read = ArchivedPages.Read(folder, path);

        Assert.That(read.Select(record => record.GetType().Name), Is.EqualTo(["Damaged", "Stored"]));
        Assert.That(((ArchiveRecord.Damaged)read[0]).Reason, Does.Contain("64 MB"));
    }

    [Test]
    public void A_damaged_record_does_not_hide_the_next()
    {
        using var folder = new TemporaryFolder();
        var random = new Random(11);
        var path = ArchivedPages.Write(folder, 1, ArchivedPages.AnyPage(random) with { Body = ArchivedPages.Bytes(random, 3000) }, ArchivedPages.AnyPage(random));
        var bytes = File.ReadAllBytes(path);
        bytes[bytes.Length / 2] ^= 0xFF;
        File.WriteAllBytes(path, bytes);

        Assert.That(ArchivedPages.Read(folder, path).Select(record => record.GetType().Name), Is.EqualTo(["Damaged", "Stored"]));
    }

    [Test]
    public void A_file_cut_anywhere_gives_every_whole_page_and_one_damage([Values] bool isPacked)
    {
        using var folder = new TemporaryFolder();
        var (whole, ends) = ThreePages(folder, isPacked);
        var cut = folder.File("cut.warc");

        // A plain record is whole without the two empty lines behind it.
        var slack = isPacked ? 0 : 4;
        for (var length = 0; length < whole.Length; length++)
        {
            File.WriteAllBytes(cut, whole[..length]);

            var read = ArchivedPages.Read(folder, cut);

            var records = ends.Count(end => end - slack <= length);
            var isBetween = ends.Any(end => length >= end - slack && length <= end);
            Assert.That(read.OfType<ArchiveRecord.Stored>().Count(), Is.EqualTo(Math.Max(records - 1, 0)), $"cut at {length}");
            Assert.That(read.OfType<ArchiveRecord.Damaged>().Count(), Is.EqualTo(isBetween ? 0 : 1), $"cut at {length}");
        }
    }

    /// <summary>A file of three pages, and where each of its four records ends, seen from outside: how long the file is after each page.</summary>
    private static (byte[] Whole, List<int> Ends) ThreePages(TemporaryFolder folder, bool isPacked)
    {
        var random = new Random(7);
        using var writer = new WarcPageArchive(folder.Path).Begin(ArchivedPages.Start(1));
        List<int> ends = [(int)new FileInfo(writer.File).Length];
        for (var number = 0; number < 3; number++)
        {
            writer.Append(ArchivedPages.AnyPage(random), PageKind.Ad);
            ends.Add((int)new FileInfo(writer.File).Length);
        }

        var packed = File.ReadAllBytes(folder.File(writer.File));
        return isPacked ? (packed, ends) : (ArchivedPages.Unpacked(packed), [.. ends.Select(end => ArchivedPages.Unpacked(packed[..end]).Length)]);
    }
}
