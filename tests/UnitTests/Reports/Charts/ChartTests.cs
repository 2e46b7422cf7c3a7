using System.Globalization;

using AngleSharp.Dom;

using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Figures.Intervals;
using DiCoDe.Reports.Page.Charts.Maps;
using DiCoDe.Reports.Page.Charts.Rows;
using DiCoDe.Reports.Page.Charts.Series;
using DiCoDe.Reports.Wording;
using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports.Charts;

/// <summary>Each chart: a sentence only where the change is real, the numbers of its table, and nothing drawn of nothing.</summary>
[TestFixture]
public class ChartTests
{
    private static readonly IsoWeek Now = SmallReport.Now;

    [TestCase(140, 60, true, "Crece la demanda de soldador", "Demand for soldador grows")]
    [TestCase(60, 140, true, "Baja la demanda de soldador", "Demand for soldador falls")]
    [TestCase(140, 135, true, "Neutral", "Neutral")]
    [TestCase(140, 60, false, "Neutral", "Neutral")]
    public async Task Bars_tell_a_change_only_when_it_is_clear_and_comparable(int now, int before, bool isComparable, string spanish, string english)
    {
        ChartRow[] rows = [Row("soldador", now, before, isComparable), Row("cajero", 50, 50, isComparable)];

        Assert.That(TitleOf(await BarsAsync(rows)), Is.EqualTo(spanish));
        Assert.That(TitleOf(await BarsAsync(rows, ReportLanguage.English)), Is.EqualTo(english));
    }

    [Test]
    public async Task Bars_begin_at_zero_and_are_as_long_as_their_share()
    {
        var bars = (await BarsAsync([Row("uno", 200, 200), Row("otro", 100, 100)])).QuerySelectorAll("rect");

        Assert.That(bars.Select(bar => bar.GetAttribute("x")), Has.All.EqualTo("0"));
        Assert.That(Length(bars[0], "width"), Is.EqualTo(2 * Length(bars[1], "width")).Within(0.02));
    }

    [Test]
    public async Task Bars_whose_share_is_kept_back_are_not_drawn() =>
        Assert.That((await BarsAsync([new ChartRow("uno", "uno", null, new Measured(new Count(9, 9, 9), null, 29, 3, IsComparable: true))])).QuerySelector("svg"), Is.Null);

    [Test]
    public async Task Huge_numbers_stay_within_the_chart()
    {
        var chart = await BarsAsync([new ChartRow("uno", "uno", null, new Measured(new Count(int.MaxValue, 1, 1), new Count(1, 1, 1), int.MaxValue, 3, IsComparable: true))]);

        Assert.That(Length(chart.QuerySelector("rect")!, "width"), Is.InRange(430, 440));
        Assert.That(chart.QuerySelector("td")!.TextContent, Is.EqualTo("2,147,483,647"));
    }

