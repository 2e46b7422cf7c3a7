using Deque.AxeCore.Playwright;

using DiCoDe.Reports.Page.Frame;
using DiCoDe.Reports.Wording;
using DiCoDe.Tests.Support.Reports;

using Microsoft.Playwright;

namespace DiCoDe.BrowserTests.Reports;

/// <summary>Every page in a real browser: on a desk, on a telephone, without scripts, in the dark.</summary>
[TestFixture, Category("Browser")]
public class ReportPageTests
{
    private const int Desk = 1280;
    private const int Telephone = 390;
    private const int Narrowest = 320; // WCAG 1.4.10 reflow

    private ReportInBrowser _report = null!;

    [OneTimeSetUp]
    public async Task Open() => _report = await ReportInBrowser.OpenAsync(SampleReport.Busy);

    [OneTimeTearDown]
    public async Task Close()
    {
        if (_report is not null)
        {
            await _report.DisposeAsync();
        }
    }

    [TestCaseSource(nameof(Paths))]
    public async Task Axe_finds_no_violation_with_everything_open_on_a_desk_by_day_and_on_a_telephone_by_night(string path)
    {
        foreach (var (width, colours) in new[] { (Desk, ColorScheme.Light), (Telephone, ColorScheme.Dark) })
        {
            await using var view = await _report.PageAsync(path, width, colours: colours);
            await OpenAllAsync(view.Page);

            var result = await view.Page.RunAxe();

            Assert.That(result.Passes.Select(pass => pass.Id), Does.Contain("color-contrast"), "axe must have looked");
            Assert.That(result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {violation.Nodes[0].Html}"), Is.Empty, $"{width}, {colours}");
        }
    }

    [TestCaseSource(nameof(Paths))]
    public async Task Nothing_makes_a_page_scroll_sideways_with_scripts_or_without(string path)
    {
        foreach (var scripts in new[] { true, false })
        {
            await using var view = await _report.PageAsync(path, Desk, scripts);
            await OpenAllAsync(view.Page);
            foreach (var width in new[] { Desk, Telephone, Narrowest })
            {
                await view.Page.SetViewportSizeAsync(width, 900);
                Assert.That(await view.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width), $"scripts: {scripts}");
            }
        }
    }

    [Test]
    public async Task A_page_reads_nothing_but_its_own_folder_and_reports_no_error([ValueSource(nameof(Paths))] string path)
    {
        List<string> asked = [];
        List<string> errors = [];
        await using var view = await _report.PageAsync("about:blank", Desk);
        view.Page.Request += (_, request) => asked.Add(request.Url);
        view.Page.Console += (_, message) => errors.Add(message.Text);
        view.Page.PageError += (_, error) => errors.Add(error);
        await view.Page.GotoAsync(_report.AddressOf(path));

        Assert.That(asked, Is.EquivalentTo(new[] { _report.AddressOf(path), _report.AddressOf("report.css"), _report.AddressOf("report.js") }));
        Assert.That(errors, Is.Empty);
        Assert.That(await view.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.masthead')).borderBottomWidth"), Is.EqualTo("3px"), "the style sheet is in use");
    }

    [TestCase(Desk)]
    [TestCase(Telephone)]
    public async Task A_number_opens_down_to_the_sentence_without_scripts(int width)
    {
        await using var view = await _report.PageAsync("competencias.html", width, scripts: false);
        var mention = view.Page.Locator("table[data-csv='skills.csv'] mark").First;
        Assert.That(await mention.IsVisibleAsync(), Is.False);

        await view.Page.Locator("table[data-csv='skills.csv'] summary").First.ClickAsync();

        Assert.That(await mention.IsVisibleAsync(), Is.True);
        Assert.That(await mention.TextContentAsync(), Is.EqualTo("atender a clientes"));
    }

    [TestCase(Desk)]
    [TestCase(Telephone)]
    public async Task A_reader_goes_through_all_pages_and_into_the_other_language_without_scripts(int width)
    {
        await using var view = await _report.PageAsync("index.html", width, scripts: false);
        foreach (var page in SitePages.All)
        {
            await view.Page.Locator($".masthead nav a[href='{page.SpanishFile}']").ClickAsync();
            Assert.That(await view.Page.Locator(".masthead nav a[aria-current=page]").TextContentAsync(), Is.EqualTo(page.Spanish));
            Assert.That(await view.Page.Locator("h1").IsVisibleAsync(), Is.True);
        }

        await view.Page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        Assert.That(await view.Page.TitleAsync(), Does.StartWith("Data · Demand for skills"));
    }

    [Test]
    public async Task Rows_are_still_a_table_for_a_screen_reader_on_a_telephone()
    {
        await using var view = await _report.PageAsync("competencias.html", Telephone);
        var row = view.Page.GetByRole(AriaRole.Table).Filter(new() { HasText = "Competencia" }).First.GetByRole(AriaRole.Row).Nth(1);

        Assert.That(await row.GetByRole(AriaRole.Rowheader).CountAsync(), Is.EqualTo(1));
        Assert.That(await row.GetByRole(AriaRole.Cell).CountAsync(), Is.EqualTo(5));
    }

    [Test]
    public async Task The_first_stop_of_the_keyboard_leads_past_the_navigation()
    {
        await using var view = await _report.PageAsync("lugares.html", Desk);
        await view.Page.Keyboard.PressAsync("Tab");

        Assert.That(await view.Page.EvaluateAsync<string>("document.activeElement.textContent"), Is.EqualTo("Ir al contenido"));
        await view.Page.Keyboard.PressAsync("Enter");
        Assert.That(view.Page.Url, Does.EndWith("#contenido"));
    }

    [TestCase("index.html")]
    [TestCase("competencias.html")]
    [TestCase("ocupaciones.html")]
    [TestCase("en/index.html")]
    public async Task Print_gives_a_document_of_several_pages(string path)
    {
        await using var view = await _report.PageAsync(path, Desk);
        var pdf = await view.Page.PdfAsync(new PagePdfOptions { Format = "Letter" });

        var pages = System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5));
        Assert.That(pages, Is.GreaterThan(1));
    }

    private static IEnumerable<string> Paths() => Enum.GetValues<ReportLanguage>().SelectMany(language => SitePages.All.Select(page => page.PathIn(language)));

    private static async Task OpenAllAsync(IPage page) => await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
}
