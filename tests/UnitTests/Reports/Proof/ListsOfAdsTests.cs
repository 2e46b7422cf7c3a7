using System.Globalization;

using AngleSharp.Dom;
using AngleSharp.Html.Dom;

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
            .SelectMany(table => table.QuerySelectorAll("tr[data-key], tr[data-where]").Select(row => (Row: row, Open: OpenColumn(table)))).ToList();
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
    public void Kinds_of_work_in_a_region_open_to_their_new_ads()
    {
        var rows = _week.Page("ocupaciones.html").QuerySelectorAll("figure table[data-csv='occupations_by_place.csv'] > tbody > tr");
        Assert.That(rows, Is.Not.Empty);
        foreach (var row in rows)
        {
            Opens("ocupaciones.html", row.QuerySelector("td.n")!, older: false);
        }
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
                Opens(path, stated, older: false);
            }
            else
            {
                Assert.That(stated.QuerySelector("a"), Is.Null, row.GetAttribute("data-key"));
            }

            if (!row.GetAttribute("data-key")!.EndsWith(",total", StringComparison.Ordinal))
            {
                Opens(path, open, older: true);
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
        var cell = ProofOf("sueldos.html", row.Children[2].QuerySelector("a")!, ad.Title);

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
        var ads = AdsOf(path, link, older: false);

        Assert.That(ads, Is.Not.Empty);
        Assert.That(ads.Select(ad => ProofOf(path, link, Article(ad).QuerySelector("h2")!.TextContent).QuerySelector("mark")?.TextContent), Is.All.EqualTo(words));
    }

    [Test]
    public void Words_that_stand_in_a_field_of_the_portal_are_not_shown_since_nobody_took_personal_data_out_of_it()
    {
        var link = _week.Page("condiciones.html").QuerySelectorAll("table[data-csv='conditions.csv'] > tbody > tr").Single(row => row.GetAttribute("data-key") == "permanent").QuerySelector("td.n a")!;

        Assert.That(ProofOf("condiciones.html", link, Article(AdsOf("condiciones.html", link, older: false)[0]).QuerySelector("h2")!.TextContent).TextContent, Is.EqualTo("Lo dice un dato del portal, no sus palabras."));
        Assert.That(_week.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Where(path => Page(path).DocumentElement.TextContent.Contains(SampleMarket.InField, StringComparison.Ordinal)), Is.Empty);
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
            var section = week.Page(FileOf("emergentes.html", link)).GetElementById(Target("emergentes.html", link).Fragment[1..])!;

            Assert.That(section.QuerySelectorAll("table.adlist > tbody > tr > td").Select(cell => cell.QuerySelectorAll("mark").Length), Is.All.EqualTo(2));
            Assert.That(section.QuerySelector("p.note")!.TextContent, Is.EqualTo($"{row.QuerySelector("td.n")!.TextContent.Trim()} anuncios nuevos en la semana."));
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
            Assert.That(link.GetAttribute("href"), Does.Contain("#l"));
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
            var rows = section.QuerySelectorAll("table.adlist > tbody > tr, ul.adlinks.new > li").Where(row => !older || !(row.TextContent.Contains("no se vio abierto", StringComparison.Ordinal) || row.TextContent.Contains("not seen open", StringComparison.Ordinal)));
            ads.AddRange(rows.Select(row => PlaceOf(next, row.QuerySelector("a")!)));
            ads.AddRange(older ? section.QuerySelectorAll("ul.adlinks:not(.new) a").Select(ad => PlaceOf(next, ad)) : []);
            next = section.QuerySelector("a.goes-on") is { } more ? FileOf(next, more) : null;
        }

        return ads;
    }

    /// <summary>The cell with the words of an ad in the list that a number leads to.</summary>
    private IElement ProofOf(string from, IElement link, string title)
    {
        for (var file = FileOf(from, link); ;)
        {
            var section = Page(file).GetElementById(Target(from, link).Fragment[1..])!;
            if (section.QuerySelectorAll("table.adlist > tbody > tr").FirstOrDefault(row => row.QuerySelector("a")!.TextContent == title) is { } row)
            {
                return row.QuerySelector("td")!;
            }

            file = FileOf(file, section.QuerySelector("a.goes-on")!);
        }
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
