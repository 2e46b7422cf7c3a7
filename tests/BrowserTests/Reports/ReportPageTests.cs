using Deque.AxeCore.Playwright;

using DiCoDe.Tests.Support;
using DiCoDe.Tests.Support.Reports;

using Microsoft.Playwright;

namespace DiCoDe.BrowserTests.Reports;

/// <summary>The page in a real browser: on a desk, on a telephone, without scripts, in the dark.</summary>
[TestFixture, Category("Browser")]
public class ReportPageTests
{
    private const int Desk = 1280;
    private const int Telephone = 390;

    private TemporaryFolder _folder = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    [OneTimeSetUp]
    public async Task Open()
    {
        var chromium = InstalledBrowser.Path();
        _folder = new TemporaryFolder();
        await Written.SaveAsync(SampleReport.Busy, _folder.Path);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = InstalledBrowser.Flags });
    }

    [OneTimeTearDown]
    public async Task Close()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _folder?.Dispose();
    }

    [TestCase(Desk, ColorScheme.Light)]
    [TestCase(Desk, ColorScheme.Dark)]
    [TestCase(Telephone, ColorScheme.Light)]
    [TestCase(Telephone, ColorScheme.Dark)]
    public async Task Axe_finds_no_violation_with_everything_open(int width, ColorScheme colours)
    {
        var page = await PageAsync(width, colours: colours);
        await OpenAllAsync(page);

        var result = await page.RunAxe();

        Assert.That(result.Passes.Select(pass => pass.Id), Does.Contain("color-contrast"), "axe must have looked");
        Assert.That(result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {violation.Nodes[0].Html}"), Is.Empty);
    }

    [TestCase(Desk)]
    [TestCase(Telephone)]
    [TestCase(320, Description = "WCAG 1.4.10 reflow")]
    public async Task Nothing_makes_the_page_scroll_sideways(int width)
    {
        var page = await PageAsync(width);
        await OpenAllAsync(page);

        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width));
    }

    [TestCase(Desk)]
    [TestCase(Telephone)]
    public async Task A_number_opens_down_to_the_sentence_without_scripts(int width)
    {
        var page = await PageAsync(width, scripts: false);
        var mention = page.Locator("table[data-csv='skills.csv'] mark").First;
        Assert.That(await mention.IsVisibleAsync(), Is.False);

        await page.Locator("table[data-csv='skills.csv'] summary").First.ClickAsync();

        Assert.That(await mention.IsVisibleAsync(), Is.True);
        Assert.That(await mention.TextContentAsync(), Is.EqualTo("atender a clientes"));
    }

    [Test]
    public async Task Rows_are_still_a_table_for_a_screen_reader_on_a_telephone()
    {
        var page = await PageAsync(Telephone);
        var row = page.GetByRole(AriaRole.Table).Filter(new() { HasText = "Competencia" }).First.GetByRole(AriaRole.Row).Nth(1);

        Assert.That(await row.GetByRole(AriaRole.Rowheader).CountAsync(), Is.EqualTo(1));
        Assert.That(await row.GetByRole(AriaRole.Cell).CountAsync(), Is.EqualTo(5));
    }

    [Test]
    public async Task The_page_asks_nothing_of_the_network()
    {
        List<string> asked = [];
        var page = await _browser.NewPageAsync();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync(Address);

        Assert.That(asked, Is.EqualTo(new[] { Address }));
    }

    [Test]
    public async Task Every_link_within_the_report_leads_somewhere()
    {
        var page = await PageAsync(Desk);
        var links = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href]')].map(link => link.getAttribute('href')).filter(href => !href.startsWith('http'))");

        Assert.That(links, Is.Not.Empty);
        foreach (var link in links)
        {
            Assert.That(link.StartsWith('#') ? await page.Locator(link).CountAsync() == 1 : File.Exists(_folder.File(link)), Is.True, link);
        }
    }

    private static async Task OpenAllAsync(IPage page) => await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");

    private string Address => new Uri(_folder.File("index.html")).AbsoluteUri;

    private async Task<IPage> PageAsync(int width, bool scripts = true, ColorScheme colours = ColorScheme.Light)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = scripts,
            ColorScheme = colours,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address);
        return page;
    }
}
