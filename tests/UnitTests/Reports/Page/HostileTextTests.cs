using AngleSharp.Dom;
using AngleSharp.Html.Parser;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Tests.Support;
using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports.Page;

[TestFixture]
public class HostileTextTests
{
    private const string Script = "<script>alert(1)</script>";

    private static readonly string[] Attacks =
    [
        Script, "\"><img src=x onerror=alert(1)>", "</style><svg onload=alert(1)>", "</title><script>alert(2)</script>", "<!-- ", "--><iframe src=//evil>", "{{constructor}}", "&lt;b&gt;",
    ];

    [TestCaseSource(nameof(Attacks))]
    public async Task Markup_of_strangers_is_text_wherever_it_stands(string attack)
    {
        foreach (var (path, html) in await Written.PagesAsync(Everywhere(attack)))
        {
            var any = await new HtmlParser().ParseDocumentAsync(html);
            Assert.That(any.QuerySelectorAll("script:not([src$='report.js']), img, iframe, object, form, svg[onload], script[src^='http']"), Is.Empty, path);
            Assert.That(any.QuerySelectorAll("script, link[rel=stylesheet]"), Has.Length.EqualTo(2), path);
            Assert.That(any.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)), Is.Empty, path);
        }

        var page = await PageAsync(Everywhere(attack));
        Assert.That(page.QuerySelector(".evidence .source")!.TextContent, Does.Contain(attack.Trim()));
        Assert.That(page.QuerySelector("mark")!.TextContent, Is.EqualTo(attack.Trim()));
    }

    [TestCase("javascript:alert(1)")]
    [TestCase("data:text/html,x")]
    [TestCase("file:///etc/passwd")]
    [TestCase("ftp://example.org/x")]
    public async Task Only_http_and_https_become_links(string address)
    {
        var report = WithAd(ad => ad with { Url = new Uri(address) });

        Assert.That((await PageAsync(report)).QuerySelectorAll(".evidence a"), Is.Empty);
        Assert.That(CsvText.Rows(await Written.TextAsync(report, "evidence.csv"))[0]["url"], Is.Empty);
    }

    [Test]
    public async Task A_link_tells_the_portal_nothing_of_the_reader()
    {
        var link = (await PageAsync(SmallReport.Week)).QuerySelector(".evidence a")!;

        Assert.That((link.GetAttribute("href"), link.GetAttribute("rel")), Is.EqualTo(("https://empleos.example/anuncio/1", "noopener noreferrer nofollow")));
    }

    [Test]
    public async Task Direction_tricks_and_control_characters_are_taken_out()
    {
        var page = await Written.TextAsync(WithAd(ad => ad with { Title = "Jefe\u202E\u2066 de\0 ta\u0007ller\u200F" }), "competencias.html");

        Assert.That(page, Does.Contain(">Jefe de ta ller<"));
        Assert.That(page.IndexOfAny(['\u202E', '\u2066', '\u200F', '\0', '\u0007']), Is.Negative);
    }

    [Test]
    public async Task A_title_of_a_million_characters_is_cut()
    {
        var report = WithAd(ad => ad with { Title = new string('x', 1_000_000), Employer = new string('y', 1_000_000) });

        Assert.That((await Written.TextAsync(report, "competencias.html")).Length, Is.LessThan(100_000));
        Assert.That((await Written.TextAsync(report, "evidence.csv")).Length, Is.LessThan(10_000));
    }

    private static async Task<IDocument> PageAsync(WeeklyReport report) => await new HtmlParser().ParseDocumentAsync(await Written.TextAsync(report, "competencias.html"));

    private static WeeklyReport WithAd(Func<JobAd, JobAd> change) => SmallReport.Week with { Evidence = [SmallReport.Week.Evidence[0] with { Ad = change(SmallReport.Week.Evidence[0].Ad) }] };

    /// <summary>The attack in every place where a stranger's words are shown.</summary>
    private static WeeklyReport Everywhere(string attack)
    {
        var week = SmallReport.Week;
        var skill = Some.Skill("soldadura", attack);
        var ad = Some.Ad(title: attack, text: attack) with { Employer = attack, Place = new Place("MX", attack, attack, attack) };
        var mention = week.Evidence[0].Mention with { Start = 0, Length = attack.Length, Label = attack };
        return week with
        {
            Demand = week.Demand with { Rows = [.. week.Demand.Rows, new DemandRow(Dimension.Place, $"MX/{attack}/{attack}", "", new Count(1, 1, 1), default)] },
            Taxonomy = week.Taxonomy with
            {
                Identity = week.Taxonomy.Identity with { Name = attack, Version = attack, Hash = attack, IsStarter = true },
                Skills = [skill],
                Occupations = [Some.Occupation("soldador", "7212", attack)],
                IscoGroups = [],
            },
            Classifier = new ClassifierId(attack),
            Version = attack,
            Portals = [.. week.Portals.Select(state => state with { Portal = new PortalIdentity(state.Portal.Id, attack, attack, "", IsDemo: true), Reason = attack, State = RunState.Partial })],
            Evidence = [new Evidence(ad, mention)],
        };
    }
}
