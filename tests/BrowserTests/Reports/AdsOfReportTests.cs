using Deque.AxeCore.Playwright;

using DiCoDe.Reports.Proof;
using DiCoDe.Reports.Wording;
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
        var list = await FollowAsync(number, view.Page.Locator("section.adset:visible"));
        Assert.That(await list.CountAsync(), Is.EqualTo(1), "the other lists of the page are out of the way");
        var skill = await list.Locator("h2").TextContentAsync();
        var rows = list.Locator("table.adlist tbody tr");
        Assert.That(await rows.CountAsync(), Is.EqualTo(count));
        Assert.That(await rows.Nth(1).Locator("mark").TextContentAsync(), Is.EqualTo(skill));

        var article = await FollowAsync(rows.Nth(1).Locator("th a"), view.Page.Locator("article:target"));

        Assert.That(await article.Locator("h2").IsVisibleAsync(), Is.True);
        Assert.That(await article.Locator(".words mark").AllTextContentsAsync(), Does.Contain(skill));
        Assert.That(await article.Locator("ol.mentions").TextContentAsync(), Does.Contain("Hallada en el texto por su"));
        Assert.That((await article.BoundingBoxAsync())!.Y, Is.InRange(0, 900), "the ad is in sight");
    }

    /// <summary>Follows a link, and waits for what it leads to: a click does not, and what is asked of a page at once may be asked of the page before.</summary>
    private static async Task<ILocator> FollowAsync(ILocator link, ILocator to)
    {
        await link.ClickAsync();
        await to.First.WaitForAsync();
        return to;
    }

    [TestCase("competencias.html", "anuncios/", "Hallada en el texto por su")]
    [TestCase("en/skills.html", "en/ads/", "Found in the text by its")]
    public async Task An_open_count_opens_to_an_older_ad_and_its_marked_words_in_the_language_of_the_page(string path, string folder, string found)
    {
        await using var view = await _report.PageAsync(path, Desk, scripts: false);
        var list = await FollowAsync(view.Page.Locator("table.opens[data-csv='skills.csv'] > tbody > tr").First.Locator("td.n a").Nth(1), view.Page.Locator("section.adset:visible"));
        Assert.That(view.Page.Url, Does.Contain($"/{folder}").And.EndWith("-o"));
        var skill = await list.Locator("h2").TextContentAsync();

        var article = await FollowAsync(list.Locator("ul.adlinks a").First, view.Page.Locator("article:target"));

        Assert.That(view.Page.Url, Does.Contain($"/{folder}"));
        Assert.That(await article.Locator(".words mark").AllTextContentsAsync(), Does.Contain(skill));
        Assert.That(await article.Locator("ol.mentions").TextContentAsync(), Does.Contain(found));
    }

    [TestCase("ocupaciones.html", Desk)]
    [TestCase("en/occupations.html", Telephone)]
    public async Task A_skill_within_an_occupation_opens_to_its_sentence(string path, int width)
    {
        await using var view = await _report.PageAsync(path, width, scripts: false);
        await view.Page.Locator("table[data-csv='occupations.csv'] details > summary").First.ClickAsync();
        var line = view.Page.Locator("ol.skills li:visible").First;
        var name = await line.Locator(".label").TextContentAsync();

        var list = await FollowAsync(line.Locator("a"), view.Page.Locator("section.adset:visible"));

        Assert.That(await list.Locator("h2").TextContentAsync(), Does.StartWith(name!));
        Assert.That(await list.Locator("table.adlist tbody td mark").First.TextContentAsync(), Is.EqualTo(name));
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
        await using var view = await _report.PageAsync("fuentes.html", Desk);
        await FollowAsync(view.Page.Locator("table[data-csv='portals.csv'] td.n a").First, view.Page.Locator("table.adlist").First);
        await view.Page.GetByLabel("Filtrar esta tabla").First.FillAsync("hermanos rios");

        var visible = await view.Page.Locator("table.adlist tbody tr:visible th").AllTextContentsAsync();

        Assert.That(visible, Is.Not.Empty.And.All.Contains("Taller Hermanos Ríos"));
        Assert.That(visible, Has.Count.LessThan(await view.Page.Locator("table.adlist tbody tr").CountAsync()));
    }

    private static IEnumerable<string> Paths() =>
    [
        ProofFiles.PathOf(ProofFiles.Page(2), ReportLanguage.Spanish),
        ProofFiles.PathOf(ProofFiles.Page(2), ReportLanguage.English),
        ProofFiles.PathOf(ProofFiles.Lists(ListKind.Skills, 1, ReportLanguage.Spanish), ReportLanguage.Spanish),
        ProofFiles.PathOf(ProofFiles.Lists(ListKind.SkillsOfOccupations, 1, ReportLanguage.English), ReportLanguage.English),
        ProofFiles.PathOf(ProofFiles.Lists(ListKind.Portals, 1, ReportLanguage.Spanish), ReportLanguage.Spanish),
    ];
}