    [Test]
    public async Task Slopes_draw_clear_changes_alone_and_their_numbers_stand_in_the_table()
    {
        var chart = await SlopesAsync([Row("sube", 140, 60), Row("igual", 50, 50), Row("baja", 40, 110)]);

        Assert.That(chart.QuerySelectorAll("path.slope").Select(path => path.ClassName), Is.EqualTo(new[] { "slope rise", "slope fall" }));
        Assert.That(chart.QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.QuerySelectorAll("td").Select(cell => cell.TextContent))), Is.EqualTo(new[] { "60 140 +80", "110 40 −70" }));
        Assert.That(chart.QuerySelectorAll("text.value, text.this").Select(text => text.TextContent), Is.EqualTo(new[] { "60", "▲ 140", "110", "▼ 40" }));
    }

    [Test]
    public async Task Slopes_of_no_clear_change_are_not_drawn() => Assert.That((await SlopesAsync([Row("igual", 50, 50)])).QuerySelector("svg"), Is.Null);

    [Test]
    public async Task Labels_of_slopes_that_end_at_one_place_do_not_overlap()
    {
        var chart = await SlopesAsync([.. Enumerable.Range(0, 8).Select(at => Row($"fila {at}", 200 + at, 100))]);
        var feet = chart.QuerySelectorAll("text.label").Select(text => Length(text, "y")).Order().ToList();

        Assert.That(feet.Zip(feet.Skip(1), (one, next) => next - one), Has.All.GreaterThanOrEqualTo(17.9));
        Assert.That(feet[^1], Is.LessThan(double.Parse(chart.QuerySelector("svg")!.GetAttribute("viewBox")!.Split(' ')[3], CultureInfo.InvariantCulture)));
    }

    [TestCase(110, 130, "Anuncios nuevos: por encima de la semana 43 de 2026", "New ads: above week 43 of 2026")]
    [TestCase(70, 90, "Anuncios nuevos: por debajo de la semana 43 de 2026", "New ads: below week 43 of 2026")]
    [TestCase(90, 110, "Anuncios nuevos, con la semana 43 de 2026 como 100", "New ads, with week 43 of 2026 as 100")]
    public async Task An_index_says_above_or_below_only_when_its_interval_does(double low, double high, string spanish, string english)
    {
        IndexPoint[] points = [new(Now.Plus(-3), 100, null), new(Now, (low + high) / 2, new Interval(low, high))];

        Assert.That(TitleOf(await IndexAsync(points)), Is.EqualTo(spanish));
        Assert.That(TitleOf(await IndexAsync(points, ReportLanguage.English, "New ads")), Is.EqualTo(english));
    }

    [Test]
    public async Task A_week_not_observed_breaks_the_line_and_one_week_alone_is_a_point()
    {
        var chart = await IndexAsync([new(Now.Plus(-3), 100, null), new(Now.Plus(-2), 104.25, null), new(Now.Plus(-1), null, null), new(Now, 98.5, null)]);

        Assert.That(chart.QuerySelectorAll("path.line"), Has.Length.EqualTo(2));
        Assert.That(chart.QuerySelectorAll("circle"), Has.Length.EqualTo(2), "the week alone, and the mark of the last");
        Assert.That(chart.QuerySelectorAll("td").Select(cell => cell.TextContent), Is.EqualTo(new[] { "98.5", "104.3", "100.0" }));
    }

    [Test]
    public async Task An_index_of_nothing_is_not_drawn_and_of_one_week_is() => Assert.That(
        ((await IndexAsync([new(Now, null, null)])).QuerySelector("svg"), (await IndexAsync([new(Now, 100, null)])).QuerySelectorAll("svg").Length), Is.EqualTo(((IElement?)null, 1)));

    [Test]
    public async Task The_map_has_every_entity_once_and_the_numbers_of_the_rows()
    {
        var week = new WeekFigures(SampleReport.Busy);
        var chart = await DrawnChart.OfAsync<MexicoTiles>(SampleReport.Busy, With(("Id", "mapa"), ("Regions", week.Places)));

        Assert.That(chart.QuerySelectorAll("rect.tile"), Has.Length.EqualTo(32));
        Assert.That(MexicoGrid.All.Select(tile => (tile.Column, tile.Row)), Is.Unique);
        Assert.That(MexicoGrid.All.Select(tile => (tile.Column < MexicoGrid.Columns, tile.Row < MexicoGrid.Rows)), Has.All.EqualTo((true, true)));
        Assert.That(
            chart.QuerySelectorAll(".tile-number").Select(text => text.TextContent),
            Is.EquivalentTo(week.Places.Where(line => line.Key.EndsWith('/')).Select(line => Numbers.Whole(line.Figures.This.NewAds))));
    }

    [Test]
    public async Task An_entity_without_a_new_ad_has_a_nought_and_one_of_which_nothing_was_seen_the_sign_of_that()
    {
        DemandLine[] places = [Of("Jalisco", 40), Of("Colima", 0)];
        var chart = await DrawnChart.OfAsync<MexicoTiles>(SmallReport.Week, With(("Id", "mapa"), ("Regions", places)));

        Assert.That(chart.QuerySelectorAll(".tile-number").Select(text => text.TextContent), Is.EquivalentTo(new[] { "40", "0" }));
        Assert.That(chart.QuerySelectorAll("text.gap").Select(text => text.TextContent), Is.EqualTo(Enumerable.Repeat(FlagSigns.NotAvailable, 30)));
        Assert.That(chart.QuerySelectorAll("rect.tile.unseen"), Has.Length.EqualTo(30));
        Assert.That(chart.QuerySelector("p.note")!.TextContent, Does.Contain("Con 0").And.Contain("con x"));
        Assert.That(chart.QuerySelector("desc")!.TextContent, Does.Contain("1 entidad tiene anuncios nuevos").And.Contain("De 30 entidades no se vio ningún anuncio"));

        static DemandLine Of(string region, int ads) => new() { Dimension = Dimension.Place, Key = $"MX/{region}/", Label = region, Figures = Row("", ads, 60).Figures };
    }

    [Test]
    public async Task A_report_without_Mexican_places_has_no_map_of_Mexico()
    {
        DemandLine[] chile = [new() { Dimension = Dimension.Place, Key = "CL/Región Metropolitana/", Label = "Región Metropolitana", Figures = Row("", 60, 60).Figures }];

        Assert.That((await DrawnChart.OfAsync<MexicoTiles>(SmallReport.Week, With(("Id", "mapa"), ("Regions", chile)))).QuerySelector("svg"), Is.Null);
    }

    [Test]
    public async Task The_heat_map_shows_the_share_of_each_cell_as_its_table_does()
    {
        var week = new WeekFigures(SampleReport.Busy);
        var chart = await DrawnChart.OfAsync<HeatMap>(SampleReport.Busy, With(("Id", "calor"), ("Lines", week.OccupationsByPlace)));

        Assert.That(chart.QuerySelectorAll(".tile-number").Select(text => text.TextContent.Split(' ')[0]), Is.EqualTo(chart.QuerySelectorAll("tbody td:last-child").Select(cell => cell.TextContent)).And.Not.Empty);
        Assert.That((await DrawnChart.OfAsync<HeatMap>(SampleReport.Busy, With(("Id", "calor"), ("Lines", Array.Empty<DemandLine>())))).QuerySelector("svg"), Is.Null);
    }

    [Test]
    public async Task A_band_reaches_from_quartile_to_quartile_in_one_currency_and_says_them()
    {
        PayRow[] rows = [Pay("uno", "MXN", 40, 8000, 10000, 16000), Pay("dos", "USD", 40, 1, 2, 3), Pay("tres", "MXN", 9, 1, 2, 3)];
        var chart = await DrawnChart.OfAsync<QuartileBand>(SmallReport.Week, With(("Id", "bandas"), ("Title", "Sueldos"), ("Rows", rows)));

        Assert.That(chart.QuerySelectorAll("text.this, text.value").Select(text => text.TextContent), Is.EqualTo(new[] { "10,000", "8,000", "16,000" }));
        Assert.That(Length(chart.QuerySelector("rect")!, "x"), Is.EqualTo(Length(chart.QuerySelector("rect")!, "width")).Within(0.02));
        Assert.That((await DrawnChart.OfAsync<QuartileBand>(SmallReport.Week, With(("Id", "bandas"), ("Title", "Sueldos"), ("Rows", Array.Empty<PayRow>())))).QuerySelector("svg"), Is.Null);
    }

    [Test]
    public async Task Small_columns_tell_their_numbers_to_those_who_do_not_see_them()
    {
        var chart = await DrawnChart.OfAsync<SparkColumns>(SmallReport.Week, With(("Id", "chica"), ("Title", "soldadura"), ("Values", (int[])[0, 12, 1500]), ("Marked", 1)));

        Assert.That(chart.QuerySelector("desc")!.TextContent, Does.EndWith("0; 12; 1,500."));
        Assert.That(chart.QuerySelectorAll("rect").Select(bar => bar.ClassName), Is.EqualTo(new[] { "", "", "this" }));
    }

    [Test]
    public async Task Parts_of_a_change_go_to_the_right_when_they_add_and_to_the_left_when_they_take_away()
    {
        ChangeStep[] steps = [new("Anuncios", 100, IsSum: false), new("Fuentes que faltan", -300, IsSum: false), new("Todo", -200, IsSum: true)];
        var bars = (await DrawnChart.OfAsync<ChangeBars>(SmallReport.Week, With(("Id", "partes"), ("Title", "Partes"), ("Steps", steps)))).QuerySelectorAll("rect");

        Assert.That(bars.Select(bar => Length(bar, "width")), Is.EqualTo(new[] { 110.0, 330, 220 }).Within(0.02));
        Assert.That(Length(bars[0], "x"), Is.EqualTo(Length(bars[1], "x") + Length(bars[1], "width")).Within(0.02));
    }

    private static Task<IElement> BarsAsync(ChartRow[] rows, ReportLanguage language = ReportLanguage.Spanish) => DrawnChart.OfAsync<Bars>(
        SmallReport.Week, With(("Id", "barras"), ("Neutral", "Neutral"), ("Subject", "Fila"), ("Csv", "skills.csv"), ("By", "skill"), ("Rows", rows)), language);

    private static Task<IElement> SlopesAsync(ChartRow[] rows) => DrawnChart.OfAsync<Slopes>(
        SmallReport.Week, With(("Id", "lineas"), ("Neutral", "Neutral"), ("Subject", "Fila"), ("Csv", "skills.csv"), ("By", "skill"), ("Rows", rows)));

    private static Task<IElement> IndexAsync(IndexPoint[] points, ReportLanguage language = ReportLanguage.Spanish, string measure = "Anuncios nuevos") => DrawnChart.OfAsync<IndexLine>(
        SmallReport.Week, With(("Id", "indice"), ("Measure", measure), ("Column", "new_ads_index"), ("Base", Now.Plus(-3)), ("Points", points)), language);

    private static Dictionary<string, object?> With(params (string Name, object? Value)[] parameters) => parameters.ToDictionary(one => one.Name, one => one.Value);

    private static ChartRow Row(string label, int now, int before, bool isComparable = true) =>
        new(label, label, null, new Measured(new Count(now, now, now), new Count(before, before, before), 400, ChangeRule.AmongMany, isComparable));

    private static PayRow Pay(string key, string currency, int stated, double low, double middle, double high) => new(Dimension.Place, $"MX/{key}/", currency, 100, stated, low, middle, high);

    private static double Length(IElement element, string name) => double.Parse(element.GetAttribute(name)!, CultureInfo.InvariantCulture);

    private static string TitleOf(IElement chart)
    {
        Assert.That(chart.QuerySelector("svg title")!.TextContent, Is.EqualTo(chart.QuerySelector("figcaption")!.TextContent));
        Assert.That(chart.QuerySelector("svg[role=img]")!.GetAttribute("aria-describedby"), Is.EqualTo(chart.QuerySelector("desc")!.Id));
        return chart.QuerySelector("figcaption")!.TextContent;
    }
}
