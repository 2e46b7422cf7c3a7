using System.Globalization;

using DiCoDe.Tests.Support.Reports;
using DiCoDe.UnitTests.Reports.Page;

namespace DiCoDe.UnitTests.Reports.Proof;

/// <summary>The lists of pay, conditions and demands on the person: with the words that were read as such.</summary>
[TestFixture]
public class ListsOfTermsTests
{
    private WrittenWeek _week = null!;
    private OpenedLists _lists = null!;

    [OneTimeSetUp]
    public async Task Write()
    {
        _week = await WrittenWeek.OfAsync(SampleMarket.Week);
        _lists = new OpenedLists(_week);
    }

    [TestCase("sueldos.html")]
    [TestCase("en/pay.html")]
    public void Ads_that_state_pay_are_listed_where_quartiles_are_published_and_nowhere_else(string path)
    {
        var rows = _week.Page(path).QuerySelectorAll("table[data-csv='pay.csv'] > tbody > tr").ToList();
        foreach (var row in rows)
        {
            var (open, stated, isPublished) = (row.Children[1], row.Children[2], int.Parse(row.Children[2].TextContent, NumberStyles.AllowThousands, CultureInfo.InvariantCulture) >= 10);
            if (isPublished)
            {
                _lists.Opens(path, stated, older: false);
            }
            else
            {
                Assert.That(stated.QuerySelector("a"), Is.Null, row.GetAttribute("data-key"));
            }

            if (!row.GetAttribute("data-key")!.EndsWith(",total", StringComparison.Ordinal))
            {
                _lists.Opens(path, open, older: true);
            }
        }

        Assert.That(rows.Select(row => row.GetAttribute("data-key")), Does.Contain(",MXN,total").And.Contains(",USD,total"));
        Assert.That(rows.Count, Is.GreaterThan(4), "by occupation and region too");
    }

    [Test]
    public void A_stated_pay_stands_as_it_is_counted_with_the_words_that_say_it()
    {
        var row = _week.Page("sueldos.html").QuerySelectorAll("table[data-csv='pay.csv'] > tbody > tr").Single(row => row.GetAttribute("data-key") == ",MXN,total");
        var ad = SampleMarket.Ads.First(one => one.Counted.Currency == "MXN" && one.IsOpenIn(SmallReport.Now));
        var cell = _lists.ProofOf("sueldos.html", row.Children[2].QuerySelector("a")!, ad.Title);

        Assert.That(cell.QuerySelector(".n")!.TextContent, Is.EqualTo($"{ad.Counted.MonthMinimum:#,0} – {ad.Counted.MonthMaximum:#,0}"));
        Assert.That(cell.QuerySelector("mark")!.TextContent, Is.EqualTo(ad.Terms.Pay.Quote.Words));
    }

    [TestCase("condiciones.html", "conditions.csv", "night", "turno nocturno")]
    [TestCase("condiciones.html", "conditions.csv", "24_to_35", "2 años de experiencia")]
    [TestCase("trato.html", "treatment.csv", "age", "de 18 a 35 años")]
    [TestCase("en/treatment.html", "treatment.csv", "age", "de 18 a 35 años")]
    public void A_condition_or_a_demand_is_shown_by_the_words_that_were_read_as_it(string path, string file, string value, string words)
    {
        var link = _week.Page(path).QuerySelectorAll($"table[data-csv='{file}'] > tbody > tr").Single(row => row.GetAttribute("data-key") == value).QuerySelector("td.n a")!;
        var ads = _lists.AdsOf(path, link, older: false);

        Assert.That(ads, Is.Not.Empty);
        Assert.That(ads.Select(ad => _lists.ProofOf(path, link, _lists.Article(ad).QuerySelector("h2")!.TextContent).QuerySelector("mark")?.TextContent), Is.All.EqualTo(words));
    }

    [Test]
    public void Words_that_stand_in_a_field_of_the_portal_are_not_shown_since_nobody_took_personal_data_out_of_it()
    {
        var link = _week.Page("condiciones.html").QuerySelectorAll("table[data-csv='conditions.csv'] > tbody > tr").Single(row => row.GetAttribute("data-key") == "permanent").QuerySelector("td.n a")!;

        Assert.That(_lists.ProofOf("condiciones.html", link, _lists.Article(_lists.AdsOf("condiciones.html", link, older: false)[0]).QuerySelector("h2")!.TextContent).TextContent, Is.EqualTo("Lo dice un dato del portal, no sus palabras."));
        Assert.That(_week.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Where(path => _lists.Page(path).DocumentElement.TextContent.Contains(SampleMarket.InField, StringComparison.Ordinal)), Is.Empty);
    }
}
