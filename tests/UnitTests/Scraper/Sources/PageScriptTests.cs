using System.Text;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Portals.Finding;

using FsCheck;
using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Scraper.Sources;

/// <summary>Pages of HTML that carry their ads as data of a script.</summary>
[TestFixture]
public class PageScriptTests
{
    private const string Next = """<html><head><script>var a = [0];</script></head><body><p>x</p><script id="__NEXT_DATA__" type="application/json">{"props":{"jobs":[{"id":7,"title":"Cajera \u003cb\u003e & ñ"}]}}</script>""";
    private const string Assigned = """<script src="/a.js"></script><script>if (!window.app) { window.app = {}; } app['jobs'] = [ { id: '7', title: 'Cajera \u003cb\u003e & ñ', }, ]; app.more = 1;</script>""";

    [TestCase(Next, "script#__NEXT_DATA__", "", "props.jobs")]
    [TestCase(Next, "script[type='application/json']", "\"props\":", "jobs")]
    [TestCase(Assigned, "", "app['jobs'] =", "")]
    [TestCase(Assigned, "script:not([src])", "app['jobs']", "")]
    [TestCase("""{"props":{"jobs":[{"id":7,"title":"Cajera <b> & ñ"}]}}""", "#__NEXT_DATA__", "", "props.jobs", Description = "a page that is JSON itself")]
    public void The_ads_of_a_script_are_read(string page, string select, string after, string list)
    {
        var ads = Reading.Read(Portal(new ScriptRules { Select = select, After = after }, list), page).Ads;

        Assert.That(ads.Select(ad => (ad.Id.Key, ad[AdField.Title])), Is.EqualTo(new[] { ("7", "Cajera <b> & ñ") }));
    }

    [Test]
    public void A_page_in_an_old_encoding_is_understood()
    {
        var page = Encoding.Latin1.GetBytes("<meta charset=iso-8859-1>" + Assigned);

        var ads = Reading.Read(Portal(new ScriptRules { After = "app['jobs'] =" }), page, new FrontierEntry(new Uri("http://portal.example/lista"), PageKind.Json)).Ads;

        Assert.That(ads.Single()[AdField.Title], Does.EndWith("ñ"));
    }

    [TestCase("", "", "w =", "vacía")]
    [TestCase("<p>w = [1]</p>", "", "w =", "no tiene el script «script»", Description = "what an ad writes in its text is no script")]
    [TestCase("<p id=jobs>[1]</p>", "#jobs", "", "no tiene el script «#jobs»")]
    [TestCase("<script>v = [1]</script>", "", "w =", "ningún dato sigue a «w =»")]
    [TestCase("<script>v = 1</script>", "script", "", "no tiene datos")]
    [TestCase("<script>w = [{id: 1,", "", "w =", "cortados")]
    [TestCase("<script>w = {jobs: [}</script>", "", "w =", "mal formados")]
    [TestCase("<script>w = {ads: []}</script>", "", "w =", "no tiene la lista «jobs»")]
    [TestCase("%PDF-1.7", "", "w =", "no es una página de texto")]
    public void What_is_missing_is_told(string page, string select, string after, string says)
    {
        var findings = Reading.Read(Portal(new ScriptRules { Select = select, After = after }, "jobs"), page);

        Assert.That(findings.NoAds.Single(), Does.Contain(says));
    }

    [Test]
    public void A_page_nested_without_end_is_told() =>
        Assert.That(Reading.Read(Portal(new ScriptRules { After = "w =" }), string.Concat(Enumerable.Repeat("<div>", 100_000))).NoAds.Single(), Does.Contain("anidado sin fin"));

    [Test]
    public void The_next_page_is_found_by_what_the_script_says()
    {
        var portal = Reading.Json("jobs", rules => rules with { Json = rules.Json! with { Script = new ScriptRules { Select = "#d" }, Next = "next" } });

        var findings = Reading.Read(portal, """<script id=d>{"jobs":[{"id":1,"title":"a"}],"next":"?p=2"}</script>""");

        Assert.That(findings.Found.Single().Url.AbsoluteUri, Is.EqualTo("http://portal.example/lista?p=2"));
    }

    [TestCase("""<script id=d>{"job":{"name":"Cajera de tienda","text":"Caja."}}</script>""", "Cajera de tienda", "Caja.", false)]
    [TestCase("""<script id=d>{"job":{"name":"Cajera de tienda","text":"Caja."}}</script><p>Esta oferta ya no está disponible</p>""", "Cajera de tienda", "Caja.", true)]
    [TestCase("""{"job":{"name":"Cajera de tienda","text":"Caja."}}""", "Cajera de tienda", "Caja.", false)]
    [TestCase("""<script type="application/ld+json">{"@type":"JobPosting","title":"Cajera de tienda","description":"Otra."}</script>""", "Cajera de tienda", "Otra.", false)]
    public void The_page_of_an_ad_may_carry_it_in_a_script_too(string page, string title, string description, bool isClosed)
    {
        var portal = WithDetail();
        var entry = Reading.Read(portal, """{"jobs":[{"id":5,"title":"Cajera"}]}""").Found.Single();

        var findings = Reading.Read(portal, Encoding.UTF8.GetBytes(page), entry);

        Assert.That(findings.Ads.Select(ad => (ad.Id.Key, ad[AdField.Title], ad[AdField.Description])), Is.EqualTo(new[] { ("5", title, description) }));
        Assert.That(findings.IsClosed, Is.EqualTo(isClosed));
    }

    [TestCase("<p>x</p>", "no tiene el script «#d»")]
    [TestCase("""<script id=d>{"job":{}}</script>""", "no tiene el título")]
    public void The_page_of_an_ad_without_it_is_told(string page, string says)
    {
        var portal = WithDetail();
        var entry = Reading.Read(portal, """{"jobs":[{"id":5,"title":"Cajera"}]}""").Found.Single();

        Assert.That(Reading.Read(portal, Encoding.UTF8.GetBytes(page), entry).NoAds.Single(), Does.Contain(says));
    }

    [Test]
    [Category("Property")]
    public void No_page_makes_it_throw() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Elements("<script>", "</script>", "<script id=d>", "<!--", "-->", "<svg>", "<template>", "w =", "[", "]", "{", "}", ",", ":", "id", "title", "'", "\"", "\\u", "\0", "1", "ñ").ListOf().ToArbitrary(),
        parts => Reading.Read(Portal(new ScriptRules { After = "w =" }), string.Concat(parts)).Ads.Count < 1_000));

    private static PortalDefinition Portal(ScriptRules script, string list = "") => Reading.Json(list, rules => rules with { Json = rules.Json! with { Script = script } });

    private static PortalDefinition WithDetail() => Reading.Json("jobs", rules => rules with
    {
        Json = rules.Json! with
        {
            Detail = new JsonDetailRules { Address = "http://portal.example/ad/{id}", Script = new ScriptRules { Select = "#d" }, Ad = "job", Fields = Reading.Fields((AdField.Title, "name"), (AdField.Description, "text")) },
        },
    });
}
