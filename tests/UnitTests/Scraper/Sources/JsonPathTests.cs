using System.Text.Json;

using DiCoDe.Scraper.Sources.Json.Paths;

using FsCheck;
using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Scraper.Sources;

[TestFixture]
public class JsonPathTests
{
    private const string Ad = """
        {
          "title": " Cajera ", "pay": 12.50, "none": null, "remote": true, "odd name": "raro", "half": "\ud800",
          "address": { "city": "Puebla", "country": "MX" },
          "offices": [ { "name": "Norte" }, { "name": "Sur" }, { "name": "Norte" }, 7, null ],
          "lists": [ { "text": "Requisitos", "content": "<li>a</li>" }, { "text": "Ofrecemos", "content": "<li>b</li>" } ]
        }
        """;

    [TestCase("title", "Cajera")]
    [TestCase("pay", "12.50")]
    [TestCase("remote", "true")]
    [TestCase("none", "")]
    [TestCase("address", "", Description = "an object is no text")]
    [TestCase("address.city", "Puebla")]
    [TestCase("$.address.city", "Puebla")]
    [TestCase("title.city", "", Description = "a text has no members")]
    [TestCase("half", "", Description = "half a surrogate pair is no text")]
    [TestCase("[\"odd name\"]", "raro")]
    [TestCase("offices[*].name", "Norte; Sur")]
    [TestCase("offices[1].name", "Sur")]
    [TestCase("offices[9].name", "")]
    [TestCase("{address.city}, {address.country}", "Puebla, MX")]
    [TestCase("{address.none}, {address.country}", "MX", Description = "what is not there leaves no comma behind")]
    [TestCase("{address.city}, {address.none}", "Puebla")]
    [TestCase("({address.city})", "(Puebla)")]
    [TestCase("title + address.city", "Cajera\n\nPuebla")]
    [TestCase("title + none", "Cajera")]
    public void An_expression_reads(string expression, string text) => Assert.That(Read(expression, Ad), Is.EqualTo(text));

    [Test]
    public void Groups_follow_each_other_as_paragraphs() => Assert.That(
        Read("lists[*].(text, content)", Ad).Split("<br><br>").Select(part => part.Trim()), Is.EqualTo(new[] { "Requisitos", "<li>a</li>", "Ofrecemos", "<li>b</li>" }));

    [TestCase("a..b", "carácter 3")]
    [TestCase("a[", "corchetes")]
    [TestCase("a[x]", "corchetes")]
    [TestCase("a[*", "«]»")]
    [TestCase("a b", "sobra «b»")]
    [TestCase("a.(b", "«)»")]
    [TestCase("{a", "llave")]
    [TestCase("", "nombre")]
    [TestCase("[\"a", "comillas")]
    public void A_mistake_is_named_with_its_place(string expression, string says) =>
        Assert.That(() => JsonExpression.Parse(expression), Throws.TypeOf<FormatException>().With.Message.Contains(says));

    [TestCase("position", true)]
    [TestCase("none", false)]
    [TestCase("listed != false", false)]
    [TestCase("other != false", true, Description = "what is not said is not false")]
    [TestCase("state = open", true)]
    [TestCase("state = closed", false)]
    public void A_condition_holds_or_not(string condition, bool holds)
    {
        using var document = JsonDocument.Parse("""{ "position": "x", "none": null, "listed": false, "state": "open" }""");

        Assert.That(JsonCondition.Parse(condition).IsTrueOf(document.RootElement, document.RootElement), Is.EqualTo(holds));
    }

    [TestCase("""{ "d": [ { "j": [1, 2] }, { "j": [] } ] }""", "d[*].j[*]", 2)]
    [TestCase("""{ "d": [ { "j": [1, 2] }, { "j": [3] } ] }""", "d[*].j", 3)]
    [TestCase("""{ "d": [] }""", "d[*].j", 0, Description = "nothing inside nothing")]
    [TestCase("""{ "d": [] }""", "d", 0)]
    [TestCase("""{ "d": {} }""", "d", -1)]
    [TestCase("""{ "e": [] }""", "d[*].j[*]", -1)]
    [TestCase("""[ { "j": [1] } ]""", "[*].j", 1)]
    [TestCase("""{ "hits": [ { "source": { "id": 1 } }, { "source": { "id": 2 } } ] }""", "hits[*].source", 2)]
    public void A_list_is_told_from_no_list(string json, string path, int count)
    {
        using var document = JsonDocument.Parse(json);

        Assert.That(JsonPath.Parse(path).ListIn(document.RootElement)?.Count ?? -1, Is.EqualTo(count));
    }

    [Test]
    [Category("Property")]
    public void No_text_does_anything_but_read_or_be_refused() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Elements("a", ".", "[", "]", "*", "0", "(", ")", ",", "{", "}", " + ", "$", "\"", " ", "99999999999", "ñ").ListOf().ToArbitrary(),
        parts =>
        {
            try
            {
                return Read(string.Concat(parts), Ad).Length < 10_000;
            }
            catch (FormatException error)
            {
                return error.Message.Length > 0;
            }
        }));

    [Test]
    [Category("Property")]
    public void A_member_of_any_name_is_found_when_it_is_quoted() => Check.QuickThrowOnFailure(Prop.ForAll<NonEmptyString>(given =>
    {
        // Quotes end the name; braces and plus signs belong to expressions around paths.
        var name = string.Concat(given.Get.Where(character => character is not ('"' or '{' or '}' or '+') && !char.IsSurrogate(character)));
        return name.Length is 0 or > 900 || Read($"[\"{name}\"]", JsonSerializer.Serialize(new Dictionary<string, string> { [name] = "x" })) == "x";
    }));

    private static string Read(string expression, string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonExpression.Parse(expression).Read(document.RootElement, document.RootElement);
    }
}
