using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Portals.Finding;
using DiCoDe.Host.Settings;
using DiCoDe.Scraper.Definitions;
using DiCoDe.Tests.Support;
using DiCoDe.UnitTests.Scraper.Sources;

namespace DiCoDe.UnitTests.Scraper.Definitions;

[TestFixture]
public class PortalDefinitionCheckTests
{
    private static readonly PortalDefinition Good = Portals.Listing();

    [Test]
    public void A_good_definition_has_no_problem() =>
        Assert.That(PortalDefinitionCheck.ProblemsOf(Good).Concat(PortalDefinitionCheck.ProblemsOf(Portals.Sitemap())), Is.Empty);

    [TestCaseSource(nameof(Files))]
    public void Every_portal_of_the_register_can_be_read(string file) => Assert.That(PortalDefinitionCheck.ProblemsOf(PortalFile.Read(file)), Is.Empty);

    [TestCaseSource(nameof(Bad))]
    public void A_mistake_is_named_with_its_field(PortalDefinition portal, string field) =>
        Assert.That(PortalDefinitionCheck.ProblemsOf(portal).Select(problem => problem.Field), Is.EqualTo(new[] { field }));

    [Test]
    public void All_mistakes_are_named_at_once() => Assert.That(
        PortalDefinitionCheck.ProblemsOf(Good with { Name = " ", TimeZone = "Marte", Fetch = Good.Fetch with { MaxPages = 0 } }).Select(problem => problem.Field),
        Is.EqualTo(new[] { "name", "time_zone", "fetch.max_pages" }));

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Repository.PathOf("schedules", "portals"), "*.yaml").Order();

    private static IEnumerable<TestCaseData> Bad()
    {
        yield return Case(Good with { Home = new Uri("ftp://portal.example/") }, "home");
        yield return Case(Good with { Country = "mx" }, "country");
        yield return Case(Good with { Country = "ZZ" }, "country");
        yield return Case(Good with { TimeZone = "Central Standard Time (Mexico)" }, "time_zone");
        yield return Case(Good with { Discovery = Good.Discovery with { Start = [new Uri("http://portal.example/?d={desde}")] } }, "discovery.start[0]");
        yield return Case(Good with { Language = "español" }, "language");
        yield return Case(Good with { Permission = PermissionStatus.Denied, Enabled = true }, "enabled");
        yield return Case(Good with { Fetch = new FetchRules { Pause = TimeSpan.FromHours(1) } }, "fetch.pause");
        yield return Case(Good with { Fetch = new FetchRules { Timeout = TimeSpan.Zero } }, "fetch.timeout");
        yield return Case(Good with { Fetch = new FetchRules { Retries = 11 } }, "fetch.retries");
        yield return Case(Good with { Fetch = new FetchRules { PagesPerDay = 0 } }, "fetch.pages_per_day");
        yield return Case(Good with { Fetch = new FetchRules { Concurrency = 17 } }, "fetch.concurrency");
        yield return Case(Good with { Fetch = new FetchRules { LookAgain = TimeSpan.FromMinutes(1) } }, "fetch.look_again");
        yield return Case(Good with { Fetch = new FetchRules { WaitFor = "a" } }, "fetch.wait_for");
        yield return Case(Good with { Fetch = new FetchRules { Mode = FetchMode.Browser, WaitFor = "a[" } }, "fetch.wait_for");
        yield return Case(Good with { Discovery = Good.Discovery with { Start = [] } }, "discovery.start");
        yield return Case(Good with { Discovery = Good.Discovery with { Start = [new Uri("http://127.0.0.1:5081/")] } }, "discovery.start[0]");
        yield return Case(Good with { Discovery = Good.Discovery with { Start = [new Uri("http://[::1]/")] } }, "discovery.start[0]");
        yield return Case(Good with { Discovery = Good.Discovery with { AdAddress = "(" } }, "discovery.ad_address");
        yield return Case(Good with { Discovery = Good.Discovery with { NextLink = ":::" } }, "discovery.next_link");
        yield return Case(Good with { Discovery = Good.Discovery with { Kind = DiscoveryKind.Sitemap, NextLink = "" } }, "discovery.ad_link");
        yield return Case(Good with { Discovery = Good.Discovery with { AdLink = "" }, Extraction = Good.Extraction with { JsonLd = false } }, "discovery.ad_link");
        yield return Case(Good with { Extraction = Good.Extraction with { Card = "div[" } }, "extraction.card");
        yield return Case(Good with { Extraction = Good.Extraction with { KeyPattern = "[" } }, "extraction.key_pattern");
        yield return Case(Good with { Extraction = new ExtractionRules { Card = "div" } }, "extraction.fields.title");
        yield return Case(WithRule(new FieldRule { Select = "!" }), "extraction.fields.valid_through[0].select");
        yield return Case(WithRule(new FieldRule { Select = "p", Pattern = "*" }), "extraction.fields.valid_through[0].pattern");
        yield return Case(WithRule(new FieldRule { Select = "p", Value = "MX" }), "extraction.fields.valid_through[0].value");
        yield return Case(WithRule(new FieldRule { Select = "p", Attribute = "id", Html = true }), "extraction.fields.valid_through[0].html");
        yield return Case(WithRule(new FieldRule { Label = "Cierra | " }), "extraction.fields.valid_through[0].label");
        yield return Case(WithRule(new FieldRule { Label = "Cierra", Attribute = "id" }), "extraction.fields.valid_through[0].attribute");
        yield return Case(WithRule(new FieldRule { Label = "Cierra", Value = "hoy" }), "extraction.fields.valid_through[0].value");
        yield return Case(WithRule(new FieldRule { Select = "p", Around = "a[" }), "extraction.fields.valid_through[0].around");
        yield return Case(WithRule(new FieldRule { Select = "p", Around = "a", Page = true }), "extraction.fields.valid_through[0].page");
        yield return Case(WithRule(new FieldRule { Select = "p", Next = 21 }), "extraction.fields.valid_through[0].next");
        yield return Case(WithRule(new FieldRule()), "extraction.fields.valid_through[0]");
        yield return Case(WithScript(new ScriptRules()), "discovery.json.script");
        yield return Case(WithScript(new ScriptRules { Select = "window.jobs =" }), "discovery.json.script.select");

        static TestCaseData Case(PortalDefinition portal, string field) => new TestCaseData(portal, field).SetArgDisplayNames(field);
    }

    private static PortalDefinition WithScript(ScriptRules script) =>
        Reading.Json("jobs", rules => rules with { Json = rules.Json! with { Script = script } });

    private static PortalDefinition WithRule(FieldRule rule) => Good with
    {
        Extraction = Good.Extraction with { Fields = new Dictionary<AdField, IReadOnlyList<FieldRule>>(Good.Extraction.Fields) { [AdField.ValidThrough] = [rule] } },
    };
}
