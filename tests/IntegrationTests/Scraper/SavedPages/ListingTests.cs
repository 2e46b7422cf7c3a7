using System.Text.Json;

using DiCoDe.Domain.Ads;

namespace DiCoDe.IntegrationTests.Scraper.SavedPages;

/// <summary>Saved listings: every ad that a person counts on the page is found, and its fields are what the person reads.</summary>
[TestFixture]
public class ListingTests
{
    private static readonly AdField[] Lines =
        [AdField.Title, AdField.Employer, AdField.Place, AdField.Posted, AdField.Pay, AdField.Contract, AdField.Hours, AdField.WorkMode, AdField.Schooling, AdField.Experience];

    private static IEnumerable<TestCaseData> Listings()
    {
        yield return Of("computrabajo-pe", ["computrabajo-pe-2026", "search-lima.html"], 20);
        yield return Of("computrabajo-pe-2012", ["computrabajo-pe-2012-windows1252", "listado.html"], 12);
        yield return Of("indeed-mx", ["indeed-mx-2026", "indeed_page_example.html"], 16);
        yield return Of("indeed-us", ["indeed-us-2019", "nodejs-atlanta.html"], 15);
        yield return Of("convocatorias-pe", ["convocatorias.pe", "index.html"], 30);
        yield return Of("monster-us-2020", ["monster-us-2020", "section-cards.html"], 20);
        yield return Of("ejemplo-jobylon", ["ats-misc", "jobylon_mcdonalds_se.html"], 125);
        yield return Of("wellfound", ["wellfound", "wellfound-page-1.html"], 25);

        static TestCaseData Of(string portal, string[] page, int ads) => new TestCaseData(portal, page, ads).SetArgDisplayNames(portal);
    }

    [TestCaseSource(nameof(Listings))]
    public void Every_ad_is_found_and_has_a_key_a_title_and_an_address(string portal, string[] parts, int ads)
    {
        using var page = SavedPage.Open(portal, "/", parts);

        Assert.That(page.Listed, Has.Count.EqualTo(ads));
        Assert.That(page.EmptyCards, Is.Zero);
        Assert.That(page.Listed.Select(ad => ad.Id).Distinct().Count(), Is.EqualTo(ads));
        Assert.That(page.Listed.Select(ad => ad[AdField.Title]), Has.None.Empty);
        Assert.That(page.Listed.Select(ad => ad[AdField.Url]), Has.All.StartsWith("https://"));
    }

    [TestCaseSource(nameof(Listings))]
    public void No_field_holds_a_second_line_or_the_words_of_a_label_or_button(string portal, string[] parts, int ads)
    {
        using var page = SavedPage.Open(portal, "/", parts);
        var texts = page.Listed.SelectMany(ad => Lines.Select(field => ad[field])).Where(text => text.Length > 0).ToList();

        Assert.That(texts, Has.Count.GreaterThan(ads * 2));
        Assert.That(texts, Has.None.Contains("\n"));
        Assert.That(texts, Has.None.Match("(?i)^(?:publicad|salario|sueldo|localidad|fecha|entidad|posted|dirigido)|postular|guardar|save job|easily apply|vista$"));
    }

    [TestCaseSource(nameof(Listings))]
    public void Every_ad_is_accepted_and_what_it_says_of_its_day_is_understood(string portal, string[] parts, int ads)
    {
        using var page = SavedPage.Open(portal, "/", parts);
        var cleaned = page.Listed.Select(ad => (Scraped: ad, Ad: page.Clean(ad))).ToList();

        Assert.That(cleaned.Where(each => each.Scraped[AdField.Posted].Length > 0).Select(each => each.Ad.Posted.Kind), Has.None.EqualTo(PostingDateKind.NotStated));
        Assert.That(cleaned.Where(each => each.Scraped[AdField.ValidThrough].Length > 0).Select(each => each.Ad.ValidThrough), Has.None.Null);
        Assert.That(cleaned, Has.Count.EqualTo(ads));
    }

    [TestCase("computrabajo-pe", "computrabajo-pe-2026/search-lima.html", "article h2 a")]
    [TestCase("indeed-mx", "indeed-mx-2026/indeed_page_example.html", "h2.jobTitle")]
    [TestCase("indeed-us", "indeed-us-2019/nodejs-atlanta.html", "h2.title a")]
    [TestCase("convocatorias-pe", "convocatorias.pe/index.html", "main article h3")]
    [TestCase("monster-us-2020", "monster-us-2020/section-cards.html", "header h2")]
    [TestCase("wellfound", "wellfound/wellfound-page-1.html", "div > div > div > a[href^='/jobs/']")]
    public void The_titles_are_the_headings_of_the_page_in_their_order(string portal, string path, string headings)
    {
        using var page = SavedPage.Open(portal, "/", path.Split('/'));

        // A long title is cut on the page ("Programador…"); the definition may find the whole.
        var seen = page.Seen(headings).Select(text => text.TrimEnd('.', '…', ')', ' ')).ToList();
        Assert.That(page.Listed.Zip(seen).Count(each => !each.First[AdField.Title].StartsWith(each.Second, StringComparison.Ordinal)), Is.Zero);
        Assert.That(seen, Has.Count.EqualTo(page.Listed.Count));
    }

