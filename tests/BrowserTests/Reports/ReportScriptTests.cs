using DiCoDe.Tests.Support.Reports;

using Microsoft.Playwright;

namespace DiCoDe.BrowserTests.Reports;

/// <summary>What the report's script adds: sorting and filtering, straight from the file system.</summary>
[TestFixture, Category("Browser")]
public class ReportScriptTests
{
    private const string Skills = "table[data-csv='skills.csv']:not(figure table)";

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

    [Test]
    public async Task A_head_sorts_its_column_down_and_then_up()
    {
        await using var view = await _report.PageAsync("competencias.html", 1280);
        var head = view.Page.Locator($"{Skills} thead th[data-column=open_ads]");
        await head.GetByRole(AriaRole.Button).ClickAsync();
        var falling = await NumbersAsync(view.Page, Skills, 4);
        Assert.That(await head.GetAttributeAsync("aria-sort"), Is.EqualTo("descending"));

        await head.GetByRole(AriaRole.Button).PressAsync("Enter");
        var rising = await NumbersAsync(view.Page, Skills, 4);
        Assert.That(await head.GetAttributeAsync("aria-sort"), Is.EqualTo("ascending"));

        Assert.That(falling, Is.Ordered.Descending.And.Count.EqualTo(60));
        Assert.That(rising, Is.Ordered.Ascending.And.Count.EqualTo(60));
    }

    [Test]
    public async Task Names_sort_by_the_letters_of_Spanish()
    {
        await using var view = await _report.PageAsync("competencias.html", 1280);
        await view.Page.Locator($"{Skills} thead th").First.GetByRole(AriaRole.Button).ClickAsync();

        var names = await view.Page.Locator($"{Skills} tbody th .label").AllTextContentsAsync();

        Assert.That(names.Take(3), Is.EqualTo(new[] { "adaptarse a los cambios", "administración de nóminas", "administrar medicamentos" }));
    }

    [Test]
    public async Task What_stands_for_none_stays_last_however_a_table_is_sorted()
    {
        await using var view = await _report.PageAsync("ocupaciones.html", 1280);
        var head = view.Page.Locator("table[data-csv='occupations.csv']:not(figure table) thead th[data-column=new_ads]");
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await head.GetByRole(AriaRole.Button).ClickAsync();
            Assert.That(await view.Page.Locator("table[data-csv='occupations.csv']:not(figure table) tbody tr").Last.GetAttributeAsync("data-key"), Is.Empty);
        }
    }

    [Test]
    public async Task A_filter_leaves_the_rows_whose_names_have_its_words_accents_or_not()
    {
        await using var view = await _report.PageAsync("competencias.html", 1280);
        await view.Page.GetByLabel("Filtrar esta tabla").First.FillAsync("ELECTRONICA");

        Assert.That(await view.Page.Locator($"{Skills} tbody tr:visible .label").AllTextContentsAsync(), Is.EqualTo(new[] { "facturación electrónica" }));
        Assert.That(await view.Page.Locator(".filter output").First.TextContentAsync(), Is.EqualTo("1 de 60 filas"));

        await view.Page.GetByLabel("Filtrar esta tabla").First.FillAsync("");
        Assert.That(await view.Page.Locator($"{Skills} tbody tr:visible").CountAsync(), Is.EqualTo(60));
    }

    [Test]
    public async Task The_English_pages_have_English_controls()
    {
        await using var view = await _report.PageAsync("en/skills.html", 390);

        Assert.That(await view.Page.GetByLabel("Filter this table").First.IsVisibleAsync(), Is.True);
        Assert.That(await view.Page.Locator(".hint").TextContentAsync(), Does.StartWith("Press the head"));
    }

    [Test]
    public async Task A_link_into_a_folded_part_opens_it()
    {
        await using var view = await _report.PageAsync("diccionario.html", 1280);
        await view.Page.GotoAsync(_report.AddressOf("diccionario.html") + "#d-pay");

        Assert.That(await view.Page.Locator("#d-pay table").IsVisibleAsync(), Is.True);
    }

    [Test]
    public async Task Without_scripts_no_control_is_offered_that_does_nothing()
    {
        await using var view = await _report.PageAsync("competencias.html", 1280, scripts: false);

        Assert.That(await view.Page.Locator("button, input, .hint").CountAsync(), Is.Zero);
        Assert.That(await view.Page.Locator($"{Skills} tbody tr:visible").CountAsync(), Is.EqualTo(60));
    }

    private static async Task<IReadOnlyList<int>> NumbersAsync(IPage page, string table, int column) =>
        [.. (await page.Locator($"{table} tbody tr > :nth-child({column + 1})").AllTextContentsAsync()).Select(text => int.Parse(text.Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture))];
}
