using System.IO.Compression;

using DiCoDe.Scraper.Fetching.Http.Bodies;

using FsCheck;
using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Scraper.Fetching;

[TestFixture]
public class ContentCodingsTests
{
    private static readonly string[] Codings = ["gzip", "x-gzip", "deflate", "br", "identity"];

    [Test]
    public void What_was_coded_up_to_three_times_comes_back() => Prop.ForAll<byte[], byte[]>((body, choices) =>
    {
        string[] codings = [.. choices.Take(ContentCodings.Most).Select(choice => Codings[choice % Codings.Length])];
        var coded = codings.Aggregate(body, Code);

        return ContentCodings.Undo(coded, string.Join(", ", codings), "application/octet-stream") is Unpacked.Whole whole && whole.Bytes.Span.SequenceEqual(body);
    }).QuickCheckThrowOnFailure();

    [Test]
    public void Nothing_that_is_sent_makes_it_fail() => Prop.ForAll<byte[], string>((body, codings) => ContentCodings.Undo(body, codings ?? "", "text/html") is not null
        && Codings.All(coding => ContentCodings.Undo(body, coding, "text/html") is not null)
        && ContentCodings.Undo((byte[])[0x1f, 0x8b, 8, .. body], "gzip", "text/html") is not null).QuickCheckThrowOnFailure();

    [TestCase("gzip")]
    [TestCase("deflate")]
    [TestCase("br")]
    public void A_body_that_ends_too_soon_is_never_taken_for_whole(string coding)
    {
        var body = Enumerable.Range(0, 5_000).Select(at => (byte)(at * at % 251)).ToArray();
        var coded = Code(body, coding);

        // Of the check sums at the end some may be missing, never of the text.
        for (var length = 3; length < coded.Length - 8; length += 7)
        {
            Assert.That(ContentCodings.Undo(coded.AsMemory(0, length), coding, "text/html"), Is.Not.InstanceOf<Unpacked.Whole>(), $"{length} of {coded.Length}");
        }
    }

    [Test]
    public void Half_a_document_is_not_one_and_a_document_to_its_end_is()
    {
        var body = System.Text.Encoding.UTF8.GetBytes($"<html>{new string('x', 100)}{Guid.Empty}</html>");
        var coded = Code(body, "gzip");

        Assert.That(ContentCodings.Undo(coded.AsMemory(0, coded.Length - 9), "gzip", "text/html"), Is.InstanceOf<Unpacked.Whole>());
        Assert.That(ContentCodings.Undo(coded.AsMemory(0, coded.Length - 30), "gzip", "text/html"), Is.InstanceOf<Unpacked.Cut>());
    }

    private static byte[] Code(byte[] body, string coding)
    {
        using var coded = new MemoryStream();
        using (var coder = coding switch
        {
            "gzip" or "x-gzip" => new GZipStream(coded, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new ZLibStream(coded, CompressionLevel.Fastest, leaveOpen: true),
            "br" => new BrotliStream(coded, CompressionLevel.Fastest, leaveOpen: true),
            _ => (Stream)new MemoryStream(),
        })
        {
            coder.Write(body);
        }

        return coding == "identity" ? body : coded.ToArray();
    }
}
