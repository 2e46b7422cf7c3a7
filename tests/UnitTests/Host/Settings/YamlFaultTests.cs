using System.Text;

using DiCoDe.Domain;
using DiCoDe.Host.Settings;
using DiCoDe.Tests.Support;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Host.Settings;

/// <summary>A file that is no YAML is refused with the line of the mistake, in Spanish.</summary>
[TestFixture]
public class YamlFaultTests
{
    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [TestCase("id: a\nfetch:\n\tpause: 2s\n", 3, "tabulador", Description = "a tab as indentation")]
    [TestCase("id: a\n\tname: b\n", 2, "tabulador")]
    [TestCase("id: a\nfetch: { pause: 2s\nname: b\n", 2, "«{» no se cierra", Description = "the brace, not where the parser gave up")]
    [TestCase("id: a\nhosts: [a.example,\n  b.example\nname: b\n", 2, "«[» no se cierra")]
    [TestCase("id: a\nfetch: { pause: 2s retries: 1 }\n", 2, "falta una coma")]
    [TestCase("id: a\nname: b\nid: c\n", 3, "la clave «id» está dos veces")]
    [TestCase("id: a\nname: 'b\nhome: c\n", 2, "comillas que se abren aquí no se cierran")]
    [TestCase("id: a\nad_address: \"\\d+\"\n", 2, "Use comillas simples")]
    [TestCase("id: a\nname: Empleos: todos\n", 2, "hay dos veces «: »")]
    [TestCase("id: a\nname: @empleos\n", 2, "Póngalo entre comillas")]
    [TestCase("id: a\nad_link: *.empleo\n", 2, "Póngalo entre comillas")]
    [TestCase("id: a\nname\nhome: c\n", 2, "le faltan los dos puntos")]
    [TestCase("fetch:\n  pause: 2s\n retries: 1\n", 3, "su sangría es otra")]
    public void What_is_no_YAML_is_named_with_its_line_and_remedy(string yaml, int line, string says) =>
        Assert.That(MessageOf(yaml), Does.Contain($"roto.yaml:{line}: ").And.Contain(says));

    [Test]
    public void A_file_that_is_not_saved_in_UTF8_says_so()
    {
        var path = _folder.File("latin.yaml");
        File.WriteAllBytes(path, Encoding.Latin1.GetBytes("id: latin\nname: Año Nuevo\n"));

        Assert.That(() => PortalFile.Read(path), Throws.TypeOf<InputException>().With.Message.Contains("latin.yaml:2: ").And.Message.Contains("Guarde el archivo en UTF-8."));
    }

    [TestCase("utf-8")]
    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    public void A_file_with_a_byte_order_mark_is_read(string encoding)
    {
        var path = _folder.File("marcado.yaml");
        File.WriteAllText(path, "id: marcado\nhome: esto no\n", Encoding.GetEncoding(encoding));

        Assert.That(() => PortalFile.Read(path), Throws.TypeOf<InputException>().With.Message.Contains("marcado.yaml:2: «home»"));
    }

    [Test]
    public void A_file_that_is_not_there_says_so_in_Spanish() =>
        Assert.That(() => PortalFile.Read(_folder.File("nada.yaml")), Throws.TypeOf<InputException>().With.Message.EndsWith("No existe el archivo. Revise su nombre y su carpeta."));

    [Test]
    public void No_text_however_strange_gives_anything_but_an_input_error_with_its_file() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Elements("a", ": ", "\n", "\n  ", "- ", "{", "}", "[", "]", ",", "'", "\"", "\\", "\t", "&", "*", "!", "|", ">", "#", "%", "?", "---").ListOf().ToArbitrary(),
        parts => MessageOf(string.Concat(parts)).Contains("roto.yaml", StringComparison.Ordinal)));

    private string MessageOf(string yaml) => Assert.Throws<InputException>(() => PortalFile.Read(_folder.Write("roto.yaml", yaml)))!.Message;
}
