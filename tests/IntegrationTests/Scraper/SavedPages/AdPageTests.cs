using DiCoDe.Domain.Ads;

namespace DiCoDe.IntegrationTests.Scraper.SavedPages;

/// <summary>Saved pages of one ad: everything that a person reads on them is found, each in its field.</summary>
[TestFixture]
public class AdPageTests
{
    private const string Indeed = "/viewjob?jk=0123456789abcdef";

    [TestCase("indeed-uk", Indeed, "indeed-uk/example_indeed_ad.html", "h1", "employer place posted pay contract description")]
    [TestCase("indeed-mx", Indeed, "indeed-mx-2026/indeed_page_example.html", "[data-testid=jobsearch-JobInfoHeader-title] > span", "employer place posted pay contract work_mode description")]
    [TestCase("computrabajo-pe-2012", "/bt-ofrd-a-1.htm", "computrabajo-pe-2012-windows1252/job.html", "td > font > b", "employer place region posted pay contract hours description")]
    [TestCase("talentclue", "/es/node/1", "talentclue-es/ayuda_en_accion_talentclue_jobpage.html", "h1", "employer place contract work_mode positions description requirements")]
    [TestCase("talentclue", "/ca/node/1", "talentclue-es/barcelona_activa_talentclue_jobpage.html", "h1", "employer place contract hours pay work_mode positions schooling industry about_employer description requirements")]
    [TestCase("talentclue", "/es/node/1", "talentclue-es/decathlon_talentclue_jobpage.html", "h1", "employer place work_mode positions category occupation industry about_employer description requirements")]
    [TestCase("wellfound", "/jobs/1-x", "wellfound/wellfound-detail-page.html", "h1", "employer place posted pay hours work_mode experience description requirements")]
    [TestCase("python-jobs", "/jobs/1/", "python.org-jobs/python_sample_job.html", "", "employer place posted category work_mode about_employer description requirements")]
    [TestCase("didi-global", "/x", "ats-misc/didi_global_jobdetail.html", "h2", "employer place category contract about_employer description requirements benefits")]
    [TestCase("neura-robotics", "/offer/x/1", "ats-misc/jsonld_neura_robotics_manager.html", "", "employer place posted valid_through description benefits")]
    [TestCase("convocatorias-pe", "/proceso-seleccion-1.html", "convocatorias.pe/ejemplo1.html", "h1", "employer place region posted valid_through pay contract positions schooling experience description requirements")]
    public void Everything_the_page_states_is_found(string portal, string address, string path, string heading, string fields)
    {
        using var page = SavedPage.Open(portal, address, path.Split('/'));
        var ad = page.Ad;
        var found = ad.Fields.Keys.Select(field => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(field.ToString())).ToList();

        Assert.That(fields.Split(' '), Is.SubsetOf(found));
        Assert.That(ad[AdField.Title], Is.Not.Empty);
        if (heading.Length > 0)
        {
            Assert.That(page.Seen(heading).Select(Plain), Has.Some.StartsWith(Plain(ad[AdField.Title])));
        }

        var cleaned = page.Clean(ad);
        Assert.That(cleaned.Text, Has.Length.GreaterThan(200));
        Assert.That(cleaned.Posted.Kind == PostingDateKind.NotStated, Is.EqualTo(ad[AdField.Posted].Length == 0));
    }

    [TestCase("talentclue-es/ayuda_en_accion_talentclue_jobpage.html")]
    [TestCase("talentclue-es/barcelona_activa_talentclue_jobpage.html")]
    [TestCase("talentclue-es/decathlon_talentclue_jobpage.html")]
    public void Talent_Clue_states_in_its_summary_what_is_read_by_label_and_nothing_of_the_label_remains(string path)
    {
        using var page = SavedPage.Open("talentclue", "/es/node/1", path.Split('/'));
        var ad = page.Ad;
        var rows = page.Seen(".job-summary__text");
        AdField[] stated = [AdField.Contract, AdField.Hours, AdField.WorkMode, AdField.Positions, AdField.Pay, AdField.Industry];

        foreach (var value in stated.Select(field => ad[field]).Where(value => value.Length > 0))
        {
            Assert.That(rows.Count(row => row.EndsWith($": {value}", StringComparison.Ordinal)), Is.Positive, $"{value.Length} characters");
        }

        Assert.That(page.Clean(ad).Place.Country, Is.EqualTo("ES").Or.EqualTo("BO"));
    }

    [Test]
    public void An_ad_beside_a_listing_is_not_mixed_up_with_the_cards()
    {
        using var page = SavedPage.Open("indeed-mx", Indeed, "indeed-mx-2026", "indeed_page_example.html");

        Assert.That(page.Ad[AdField.Employer], Is.EqualTo(page.Seen("[data-testid=inlineHeader-companyName]")[0].Split('\n')[0].Trim()));
        Assert.That(page.Listed.Select(ad => ad.Id), Does.Contain(page.Ad.Id), "the ad beside the listing is one of it");
        Assert.That(page.Listed.Single(ad => ad.Id == page.Ad.Id)[AdField.Title], Is.EqualTo(page.Ad[AdField.Title]));
        Assert.That(page.Listed.Single(ad => ad.Id == page.Ad.Id)[AdField.Pay], Is.EqualTo(page.Ad[AdField.Pay]));
    }

    [Test]
    public void Who_to_write_to_is_not_read()
    {
        using var page = SavedPage.Open("python-jobs", "/jobs/1/", "python.org-jobs", "python_sample_job.html");

        Assert.That(page.Ad.Fields.Values.Select(field => field.Text), Has.None.Contains("mailto:"));
        Assert.That(page.Document.Root.QuerySelectorAll("[href^='mailto:']"), Is.Not.Empty);
    }

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
