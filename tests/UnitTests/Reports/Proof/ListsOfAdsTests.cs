using AngleSharp.Dom;

using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Employers;
using DiCoDe.Reports.Page.Frame;
using DiCoDe.Tests.Support.Reports;
using DiCoDe.UnitTests.Reports.Page;

namespace DiCoDe.UnitTests.Reports.Proof;

/// <summary>Down to the sentence: each number opens to as many ads as it says, and each ad to its words.</summary>
[TestFixture]
public class ListsOfAdsTests
{
    private WrittenWeek _week = null!;
    private OpenedLists _lists = null!;

    [OneTimeSetUp]
    public async Task Write()
    {
        _week = await WrittenWeek.OfAsync(SampleMarket.Week);
        _lists = new OpenedLists(_week);
    }

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
    [TestCase("condiciones.html", "table[data-csv='conditions.csv']")]
    [TestCase("empleadores.html", "table[data-csv='conditions.csv']")]
    [TestCase("sueldos.html", "table[data-csv='conditions.csv']")]
    [TestCase("trato.html", "table[data-csv='treatment.csv']")]
    [TestCase("ocupaciones.html", "table[data-csv='isco_groups.csv']")]
    [TestCase("ocupaciones.html", "table[data-csv='sinco_groups.csv']")]
    [TestCase("ocupaciones.html", "tbody[data-sums='sinco_groups.csv']")]
    [TestCase("en/conditions.html", "table[data-csv='conditions.csv']")]
    [TestCase("en/treatment.html", "table[data-csv='treatment.csv']")]
    [TestCase("en/occupations.html", "table[data-csv='isco_groups.csv']")]
    [TestCase("en/occupations.html", "table[data-csv='sinco_groups.csv']")]
    public void Every_count_of_new_and_of_open_ads_opens_to_as_many_ads(string path, string tables)
    {
        var rows = _week.Page(path).QuerySelectorAll(tables).Where(table => table.Closest("figure") is null)
            .SelectMany(table => table.QuerySelectorAll("tr[data-key], tr[data-where]").Select(row => (Row: row, Open: OpenedLists.OpenColumn(table)))).ToList();
        Assert.That(rows, Is.Not.Empty);
        foreach (var (row, open) in rows)
        {
            _lists.Opens(path, row.QuerySelector("td.n")!, older: false);
            if (open > 0)
            {
                _lists.Opens(path, row.Children[open], older: true);
            }
        }
    }

    [Test]
    public void Kinds_of_work_in_a_region_open_to_their_new_ads()
    {
        var rows = _week.Page("ocupaciones.html").QuerySelectorAll("figure table[data-csv='occupations_by_place.csv'] > tbody > tr");
        Assert.That(rows, Is.Not.Empty);
        foreach (var row in rows)
        {
            _lists.Opens("ocupaciones.html", row.QuerySelector("td.n")!, older: false);
        }
    }

    [Test]
    public async Task Skills_that_go_together_open_to_the_ads_that_ask_for_both_with_both_sentences()
    {
        var alike = SampleMarket.Ads[1];
        var week = await WrittenWeek.OfAsync(SampleMarket.Of(
        [
            .. SampleMarket.Ads.Select((ad, at) => ad with { Employer = $"Empresa {at % 7}", EmployerKey = $"{at % 7}", EmployerKind = EmployerKind.Named, Text = alike.Text, Mentions = at % 4 == 1 ? alike.Mentions : [] }),
        ]));
        var rows = week.Page("emergentes.html").QuerySelectorAll("table[data-csv='skill_pairs.csv'] > tbody > tr").ToList();
        Assert.That(rows, Is.Not.Empty);
        foreach (var row in rows)
        {
            var link = row.QuerySelector("td.n a")!;
            var section = week.Page(OpenedLists.FileOf("emergentes.html", link)).GetElementById(OpenedLists.Target("emergentes.html", link).Fragment[1..])!;

            Assert.That(section.QuerySelectorAll("table.adlist > tbody > tr > td").Select(cell => cell.QuerySelectorAll("mark").Length), Is.All.EqualTo(2));
            Assert.That(section.QuerySelector("p.note")!.TextContent, Is.EqualTo($"{OpenedLists.NumberIn(row.QuerySelector("td.n")!)} anuncios nuevos en la semana."));
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

            Assert.That(_lists.AdsOf("ocupaciones.html", line.QuerySelector("a")!, older: false).Select(ad => _lists.Article(ad).QuerySelector("h2")!.TextContent), Is.EqualTo(wanted), skill);
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
            Assert.That(Titles(row.Children[OpenedLists.OpenColumn(row.Closest("table")!)].QuerySelector("a")!, older: true), Is.EquivalentTo(ads.Where(ad => ad.IsOpenIn(SmallReport.Now)).Select(ad => ad.Title)), skill);
        }

        IEnumerable<string> Titles(IElement link, bool older) => _lists.AdsOf("competencias.html", link, older).Select(ad => _lists.Article(ad).QuerySelector("h2")!.TextContent);
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
                foreach (var link in _lists.Page(path).QuerySelectorAll("a[href]:not([href^=http])").Where(link => OpenedLists.FileOf(path, link).EndsWith(".html", StringComparison.Ordinal)))
                {
                    next.Enqueue(OpenedLists.FileOf(path, link));
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
        var articles = _week.Paths.Where(path => path.StartsWith("anuncios/0", StringComparison.Ordinal)).SelectMany(path => _lists.Page(path).QuerySelectorAll("article")).ToList();

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
            Assert.That(_lists.Article(OpenedLists.PlaceOf("competencias.html", link)).TextContent, Does.Contain(link.TextContent));
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
        var links = _week.Page(path).QuerySelectorAll("td.n a, ol.skills a, .evidence .note a").Select(link => OpenedLists.FileOf(path, link)).ToList();

        Assert.That(links, Is.Not.Empty.And.All.StartsWith("en/ads/"));
    }

    [Test]
    public void Each_page_of_ads_leads_to_the_same_page_in_the_other_language()
    {
        foreach (var path in _week.Paths.Where(path => path.StartsWith("anuncios/", StringComparison.Ordinal)))
        {
            var other = OpenedLists.FileOf(path, _lists.Page(path).QuerySelector("p.language a")!);

            Assert.That(_lists.Page(other).DocumentElement.GetAttribute("lang"), Is.EqualTo("en"), other);
            Assert.That(OpenedLists.FileOf(other, _lists.Page(other).QuerySelector("p.language a")!), Is.EqualTo(path));
            Assert.That(_lists.Page(other).QuerySelectorAll("[id]").Select(place => place.Id), Is.EqualTo(_lists.Page(path).QuerySelectorAll("[id]").Select(place => place.Id)), "the same ads and lists stand on both");
        }
    }

    private static bool IsNew(ReportedAd ad) => SmallReport.Now.Contains(ad.NewOn);
}