    [Test]
    public void Computrabajo_says_place_and_day_of_all_and_pay_and_mode_of_some()
    {
        using var page = SavedPage.Open("computrabajo-pe", "/", "computrabajo-pe-2026", "search-lima.html");
        var ads = page.Listed.Select(page.Clean).ToList();

        Assert.That(ads.Select(ad => ad.Place.Region), Is.All.EqualTo("Lima"));
        Assert.That(ads.Select(ad => ad.Place.Municipality), Has.None.Empty);
        Assert.That(ads.Select(ad => ad.Posted.Kind), Is.All.EqualTo(PostingDateKind.Day));
        Assert.That(ads.Count(ad => ad.Pay.Length > 0), Is.EqualTo(page.Document.Root.QuerySelectorAll("article .i_salary").Length));
        Assert.That(ads.Count(ad => ad.WorkMode.Length > 0), Is.EqualTo(page.Document.Root.QuerySelectorAll("article .i_home_office").Length));
        Assert.That(page.Seen("article p a"), Is.SubsetOf(ads.Select(ad => ad.Employer)), "every employer that is a link");
    }

    [Test]
    public void Computrabajo_of_2012_says_place_day_and_pay_in_the_rows_after_the_title()
    {
        using var page = SavedPage.Open("computrabajo-pe-2012", "/", "computrabajo-pe-2012-windows1252", "listado.html");
        var ads = page.Listed.Select(page.Clean).ToList();

        Assert.That(ads.Select(ad => ad.Posted.Day.Year), Is.All.EqualTo(2012));
        Assert.That(ads.Count(ad => ad.Place.Region.Length > 0), Is.GreaterThanOrEqualTo(10), "one is abroad");
        Assert.That(ads.Select(ad => ad.Pay), Has.None.Empty);
        Assert.That(ads.Select(ad => ad.Text.Length), Has.None.LessThan(50));
        Assert.That(ads.SelectMany(ad => ad.Title), Has.None.EqualTo('�'), "its encoding was understood");
    }

    [Test]
    public void Wellfound_says_the_employer_once_for_all_its_ads()
    {
        using var page = SavedPage.Open("wellfound", "/", "wellfound", "wellfound-page-1.html");
        var employers = page.Listed.Select(ad => ad[AdField.Employer]).ToList();

        Assert.That(employers, Has.None.Empty);
        Assert.That(employers.Distinct(), Is.EqualTo(page.Seen("a[href^='/company/'] h2")), "each in the order of the page");
    }

    [Test]
    public void Wellfound_says_the_day_and_the_whole_text_of_each_ad_in_the_script_of_the_page()
    {
        using var page = SavedPage.Open("wellfound", "/", "wellfound", "wellfound-page-1.html");
        using var script = JsonDocument.Parse(page.Document.Root.QuerySelector("#__NEXT_DATA__")!.TextContent);
        var known = script.RootElement.GetProperty("props").GetProperty("pageProps").GetProperty("apolloState").GetProperty("data");

        foreach (var ad in page.Listed)
        {
            var own = known.GetProperty($"JobListingSearchResult:{ad.Id.Key}");
            Assert.That(ad[AdField.Description], Is.EqualTo(own.GetProperty("description").GetString()!.Trim()), ad.Id.Key);
            Assert.That(page.Clean(ad).Posted, Is.EqualTo(PostingDate.On(DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(own.GetProperty("liveStartAt").GetInt64()).UtcDateTime))), ad.Id.Key);
        }
    }

    [Test]
    public void Indeed_of_two_layouts_years_apart_is_read_by_the_same_rules()
    {
        using var old = SavedPage.Open("indeed-mx", "/", "indeed-us-2019", "nodejs-atlanta.html");
        using var recent = SavedPage.Open("indeed-us", "/", "indeed-mx-2026", "indeed_page_example.html");

        Assert.That(old.Listed, Has.Count.EqualTo(15));
        Assert.That(recent.Listed, Has.Count.EqualTo(16));
        Assert.That(old.Listed.Concat(recent.Listed).Select(ad => ad[AdField.Employer]), Has.None.Empty);
    }
}
