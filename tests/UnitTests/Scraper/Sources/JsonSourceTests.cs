using System.Text;
using System.Text.Json;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals.Finding;

using FsCheck;
using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Scraper.Sources;

[TestFixture]
public class JsonSourceTests
{
    [Test]
    public void Every_element_is_an_ad_with_its_fields()
    {
        var portal = Reading.Json("data.jobs", null, (AdField.Place, "{city}, {country}"), (AdField.Url, "/empleo/{id}"));

        var ads = Reading.Read(portal, """{ "data": { "jobs": [ { "id": 7, "title": "Cajera", "city": "Puebla" }, { "id": "8", "title": "Chofer" } ] } }""").Ads;

        Assert.That(ads.Select(ad => (ad.Id.Key, ad[AdField.Title], ad[AdField.Place], ad[AdField.Url])), Is.EqualTo(new[]
        {
            ("7", "Cajera", "Puebla", "http://portal.example/empleo/7"), ("8", "Chofer", "", "http://portal.example/empleo/8"),
        }));
        Assert.That(ads[0].Fields[AdField.Title].Source, Is.EqualTo(FieldSource.Api));
    }

    [TestCase(MemberForm.Seconds, "1763222400", "2025-11-15T16:00:00Z")]
    [TestCase(MemberForm.Milliseconds, "1763222400123", "2025-11-15T16:00:00Z")]
    [TestCase(MemberForm.Seconds, "1e300", "")]
    [TestCase(MemberForm.Seconds, "-5", "")]
    [TestCase(MemberForm.EscapedHtml, "\"&lt;b&gt;hola&lt;/b&gt;\"", "<b>hola</b>")]
    [TestCase(MemberForm.Text, "true", "", Description = "a truth value says nothing by itself")]
    public void A_value_is_read_as_it_is_written(MemberForm form, string json, string text)
    {
        var portal = Reading.Json("");
        portal = portal with { Discovery = portal.Discovery with { Json = portal.Discovery.Json! with { Fields = new Dictionary<AdField, IReadOnlyList<MemberRule>>(portal.Discovery.Json.Fields) { [AdField.Posted] = [new MemberRule { From = "x", As = form }] } } } };

        Assert.That(Reading.Read(portal, $$"""[ { "id": 1, "title": "a", "x": {{json}} } ]""").Ads.Single()[AdField.Posted], Is.EqualTo(text));
    }

    [TestCase("", "vacía")]
    [TestCase("<html>", "no es JSON")]
    [TestCase("{ \"jobs\": [ { \"id\": 1, \"title\": \"a\" }, { \"id\": 2, ", "cortado", Description = "cut short")]
    [TestCase("{ \"jobs\": NaN }", "mal formado")]
    [TestCase("{ \"jobs\": {} }", "no tiene la lista")]
    [TestCase("{ \"jobs\": [ { \"id\": 1 } ] }", "no tiene título")]
    [TestCase("{ \"jobs\": [ 1, null, [], \"x\" ] }", "no tiene título")]
    public void What_is_no_list_of_ads_is_told(string body, string says) => Assert.That(Reading.Read(Reading.Json("jobs"), body).NoAds, Has.Some.Contains(says));

    [Test]
    public void An_empty_list_is_no_complaint() => Assert.That(Reading.Read(Reading.Json("jobs"), "{ \"jobs\": [] }").NoAds, Is.Empty);

    [Test]
    public void Endless_nesting_is_told() => Assert.That(Reading.Read(Reading.Json("jobs"), new string('[', 100_000)).NoAds, Has.Count.EqualTo(1));

    [Test]
    public void The_next_page_is_linked()
    {
        var portal = Reading.Json("jobs", rules => rules with { Json = rules.Json! with { Next = "links.next" } });

        Assert.That(NextOf(portal, """{ "jobs": [ { "id": 1, "title": "a" } ], "links": { "next": "?page=2" } }"""), Is.EqualTo("http://portal.example/lista?page=2"));
        Assert.That(NextOf(portal, """{ "jobs": [ { "id": 1, "title": "a" } ], "links": { "next": "http://elsewhere.example/2" } }"""), Is.Null);
        Assert.That(NextOf(portal, """{ "jobs": [ { "id": 1, "title": "a" } ], "links": { "next": null } }"""), Is.Null);
        Assert.That(NextOf(portal, """{ "jobs": [], "links": { "next": "?page=2" } }"""), Is.Null, "an empty page is the last");
    }

    [TestCase(2, 10, 0, "http://portal.example/lista?limit=2&offset=2")]
    [TestCase(1, 10, 0, null, Description = "a short page")]
    [TestCase(2, 2, 0, null, Description = "all were read")]
    [TestCase(2, 0, 0, "http://portal.example/lista?limit=2&offset=2", Description = "a total of 0 above ads says nothing")]
    [TestCase(2, 10, 2, null, Description = "behind the last page that is wanted")]
    public void The_next_page_is_counted(int count, int total, int depth, string? next)
    {
        var portal = Reading.Json("jobs", rules => rules with
        {
            PageNumbers = new PageNumbers { Name = "offset", First = 0, Step = 2, Size = 2, Last = 5 },
            Json = rules.Json! with { Total = "total" },
        });
        var body = JsonSerializer.Serialize(new { total, jobs = Enumerable.Range(0, count).Select(at => new { id = at, title = "a" }) });

        Assert.That(NextOf(portal, body, "http://portal.example/lista?limit=2&offset=0", depth), Is.EqualTo(next));
    }

