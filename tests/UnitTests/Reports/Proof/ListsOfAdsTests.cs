using System.Globalization;

using AngleSharp.Dom;
using AngleSharp.Html.Dom;

using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Page.Frame;
using DiCoDe.Tests.Support.Reports;
using DiCoDe.UnitTests.Reports.Page;

namespace DiCoDe.UnitTests.Reports.Proof;

/// <summary>Down to the sentence: each number opens to as many ads as it says, and each ad to its words.</summary>
[TestFixture]
public class ListsOfAdsTests
{
    private static readonly Uri Folder = new("https://informe.example/2026-W46/");

    private readonly Dictionary<string, IHtmlDocument> _pages = [];
    private WrittenWeek _week = null!;

    [OneTimeSetUp]
    public async Task Write() => _week = await WrittenWeek.OfAsync(SampleMarket.Week);

    [TestCase("ocupaciones.html", "table[data-csv='occupations.csv']")]
    [TestCase("competencias.html", "table[data-csv='skills.csv']")]
    [TestCase("competencias.html", "table[data-csv='skill_requirements.csv']")]
    [TestCase("lugares.html", "table[data-csv='places.csv']")]
    [TestCase("fuentes.html", "table[data-csv='portals.csv']")]
    [TestCase("index.html", "table[data-csv='occupations.csv'], table[data-csv='skills.csv']")]
    [TestCase("en/occupations.html", "table[data-csv='occupations.csv']")]
    [TestCase("en/skills.html", "table[data-csv='skills.csv']")]
    [TestCase("en/places.html", "table[data-csv='places.csv']")]
    [TestCase("en/sources.html", "table[data-csv='portals.csv']")]
    public void Every_count_of_new_ads_opens_to_as_many_ads(string path, string tables)
    {
        var rows = _week.Page(path).QuerySelectorAll(tables).Where(table => table.Closest("figure") is null).SelectMany(table => table.QuerySelectorAll("tbody > tr")).ToList();
        Assert.That(rows, Is.Not.Empty);
        foreach (var row in rows)
        {
            var cell = row.QuerySelector("td.n")!;
            var count = int.Parse(cell.TextContent.Trim(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
            var link = cell.QuerySelector("a");
            Assert.That(link is null, Is.EqualTo(count == 0), row.GetAttribute("data-key"));
            if (link is not null)
            {
                Assert.That(link.GetAttribute("hreflang"), Is.EqualTo("es"));
                Assert.That(AdsOf(FileOf(path, link)), Has.Count.EqualTo(count).And.Unique, row.GetAttribute("data-key"));
            }
        }
    }

    [Test]
    public void The_ads_of_a_list_are_those_that_are_counted_and_each_leads_to_its_words()
    {
        foreach (var row in _week.Page("competencias.html").QuerySelectorAll("table[data-csv='skills.csv'] > tbody > tr").Where(row => row.Closest("figure") is null))
        {
            var skill = row.GetAttribute("data-key");
            var wanted = SampleMarket.Ads.Where(ad => ad.Mentions.Any(mention => mention.Skill.Value == skill)).Select(ad => ad.Title);
            var ads = AdsOf(FileOf("competencias.html", row.QuerySelector("td.n a")!));

            Assert.That(ads.Select(ad => Article(ad).QuerySelector("h2")!.TextContent), Is.EqualTo(wanted), skill);
        }
    }

    [Test]
    public void Every_page_of_ads_and_every_list_is_reached_from_the_pages_of_the_report()
    {
        HashSet<string> reached = [];
        Queue<string> next = new(SitePages.All.Select(page => page.SpanishFile));
        while (next.TryDequeue(out var path))
        {
            if (reached.Add(path))
            {
                foreach (var link in Page(path).QuerySelectorAll("a[href]:not([href^=http])").Where(link => FileOf(path, link).EndsWith(".html", StringComparison.Ordinal)))
                {
                    next.Enqueue(FileOf(path, link));
                }
            }
        }

        Assert.That(_week.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Except(reached), Is.Empty);
        Assert.That(_week.Paths.Count(path => path.StartsWith("anuncios/0", StringComparison.Ordinal)), Is.EqualTo(8));
    }

    [Test]
    public void Every_ad_stands_once_in_the_order_of_portal_and_key()
    {
        var articles = _week.Paths.Where(path => path.StartsWith("anuncios/0", StringComparison.Ordinal)).SelectMany(path => Page(path).QuerySelectorAll("article")).ToList();

        Assert.That(articles.Select(article => article.QuerySelector(".words")!.TextContent), Is.EqualTo(SampleMarket.Ads.Select(ad => ad.Text)));
        Assert.That(articles.Select(article => article.Id), Is.EqualTo(Enumerable.Range(1, SampleMarket.Ads.Count).Select(number => $"a-{number}")));
    }

    [Test]
    public void A_sentence_of_evidence_leads_to_its_ad()
    {
        var links = _week.Page("competencias.html").QuerySelectorAll(".evidence .note a");
        Assert.That(links, Is.Not.Empty);
        foreach (var link in links)
        {
            Assert.That(Article(FileOf("competencias.html", link) + new Uri(new Uri(Folder, "x"), link.GetAttribute("href")!).Fragment).TextContent, Does.Contain(link.TextContent));
        }
    }

    [Test]
    public async Task A_report_without_ads_has_no_pages_of_them_and_no_links_to_them()
    {
        var week = await WrittenWeek.OfAsync(SmallReport.Week);

        Assert.That(week.Paths.Where(path => path.StartsWith(ReportFile.AdsFolder, StringComparison.Ordinal)), Is.Empty);
        Assert.That(week.Page("competencias.html").QuerySelectorAll("[href*=anuncios]:not([href^=http])"), Is.Empty);
    }

    [Test]
    public void The_English_pages_say_that_the_ads_are_in_Spanish() =>
        Assert.That(_week.Page("en/skills.html").Body!.TextContent, Does.Contain("These pages are in Spanish"));

    private static string FileOf(string from, IElement link) => Folder.MakeRelativeUri(new Uri(new Uri(Folder, from), link.GetAttribute("href")!)).OriginalString.Split('#')[0];

    private IHtmlDocument Page(string path)
    {
        if (!_pages.TryGetValue(path, out var page))
        {
            page = _week.Page(path);
            _pages.Add(path, page);
        }

        return page;
    }

    /// <summary>The ads of a list with all its parts, as "file#place".</summary>
    private List<string> AdsOf(string file)
    {
        List<string> ads = [];
        for (var next = file; next is not null;)
        {
            var page = Page(next);
            ads.AddRange(page.QuerySelectorAll("table.adlist > tbody > tr > th > a").Select(link => $"anuncios/{link.GetAttribute("href")}"));
            next = page.QuerySelectorAll(".pager a").FirstOrDefault(link => link.TextContent == "Siguiente →") is { } more ? FileOf(next, more) : null;
        }

        return ads;
    }

    private IElement Article(string ad) => Page(ad.Split('#')[0]).GetElementById(ad.Split('#')[1])!;
}
