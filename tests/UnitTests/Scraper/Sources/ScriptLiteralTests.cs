using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

using DiCoDe.Scraper.Sources.Json.Scripts;

using FsCheck;
using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Scraper.Sources;

[TestFixture]
public class ScriptLiteralTests
{
    private static readonly Gen<string> Texts = Gen.Elements("a", "ñ", "\"", "'", "`", "\\", "\n", "\t", "\0", "/", "//", "/*", "</", "{", "}", "[", "]", ",", ";", ":", "${", "😀", " ", "\u2028").ListOf().Select(string.Concat);

    [TestCase("""{"a":1}""", """{"a":1}""")]
    [TestCase("{ 'id': '7', url : \"/jobs/7\", $x_1: `ocho` }", """{"id":"7","url":"/jobs/7","$x_1":"ocho"}""")]
    [TestCase("[1, -2.50e+3, true, false, null, !0, !1,]", "[1,-2.50e+3,true,false,null,true,false]")]
    [TestCase("[,1,,2,]", "[1,2]")]
    [TestCase("{ /* uno */ a: 1, // dos\n b: 2 }", """{"a":1,"b":2}""")]
    [TestCase(@"['it\'s \x41 \u00f1 \u{1F600} \
over', 'a""b']", """["it's A ñ 😀 over","a\"b"]""")]
    [TestCase("{ d: new Date('2026-01-01, {'), n: undefined, s: 'a' + 'b', f: function(a, b) { return [a]; }, t: `x${y}`, z: 1 }", """{"d":null,"n":null,"s":null,"f":null,"t":null,"z":1}""")]
    [TestCase("{ ...others, get() { return 1; }, [key]: 2, short, a: 1 }", """{"a":1}""")]
    [TestCase("[01, .5, 1_000, 0x1F, NaN, 7]", "[null,null,null,null,null,7]")]
    public void Data_of_a_script_is_written_as_JSON(string script, string json) => Assert.That(ScriptLiteral.Read(script, 0), Is.EqualTo((json, "")));

    [TestCase("[1, 2", "cortados")]
    [TestCase("{ a: 'x", "cortados")]
    [TestCase("{ a: f(1, ", "cortados")]
    [TestCase("{\n a: 1 ]", "sobra «]» en la línea 2")]
    [TestCase("[ 1 }", "sobra «}»")]
    public void What_is_no_whole_object_or_list_is_told(string script, string says)
    {
        var (json, problem) = ScriptLiteral.Read(script, 0);

        Assert.That(json, Is.Empty);
        Assert.That(problem, Does.Contain(says));
    }

    [Test]
    public void Endless_nesting_is_told()
    {
        Assert.That(ScriptLiteral.Read(new string('[', 64) + new string(']', 64), 0).Json, Has.Length.EqualTo(128));
        Assert.That(ScriptLiteral.Read(new string('[', 100_000), 0).Problem, Does.Contain("anidados"));
        Assert.That(ScriptLiteral.Read("[f(" + new string('[', 100_000), 0).Problem, Does.Contain("cortados"));
    }

