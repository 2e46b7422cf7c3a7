using Deque.AxeCore.Playwright;

using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Proof;
using DiCoDe.Tests.Support.Reports;

using Microsoft.Playwright;

namespace DiCoDe.BrowserTests.Reports;

/// <summary>From a number down to the sentence, in a real browser and straight from the file system.</summary>
[TestFixture, Category("Browser")]
public class AdsOfReportTests
{
    private const int Desk = 1280;
    private const int Telephone = 390;
    private const int Narrowest = 320; // WCAG 1.4.10 reflow

    private ReportInBrowser _report = null!;

    [OneTimeSetUp]
    public async Task Open() => _report = await ReportInBrowser.OpenAsync(SampleMarket.Week);

    [OneTimeTearDown]
    public async Task Close()
    {
        if (_report is not null)
        {
            await _report.DisposeAsync();
        }
    }

    [TestCase(Desk)]
    [TestCase(Telephone)]
    public async Task A_number_opens_to_its_ads_and_an_ad_to_its_marked_words_without_scripts(int width)
    {
        await using var view = await _report.PageAsync("competencias.html", width, scripts: false);
        var number = view.Page.Locator("table[data-csv='skills.csv'] td.n a").First;
        var count = int.Parse(await number.TextContentAsync() ?? "", System.Globalization.CultureInfo.InvariantCulture);
        await number.ClickAsync();
        var skill = await view.Page.Locator("h1").TextContentAsync();
        var rows = view.Page.Locator("table.adlist tbody tr");
        Assert.That(await rows.CountAsync(), Is.EqualTo(count));
        Assert.That(await rows.Nth(1).Locator("mark").TextContentAsync(), Is.EqualTo(skill));

        await rows.Nth(1).Locator("th a").ClickAsync();

        var article = view.Page.Locator("article:target");
        Assert.That(await article.Locator("h2").IsVisibleAsync(), Is.True);
        Assert.That(await article.Locator(".words mark").AllTextContentsAsync(), Does.Contain(skill));
        Assert.That(await article.Locator("ol.mentions").TextContentAsync(), Does.Contain("Hallada en el texto por su"));
        Assert.That((await article.BoundingBoxAsync())!.Y, Is.InRange(0, 900), "the ad is in sight");
    }

    [TestCaseSource(nameof(Paths))]
    public async Task Axe_finds_no_violation_on_a_desk_by_day_and_on_a_telephone_by_night(string path)
    {
        foreach (var (width, colours) in new[] { (Desk, ColorScheme.Light), (Telephone, ColorScheme.Dark) })
        {
            await using var view = await _report.PageAsync(path, width, colours: colours);

            var result = await view.Page.RunAxe();

            Assert.That(result.Passes.Select(pass => pass.Id), Does.Contain("color-contrast"), "axe must have looked");
            Assert.That(result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {violation.Nodes[0].Html}"), Is.Empty, $"{width}, {colours}");
        }
    }

    [TestCaseSource(nameof(Paths))]
    public async Task Nothing_makes_a_page_scroll_sideways(string path)
    {
        await using var view = await _report.PageAsync(path, Desk);
        foreach (var width in new[] { Desk, Telephone, Narrowest })
        {
            await view.Page.SetViewportSizeAsync(width, 900);
            Assert.That(await view.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width));
        }
    }

    [Test]
    public async Task A_list_can_be_filtered_by_employer()
    {
        await using var view = await _report.PageAsync(Paths().Last(), Desk);
        await view.Page.GetByLabel("Filtrar esta tabla").FillAsync("hermanos rios");

        var visible = await view.Page.Locator("table.adlist tbody tr:visible th").AllTextContentsAsync();

        Assert.That(visible, Is.Not.Empty.And.All.Contains("Taller Hermanos Ríos"));
        Assert.That(visible, Has.Count.LessThan(await view.Page.Locator("table.adlist tbody tr").CountAsync()));
    }

    private static IEnumerable<string> Paths() =>
    [
        ProofFiles.PathOf(ProofFiles.Page(2)),
        ProofFiles.PathOf(ProofFiles.List(Dimension.Skill, SampleTaxonomy.Taxonomy.Skills[0].Uri.Value)),
        ProofFiles.PathOf(ProofFiles.List(Dimension.Portal, SampleMarket.Ads[0].Id.Portal.Value)),
    ];
}
