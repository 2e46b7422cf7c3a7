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
    [TestCase("competencias.html", "table[data-csv='skill_groups.csv']")]
    [TestCase("competencias.html", "table[data-csv='skills_by_occupation.csv']")]
    [TestCase("lugares.html", "table[data-csv='places.csv']")]
    [TestCase("fuentes.html", "table[data-csv='portals.csv']")]
    [TestCase("index.html", "table[data-csv='occupations.csv'], table[data-csv='skills.csv']")]
    [TestCase("en/occupations.html", "table[data-csv='occupations.csv']")]
    [TestCase("en/skills.html", "table[data-csv='skills.csv']")]
    [TestCase("en/skills.html", "table[data-csv='skill_groups.csv']")]
    [TestCase("en/skills.html", "table[data-csv='skills_by_occupation.csv']")]
    [TestCase("en/places.html", "table[data-csv='places.csv']")]
    [TestCase("en/sources.html", "table[data-csv='portals.csv']")]
    public void Every_count_of_new_and_of_open_ads_opens_to_as_many_ads(string path, string tables)
    {
        var rows = _week.Page(path).QuerySelectorAll(tables).Where(table => table.Closest("figure") is null)
            .SelectMany(table => table.QuerySelectorAll("tbody > tr").Select(row => (Row: row, Open: OpenColumn(table)))).ToList();
        Assert.That(rows, Is.Not.Empty);
        foreach (var (row, open) in rows)
        {
            Opens(path, row.QuerySelector("td.n")!, older: false);
            if (open > 0)
            {
                Opens(path, row.Children[open], older: true);
            }
        }
    }

    [Test]
    public void Skills_under_an_occupation_open_to_its_ads_that_ask_for_them()
    {
        var lines = _week.Page("ocupaciones.html").QuerySelectorAll("ol.skills[data-in] > li").ToList();
        Assert.That(lines, Is.Not.Empty);
        foreach (var line in lines)
        {
            var (skill, occupation) = (line.GetAttribute("data-key"), line.ParentElement!.GetAttribute("data-in"));
            var wanted = SampleMarket.Ads.Where(ad => IsNew(ad) && ad.Occupation.Occupation.Value == occupation && ad.Mentions.Any(mention => mention.Skill.Value == skill)).Select(ad => ad.Title);

            Assert.That(AdsOf("ocupaciones.html", line.QuerySelector("a")!, older: false).Select(ad => Article(ad).QuerySelector("h2")!.TextContent), Is.EqualTo(wanted), skill);
        }
    }

    [Test]
    public void The_ads_of_a_list_are_those_that_are_counted_and_each_leads_to_its_words()
    {
        foreach (var row in _week.Page("competencias.html").QuerySelectorAll("table[data-csv='skills.csv'] > tbody > tr").Where(row => row.Closest("figure") is null))
        {
            var skill = row.GetAttribute("data-key");
            var ads = SampleMarket.Ads.Where(ad => ad.Mentions.Any(mention => mention.Skill.Value == skill)).ToList();

            Assert.That(Titles(row.QuerySelector("td.n a")!, older: false), Is.EqualTo(ads.Where(IsNew).Select(ad => ad.Title)), skill);
            Assert.That(Titles(row.Children[OpenColumn(row.Closest("table")!)].QuerySelector("a")!, older: true), Is.EquivalentTo(ads.Where(ad => ad.IsOpenIn(SmallReport.Now)).Select(ad => ad.Title)), skill);
        }

        IEnumerable<string> Titles(IElement link, bool older) => AdsOf("competencias.html", link, older).Select(ad => Article(ad).QuerySelector("h2")!.TextContent);
    }

    [Test]
    public void Every_page_of_ads_and_every_list_is_reached_from_the_pages_of_the_report()
    {
        HashSet<string> reached = [];
        Queue<string> next = new(SitePages.All.Select(page => page.SpanishFile)); // the English ones are reached from them
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
        Assert.That(_week.Paths.Count(path => path.StartsWith("anuncios/0", StringComparison.Ordinal)), Is.EqualTo(9));
        Assert.That(_week.Paths.Count(path => path.StartsWith("en/ads/", StringComparison.Ordinal)), Is.EqualTo(_week.Paths.Count(path => path.StartsWith("anuncios/", StringComparison.Ordinal))));
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
            Assert.That(Article(PlaceOf("competencias.html", link)).TextContent, Does.Contain(link.TextContent));
        }
    }

    [Test]
    public async Task A_report_without_ads_has_no_pages_of_them_and_no_links_to_them()
    {
        var week = await WrittenWeek.OfAsync(SmallReport.Week);

        Assert.That(week.Paths.Where(path => path.StartsWith(ReportFile.AdsFolder, StringComparison.Ordinal)), Is.Empty);
        Assert.That(week.Page("competencias.html").QuerySelectorAll("[href*=anuncios]:not([href^=http])"), Is.Empty);
    }

    [TestCase("en/skills.html")]
    [TestCase("en/occupations.html")]
    [TestCase("en/places.html")]
    [TestCase("en/sources.html")]
    [TestCase("en/index.html")]
    public void From_an_English_page_numbers_lead_to_English_pages_of_ads(string path)
    {
        var links = _week.Page(path).QuerySelectorAll("td.n a, ol.skills a, .evidence .note a").Select(link => FileOf(path, link)).ToList();

        Assert.That(links, Is.Not.Empty.And.All.StartsWith("en/ads/"));
    }

    [Test]
    public void Each_page_of_ads_leads_to_the_same_page_in_the_other_language()
    {
        foreach (var path in _week.Paths.Where(path => path.StartsWith("anuncios/", StringComparison.Ordinal)))
        {
            var other = FileOf(path, Page(path).QuerySelector("p.language a")!);

            Assert.That(Page(other).DocumentElement.GetAttribute("lang"), Is.EqualTo("en"), other);
            Assert.That(FileOf(other, Page(other).QuerySelector("p.language a")!), Is.EqualTo(path));
            Assert.That(Page(other).QuerySelectorAll("[id]").Select(place => place.Id), Is.EqualTo(Page(path).QuerySelectorAll("[id]").Select(place => place.Id)), "the same ads and lists stand on both");
        }
    }

    private static bool IsNew(ReportedAd ad) => SmallReport.Now.Contains(ad.NewOn);

    private static int OpenColumn(IElement table) => table.QuerySelectorAll("thead th").ToList().FindIndex(head => head.GetAttribute("data-column") == "open_ads");

    private void Opens(string path, IElement cell, bool older)
    {
        var count = int.Parse(cell.TextContent.Trim(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        var link = cell.QuerySelector("a");
        Assert.That(link is null, Is.EqualTo(count == 0), cell.ParentElement!.GetAttribute("data-key"));
        if (link is not null)
        {
            Assert.That(AdsOf(path, link, older), Has.Count.EqualTo(count).And.Unique, cell.ParentElement!.GetAttribute("data-key"));
        }
    }

    private static Uri Target(string from, IElement link) => new(new Uri(Folder, from), link.GetAttribute("href")!);

    private static string FileOf(string from, IElement link) => PlaceOf(from, link).Split('#')[0];

    private static string PlaceOf(string from, IElement link) => Folder.MakeRelativeUri(Target(from, link)).OriginalString;

    private IHtmlDocument Page(string path)
    {
        if (!_pages.TryGetValue(path, out var page))
        {
            page = _week.Page(path);
            _pages.Add(path, page);
        }

        return page;
    }

    /// <summary>The ads that a number leads to, with all parts of their list, as "file#place": the new ones, or the open ones, new and older.</summary>
    private List<string> AdsOf(string from, IElement link, bool older)
    {
        List<string> ads = [];
        var (file, anchor) = (FileOf(from, link), Target(from, link).Fragment[1..].Split('-')[0]);
        Assert.That(Page(file).GetElementById(Target(from, link).Fragment[1..]), Is.Not.Null, "the place is there");
        file = FirstOf(file, anchor);
        for (var next = file; next is not null;)
        {
            var section = Page(next).GetElementById(anchor)!;
            var rows = section.QuerySelectorAll("table.adlist > tbody > tr").Where(row => !older || !(row.TextContent.Contains("no se vio abierto", StringComparison.Ordinal) || row.TextContent.Contains("not seen open", StringComparison.Ordinal)));
            ads.AddRange(rows.Select(row => PlaceOf(next, row.QuerySelector("th > a")!)));
            ads.AddRange(older ? section.QuerySelectorAll("ul.adlinks a").Select(ad => PlaceOf(next, ad)) : []);
            next = section.QuerySelector("a.goes-on") is { } more ? FileOf(next, more) : null;
        }

        return ads;
    }

    /// <summary>The page on which a list begins; older ads may begin on a later one.</summary>
    private string FirstOf(string file, string anchor)
    {
        while (Page(file).QuerySelector(".pager a") is { } before && FileOf(file, before) is var earlier && earlier != file && Page(earlier).GetElementById(anchor) is not null && IsBefore(earlier, file))
        {
            file = earlier;
        }

        return file;
    }

    private static bool IsBefore(string one, string other) => NumberOf(one) < NumberOf(other);

    private static int NumberOf(string file) => int.Parse(file.Split('-', '.')[^2], CultureInfo.InvariantCulture);

    private IElement Article(string ad) => Page(ad.Split('#')[0]).GetElementById(ad.Split('#')[1])!;
}