    [TestCase("var other = [0]; window.jobs = [1]; window.more = [2];", "window.jobs =", "[1]")]
    [TestCase("if (typeof window.jobs === \"undefined\") { window.jobs = [1]; }", "window.jobs", "[1]")]
    [TestCase("window.jobs = null; window.jobs = window.jobs || [1];", "window.jobs =", "[1]")]
    [TestCase(@"window.jobs = JSON.parse('[{""a"":""it\'s \\""x\\""""}]');", "window.jobs =", """[{"a":"it's \"x\""}]""")]
    [TestCase("window.jobs = null; x = [1]", "window.jobs =", "")]
    [TestCase("window.jobs =", "window.jobs =", "")]
    [TestCase("[1]", "window.jobs =", "")]
    [TestCase("[1]", "", "[1]")]
    [TestCase("x = y;", "", "")]
    public void It_is_found_behind_its_text(string script, string after, string json) => Assert.That(LiteralFinder.Find(script, after), Is.EqualTo((json, "")));

    [Test]
    [Category("Property")]
    public void Any_value_comes_back_from_any_script() => Check.QuickThrowOnFailure(Prop.ForAll(
        (from before in Texts from value in Values(3) from behind in Texts select (before, value, behind)).ToArbitrary(),
        each =>
        {
            var script = $"{each.before}window.jobs = {each.value.ToJsonString()}{each.behind}";
            var (json, _) = ScriptLiteral.Read(script, each.before.Length + "window.jobs = ".Length);
            return JsonNode.DeepEquals(JsonNode.Parse(json), each.value);
        }));

    [Test]
    [Category("Property")]
    public void Any_value_comes_back_however_it_is_written() => Check.QuickThrowOnFailure(Prop.ForAll(
        (from value in Values(3) from quote in Gen.Elements('"', '\'') from blank in Gen.Elements("", " ", "\n\n", "/* , */", "// ]\n") select (value, quote, blank)).ToArbitrary(),
        each => JsonNode.DeepEquals(JsonNode.Parse(ScriptLiteral.Read(Written(each.value, each.quote, each.blank), 0).Json), each.value)));

    [Test]
    [Category("Property")]
    public void Whatever_is_read_is_JSON_and_nothing_makes_it_throw() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2_000),
        Prop.ForAll(
            Gen.Elements("{", "}", "[", "]", ":", ",", "a", "'", "\"", "`", "\\", "u", "\\ud800", "x", "//", "/*", "*/", "\n", " ", "1", "-", ".", "(", ")", "${", "\0", "ñ", "\ud800", "true", "w=", ";").ListOf().Select(parts => "w=" + string.Concat(parts)).ToArbitrary(),
            script => LiteralFinder.Find(script, "w=").Json is var json && (json.Length == 0 || IsJson(json))));

    [TestCase("[")]
    [TestCase("w=;")]
    [TestCase("w=\"")]
    [TestCase("w")]
    [TestCase("{a:")]
    [TestCase("[f(")]
    [TestCase("/*")]
    [TestCase("a b ")]
    [CancelAfter(20_000)]
    public void A_long_hostile_script_is_read_once(string part)
    {
        var script = string.Concat(Enumerable.Repeat(part, 1_000_000));

        Assert.That(LiteralFinder.Find(script, "w=").Json, Is.Empty);
        Assert.That(LiteralFinder.Find("w=[" + script, "w=").Json, Is.Empty, "with the square of its length it would take hours");
    }

    private static Gen<JsonNode> Values(int depth)
    {
        var scalars = Gen.OneOf(
            Texts.Select(text => (JsonNode)JsonValue.Create(text)!),
            Gen.Choose(-1_000_000, 1_000_000).Select(number => (JsonNode)JsonValue.Create(number / 100m)!),
            Gen.Elements(true, false).Select(truth => (JsonNode)JsonValue.Create(truth)!));
        var inner = depth == 0 ? scalars : Gen.OneOf(scalars, Values(depth - 1));
        return Gen.OneOf(
            inner.ListOf().Select(list => (JsonNode)new JsonArray([.. list.Select(each => each.DeepClone())])),
            (from name in Texts from value in inner select (name, value)).ListOf()
                .Select(members => (JsonNode)new JsonObject(members.DistinctBy(member => member.name).Select(member => KeyValuePair.Create(member.name, (JsonNode?)member.value.DeepClone())))));
    }

    private static string Written(JsonNode node, char quote, string blank) => node switch
    {
        JsonArray list => $"[{blank}{string.Concat(list.Select(each => $"{Written(each!, quote, blank)}{blank},"))}]",
        JsonObject members => $"{{{string.Concat(members.Select(member => $"{blank}{Quoted(member.Key, quote)}{blank}:{blank}{Written(member.Value!, quote, blank)},"))}{blank}}}",
        _ when node.GetValueKind() == JsonValueKind.String => Quoted(node.GetValue<string>(), quote),
        _ => node.ToJsonString(),
    };

    private static string Quoted(string text, char quote) =>
        quote + string.Concat(text.Select(letter => letter == quote || letter == '\\' ? $"\\{letter}" : letter < ' ' ? string.Create(CultureInfo.InvariantCulture, $"\\x{(int)letter:x2}") : letter.ToString())) + quote;

    private static bool IsJson(string json)
    {
        using var document = JsonDocument.Parse(System.Text.Encoding.UTF8.GetBytes(json));
        return document.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
    }
}
