using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Host.Settings;
using DiCoDe.Tests.Support;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace DiCoDe.IntegrationTests.Scraper;

/// <summary>Saved pages of real portals, served on loopback under their real paths and harvested through the definitions of schedules/portals.</summary>
[TestFixture]
public class SavedPagesTests
{
    [Test]
    public async Task Computrabajo_Peru_shows_twenty_ads()
    {
        var steps = await HarvestAsync("computrabajo-pe", ("/trabajo-de-software-en-lima", Page("computrabajo-pe-2026", "search-lima.html")));

        Assert.That(steps.Ads(), Has.Count.EqualTo(20));
        Assert.That(Filled(steps, AdField.Title, AdField.Employer, AdField.Place, AdField.Posted, AdField.Url), Is.EqualTo(new[] { 20, 20, 20, 20, 20 }));
        Assert.That(Filled(steps, AdField.Pay, AdField.WorkMode), Is.EqualTo(new[] { 5, 9 }));
        Assert.That(steps.Ads().Select(ad => ad.Id.Key.Length), Is.All.EqualTo(32));
    }

    [Test]
    public async Task Indeed_Mexico_shows_sixteen_ads()
    {
        var steps = await HarvestAsync("indeed-mx", ("/jobs?q=python", Page("indeed-mx-2026", "indeed_page_example.html")));

        Assert.That(steps.Ads(), Has.Count.EqualTo(16));
        Assert.That(Filled(steps, AdField.Title, AdField.Employer, AdField.Place, AdField.Url), Is.EqualTo(new[] { 16, 16, 16, 16 }));
        Assert.That(Filled(steps, AdField.Posted), Is.EqualTo(new[] { 15 }), "the page's script knows the dates of all ads but one");
        Assert.That(steps.Ads().Select(ad => ad.Id.Key.Length), Is.All.EqualTo(16));
    }

    [Test]
    public async Task Convocatorias_Peru_shows_thirty_ads_and_one_of_their_pages()
    {
        const string Ad = "/proceso-seleccion-municipalidad-el-algarrobal-cas-003-subgerente-desarrollo-territorial-moquegua-58314.html";
        var steps = await HarvestAsync("convocatorias-pe", ("/", Page("convocatorias.pe", "index.html")), (Ad, Page("convocatorias.pe", "ejemplo1.html")));

        Assert.That(steps.Ads(), Has.Count.EqualTo(30));
        Assert.That(Filled(steps, AdField.Title, AdField.Employer, AdField.Place, AdField.ValidThrough, AdField.Pay), Is.EqualTo(new[] { 30, 30, 30, 30, 23 }));
        Assert.That(steps.Missed().Count, Is.EqualTo(30), "29 ad pages and the second listing page were not saved");

        var whole = steps.Ads().Single(ad => ad.Id.Key == "58314");
        Assert.That(whole.Fields[AdField.Posted], Is.EqualTo(new ScrapedField("2026-03-21 12:57:52", FieldSource.JsonLd)));
        Assert.That(whole.Fields[AdField.Pay], Is.EqualTo(new ScrapedField("6500 PEN MONTH", FieldSource.JsonLd)));
        Assert.That(whole.Fields[AdField.Place], Is.EqualTo(new ScrapedField("El Algarrobal, Moquegua", FieldSource.JsonLd)));
        Assert.That(whole[AdField.Requirements], Does.Contain("<li>"));
    }

    [Test]
    public async Task A_widget_of_Jobylon_carries_a_hundred_and_twenty_five_ads_in_its_script()
    {
        var steps = await HarvestAsync("ejemplo-jobylon", ("/jobs/companies/0/embed/v2/", Page("ats-misc", "jobylon_mcdonalds_se.html")));

        Assert.That(steps.Ads(), Has.Count.EqualTo(125));
        Assert.That(Filled(steps, AdField.Title, AdField.Employer, AdField.Place, AdField.Posted, AdField.Url), Is.EqualTo(new[] { 125, 125, 124, 125, 125 }), "one says no place");
        Assert.That(Filled(steps, AdField.ValidThrough, AdField.WorkMode, AdField.Hours), Is.EqualTo(new[] { 106, 105, 125 }));
        Assert.That(steps.Ads().Select(ad => ad.Id.Key), Is.Unique.And.All.Match(@"^\d{5,6}$"));
        Assert.That(steps.Ads().Select(ad => ad[AdField.Url]), Is.All.StartsWith("https://emp.jobylon.com/jobs/"));
    }

    private static string Page(params string[] parts) => SharedData.PathOf(["pages", .. parts]);

    private static async Task<IReadOnlyList<HarvestStep>> HarvestAsync(string id, params (string Path, string File)[] pages)
    {
        var portal = PortalFile.Read(Repository.PathOf("schedules", "portals", $"{id}.yaml"));
        await using var site = await LocalSite.StartAsync((context, site) => AnswerAsync(context, site, portal, pages));
        return await Harvesting.StepsOfAsync(portal.At(site.Home));
    }

    private static async Task AnswerAsync(HttpContext context, LocalSite site, PortalDefinition portal, (string Path, string File)[] pages)
    {
        var file = Array.Find(pages, page => page.Path == context.Request.GetEncodedPathAndQuery()).File;
        if (file is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        // The portal's links to itself lead to the site that plays it.
        var page = (await File.ReadAllTextAsync(file, context.RequestAborted)).Replace(portal.Home.AbsoluteUri, site.Home.AbsoluteUri, StringComparison.Ordinal);
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(page, context.RequestAborted);
    }

    private static int[] Filled(IEnumerable<HarvestStep> steps, params AdField[] fields) =>
        [.. fields.Select(field => steps.Ads().Count(ad => ad[field].Length > 0))];
}