    [Test]
    public void A_page_that_is_shorter_than_asked_for_while_others_are_missing_is_told()
    {
        var portal = Reading.Json("jobs", rules => rules with { PageNumbers = new PageNumbers { Name = "p", Size = 100 }, Json = rules.Json! with { Total = "total" } });

        Assert.That(Reading.Read(portal, """{ "total": 500, "jobs": [ { "id": 1, "title": "a" } ] }""").NoAds, Has.Some.Contains("size"));
    }

    [Test]
    public void A_body_is_posted_and_tells_pages_apart()
    {
        var portal = Reading.Json("jobs", rules => rules with { PageNumbers = new PageNumbers { First = 0, Step = 20 }, Json = rules.Json! with { Body = """{"offset":{page}}""" } });

        var first = Reading.Read(portal, """{ "jobs": [ { "id": 1, "title": "a" } ] }""").Found.Single();
        var second = Reading.Read(portal, Encoding.UTF8.GetBytes("""{ "jobs": [ { "id": 2, "title": "b" } ] }"""), first).Found.Single();

        Assert.That((first.Body, second.Body), Is.EqualTo(("""{"offset":20}""", """{"offset":40}""")));
        Assert.That(first.Url.AbsoluteUri, Does.Match("^http://portal.example/lista#post=[0-9a-f]{16}$").And.Not.EqualTo(second.Url.AbsoluteUri));
    }

    [Test]
    public void A_mark_asks_for_the_next_page()
    {
        var portal = Reading.Json("jobs", rules => rules with { Json = rules.Json! with { Cursor = "meta.after", CursorParameter = "after" } });

        Assert.That(NextOf(portal, """{ "jobs": [ { "id": 1, "title": "a" } ], "meta": { "after": "x=&y" } }"""), Is.EqualTo("http://portal.example/lista?after=x%3D%26y"));
    }

    [Test]
    public void The_rest_of_an_ad_is_in_its_own_answer()
    {
        var portal = Reading.Json("jobs", rules => rules with
        {
            Json = rules.Json! with { Detail = new JsonDetailRules { Address = "http://portal.example/api/{id}", Ad = "job", Fields = Reading.Fields((AdField.Title, "name"), (AdField.Description, "text")) } },
        }, (AdField.Place, "city"));

        var entry = Reading.Read(portal, """{ "jobs": [ { "id": 5, "title": "Cajera", "city": "Puebla" } ] }""").Found.Single();
        var ad = Reading.Read(portal, """{ "job": { "name": "Cajera de tienda", "text": "Caja." } }"""u8.ToArray(), entry).Ads.Single();

        Assert.That((entry.Kind, entry.Url.AbsoluteUri, entry.AdKey), Is.EqualTo((PageKind.Ad, "http://portal.example/api/5", "5")));
        Assert.That((ad.Id.Key, ad[AdField.Title], ad[AdField.Place], ad[AdField.Description]), Is.EqualTo(("5", "Cajera de tienda", "Puebla", "Caja.")));
    }

    [Test]
    public void Pages_deeper_than_allowed_are_left_and_the_list_is_not_complete()
    {
        var portal = Reading.Json("jobs", rules => rules with { MaxDepth = 3, Json = rules.Json! with { Next = "next" } });

        var findings = Reading.Read(portal, """{ "jobs": [ { "id": 1, "title": "a" } ], "next": "?p=9" }""", depth: 3);

        Assert.That((findings.Found.Count, findings.IsPartial), Is.EqualTo((0, true)));
    }

    [Test]
    [Category("Property")]
    public void No_bytes_make_it_throw() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Elements("{", "}", "[", "]", ":", ",", "\"jobs\"", "\"id\"", "\"title\"", "\"\\ud800\"", "1e999", "null", "true", "\0", "ñ", "\"x\"", "{\"jobs\":[", "{\"id\":1,\"title\":\"a\"}").ListOf().ToArbitrary(),
        parts => Reading.Read(Reading.Json("jobs", rules => rules with { Json = rules.Json! with { Next = "id", Total = "title" } }), Encoding.Latin1.GetBytes(string.Concat(parts)), new FrontierEntry(new Uri("http://portal.example/lista"), PageKind.Json)).Ads.Count < 1_000));

    private static string? NextOf(DiCoDe.Domain.Portals.PortalDefinition portal, string body, string url = "http://portal.example/lista", int depth = 0) =>
        Reading.Read(portal, body, url, depth: depth).Found.SingleOrDefault()?.Url.AbsoluteUri;
}
