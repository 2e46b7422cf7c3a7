using System.Text;
using System.Text.Json;

using DiCoDe.Domain;
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
        Assert.That(Read(text), Is.EqualTo(new[] { Plain(text) }));

    [TestCase("7F454C460201010000000000", "binario", Description = "a program")]
    [TestCase("FFD8FFE000104A46494600010101", "binario", Description = "a picture")]
    [TestCase("89504E470D0A1A0A0D0A0D0A1A01020304", "binario")]
    [TestCase("255044462D312E370A25E2E3CFD3", "PDF")]
    [TestCase("504B0304140006000800", "zip")]
    [TestCase("1F8B0800", "comprimido")]
    public void What_is_no_text_is_refused_with_its_kind(string bytes, string kind)
    {
        Assert.That(() => Read(Convert.FromHexString(bytes)), Throws.TypeOf<InputException>().With.Message.StartsWith("anuncios: No es texto").And.Message.Contains(kind));
        Assert.That(() => Lines(Convert.FromHexString(bytes)), Throws.TypeOf<InputException>().With.Message.Contains(kind));
    }

    [Test]
    public void A_program_after_a_page_of_text_is_refused_too() =>
        Assert.That(() => Read([.. Encoding.UTF8.GetBytes(new string('a', 200_000)), 0, 1, 2]), Throws.TypeOf<InputException>());

    [Test]
    public void A_text_that_Windows_calls_Unicode_is_read()
    {
        Assert.That(Read([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Cajera\nNiñez")]), Is.EqualTo(new[] { Plain("Cajera\nNiñez") }));
        Assert.That(() => Read([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{\"text\":\"a\"}")]), Throws.TypeOf<InputException>().With.Message.Contains("UTF-16"));
    }

    [TestCase("[{\"text\":\"a\"},\n{\"text\":\"b\"}]", "lista JSON")]
    [TestCase(" [\n {\"text\":\"a\"}]", "lista JSON")]
    [TestCase("{\n  \"text\": \"a\"\n}", "varias líneas")]
    public void JSON_of_another_shape_is_refused_with_the_remedy(string content, string problem) =>
        Assert.That(() => Read(content), Throws.TypeOf<InputException>().With.Message.Contains(problem).And.Message.Contains("jq -c"));

    [TestCase("{\"id\":\"a\",\"text\":[\"x\"]}", "«text» debe ser un texto, y es una lista")]
    [TestCase("{\"id\":{},\"text\":\"x\"}", "«id» debe ser un texto, y es un objeto")]
    [TestCase("{\"text\":5}", "«text» debe ser un texto, y es un número")]
    [TestCase("{\"title\":5,\"text\":\"x\"}", "«title» debe ser un texto, y es un número")]
    [TestCase("{\"title\":true,\"text\":\"x\"}", "«title» debe ser un texto, y es verdadero o falso")]
    [TestCase("{\"id\":\"uno\",\"text\":\"x\"}", "el id «uno» ya es el de la línea 1")]
    [TestCase("{\"id\":\"1\",\"title\":\"\",\"text\":\" \"}", "title y text están vacíos")]
    [TestCase("{\"titulo\":\"x\",\"texto\":\"y\"}", "ni title ni text, sino titulo, texto")]
    [TestCase("[1]", "no es un objeto")]
    public void A_line_of_another_form_is_told_and_the_rest_goes_on(string line, string problem)
    {
        var read = Read($"\uFEFF{{\"id\":\"uno\",\"text\":\"a\"}}\n\n{line}\n{{\"id\":\"tres\",\"text\":\"c\"}}\n");

        Assert.That(read.OfType<PlainRecord.Ad>().Select(ad => ad.Id), Is.EqualTo(new[] { "uno", "tres" }));
        Assert.That(read.OfType<PlainRecord.Bad>().Single(), Has.Property("Line").EqualTo(3).And.Property("Problem").Contains(problem));
    }

    [Test]
    public void A_byte_order_mark_is_no_text()
    {
        Assert.That(Read("\uFEFFCajera"), Is.EqualTo(new[] { Plain("Cajera") }));
        Assert.That(Read("\uFEFF {\"text\":\"a\"}"), Is.EqualTo(new[] { new PlainRecord.Ad("1", "", "a") }));
    }

    [Test]
    public void A_text_of_an_old_Windows_program_is_read() =>
        Assert.That(Read(Encoding.Latin1.GetBytes("Atención en niñez")), Is.EqualTo(new[] { Plain("Atención en niñez") }));

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
            try
            {
                return Read(random.Next(2) == 0 ? bytes : [(byte)'{', .. bytes]).Count >= 0;
            }
            catch (InputException error)
            {
                return error.Message.StartsWith("anuncios:", StringComparison.Ordinal);
            }
        }));

    private static PlainRecord Plain(string text) => new PlainRecord.Ad("1", "", text) { IsPlain = true };

    private static List<string> Lines(byte[] content)
    {
        using var stream = new MemoryStream(content);
        return [.. PlainLines.ReadAsync("anuncios", stream, CancellationToken.None).ToBlockingEnumerable()];
    }

    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static List<PlainRecord> Read(string content) => Read(Encoding.UTF8.GetBytes(content));

    private static List<PlainRecord> Read(byte[] content)
    {
        using var stream = new MemoryStream(content);
        return [.. PlainAdReader.ReadAsync("anuncios", stream, CancellationToken.None).ToBlockingEnumerable()];
    }
}
