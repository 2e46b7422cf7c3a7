using System.Text;
using System.Text.Json;

using DiCoDe.Import.Ads.Plain;
using DiCoDe.UnitTests.Stages;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Import.Ads.Plain;

[TestFixture]
public class PlainAdReaderTests
{
    [Test]
    public void Not_a_letter_of_an_ad_is_changed()
    {
        var read = Read("{\"id\":7,\"title\":\"  Cajera \",\"text\":\"\\n a\\r\\n b \"}\n{\"title\":\"x\",\"description\":\"y\"}");

        Assert.That(read, Is.EqualTo(new PlainRecord[] { new PlainRecord.Ad("7", "  Cajera ", "\n a\r\n b "), new PlainRecord.Ad("2", "x", "y") }));
    }

    [TestCase("Se busca\r\n gente\r\n")]
    [TestCase("[URGENTE] Cajera {medio tiempo}")]
    [TestCase("\n\n  x")]
    public void What_does_not_begin_as_an_object_is_the_text_of_one_ad(string text) =>
        Assert.That(Read(text), Is.EqualTo(new[] { new PlainRecord.Ad("1", "", text) }));

    [Test]
    public void A_byte_order_mark_is_no_text()
    {
        Assert.That(Read("\uFEFFCajera"), Is.EqualTo(new[] { new PlainRecord.Ad("1", "", "Cajera") }));
        Assert.That(Read("\uFEFF {\"text\":\"a\"}"), Is.EqualTo(new[] { new PlainRecord.Ad("1", "", "a") }));
    }

    [Test]
    public void A_text_of_an_old_Windows_program_is_read() =>
        Assert.That(Read(Encoding.Latin1.GetBytes("Atención en niñez")), Is.EqualTo(new[] { new PlainRecord.Ad("1", "", "Atención en niñez") }));

    [TestCase("{\"text\":\"a\"}\n{", 2)]
    [TestCase("{\"text\":\"a\"}\n\n\"b\"", 3)]
    [TestCase("{\"text\":\"a\"}\n{\"id\":1}", 2)]
    [TestCase("{\"text\":\"a\"}\n{\"text\":\"\\ud800\"}", 2, Description = "half a character")]
    public void A_line_that_is_no_ad_is_told_and_the_others_are_read(string content, int line)
    {
        var read = Read(content + "\n{\"text\":\"z\"}");

        Assert.That(read.OfType<PlainRecord.Ad>().Select(ad => ad.Text), Is.EqualTo(new[] { "a", "z" }));
        Assert.That(read.OfType<PlainRecord.Bad>().Single().Line, Is.EqualTo(line));
    }

    [TestCase("")]
    [TestCase(" \n\t\r\n")]
    public void Nothing_gives_nothing(string content) => Assert.That(Read(content), Is.Empty);

    [Test]
    [Category("Property")]
    public void Written_as_JSON_any_text_comes_back() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 2).ToArbitrary(),
        seed =>
        {
            // Half characters cannot be written: they come back as the sign for them.
            var (title, text) = (Whole(HostileText.Of(seed)), "x" + Whole(HostileText.Of(seed + 1)));
            return Read(JsonSerializer.Serialize(new { id = "k", title, text }) + "\n").SequenceEqual([new PlainRecord.Ad("k", title, text)]);
        }));

    [Test]
    [Category("Property")]
    public void Any_bytes_are_read_or_told() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
        seed =>
        {
            var random = new Random(seed);
            var bytes = new byte[random.Next(60)];
            random.NextBytes(bytes);
            return Read(random.Next(2) == 0 ? bytes : [(byte)'{', .. bytes]).Count >= 0;
        }));

    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static List<PlainRecord> Read(string content) => Read(Encoding.UTF8.GetBytes(content));

    private static List<PlainRecord> Read(byte[] content)
    {
        using var stream = new MemoryStream(content);
        return [.. PlainAdReader.ReadAsync("anuncios", stream, CancellationToken.None).ToBlockingEnumerable()];
    }
}
