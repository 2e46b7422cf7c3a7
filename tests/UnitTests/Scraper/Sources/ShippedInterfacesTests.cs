using System.Text;
using System.Text.Json;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Portals.Finding;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Scraper.Sources;

/// <summary>The definitions of JSON interfaces that come with DiCoDe, held against real answers: what each holds is counted here independently.</summary>
[TestFixture]
public class ShippedInterfacesTests
{
    [TestCase("ejemplo-greenhouse", "breteai/greenhouse.json", "jobs", "title", "content", "first_published", "location.name")]
    [TestCase("ejemplo-greenhouse", "job-tailor/greenhouse.json", "jobs", "title", "content", "first_published", "location.name")]
    [TestCase("ejemplo-greenhouse", "manwithaplandy-job-board/greenhouse.json", "jobs", "title", "content", "updated_at", "location.name")]
    [TestCase("ejemplo-lever", "breteai/lever.json", "", "text", "descriptionPlain", "createdAt", "categories.location")]
    [TestCase("ejemplo-lever", "job-tailor/lever.json", "", "text", "description", "createdAt", "categories.location")]
    [TestCase("ejemplo-lever", "manwithaplandy-job-board/lever.json", "", "text", "description", "createdAt", "categories.location")]
    [TestCase("ejemplo-ashby", "breteai/ashby.json", "jobs", "title", "descriptionHtml", "publishedAt", "location")]
    [TestCase("ejemplo-ashby", "job-tailor/ashby.json", "jobs", "title", "descriptionHtml", "publishedAt", "location")]
    [TestCase("ejemplo-ashby", "manwithaplandy-job-board/ashby.json", "jobs", "title", "descriptionHtml", "publishedAt", "location")]
    [TestCase("ejemplo-workable", "manwithaplandy-job-board/workable.json", "widget.jobs", "title", "description", "published_on", "country")]
    [TestCase("arbeitnow", "breteai/arbeitnow.json", "data", "title", "description", "created_at", "location")]
    [TestCase("remotive", "breteai/remotive.json", "jobs", "title", "description", "publication_date", "candidate_required_location")]
    [TestCase("himalayas", "breteai/himalayas.json", "jobs", "title", "description", "pubDate", "locationRestrictions")]
    [TestCase("jobicy", "breteai/jobicy.json", "jobs", "jobTitle", "jobDescription", "pubDate", "jobGeo")]
    [TestCase("remoteok", "breteai/remoteok.json", "", "position", "description", "date", "location")]
    [TestCase("adzuna-mx", "breteai/adzuna.json", "results", "title", "description", "created", "location.display_name")]
    [TestCase("adzuna-mx", "job-tailor/adzuna.json", "results", "title", "description", "created", "location.display_name")]
    [TestCase("jobtech-se", "jobtech-se/platsannons_results_eng.json", "hits.hits._source", "headline", "description.text", "publication_date", "workplace_address.city")]
    [TestCase("jobtech-se", "jobtech-se/platsannonser_expected_after_conversion.json", "hits.hits._source", "headline", "description.text", "publication_date", "workplace_address.region")]
    public void Every_ad_of_a_real_answer_is_read_with_all_that_it_says(string id, string file, string list, string title, string description, string posted, string place)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(SharedData.PathOf(["api", .. file.Split('/')])));
        var elements = ElementsOf(document.RootElement, list);
        var wanted = elements.Where(element => Holds(element, title) && !IsUnlisted(element)).ToList();
        var portal = WithList(Shipped.Portal(id), list);

        var findings = Reading.Read(portal, JsonSerializer.SerializeToUtf8Bytes(document.RootElement), new FrontierEntry(portal.Discovery.Start[0], PageKind.Json));

        Assert.That(wanted, Is.Not.Empty);
        Assert.Multiple(() =>
        {
            Assert.That(findings.NoAds, Has.Count.EqualTo(portal.Discovery.Json!.Only.Count > 0 ? 0 : elements.Count - wanted.Count), "what is no ad is told");
            Assert.That(findings.Ads, Has.Count.EqualTo(wanted.Count));
            Assert.That(findings.Ads.Select(ad => ad.Id).Distinct().Count(), Is.EqualTo(wanted.Count));
            Assert.That(findings.Ads.Count(ad => ad[AdField.Description].Length > 0), Is.EqualTo(wanted.Count(each => Holds(each, description))), "descriptions");
            Assert.That(findings.Ads.Count(ad => ad[AdField.Posted].Length > 0), Is.EqualTo(wanted.Count(each => Holds(each, posted))), "dates");
            Assert.That(findings.Ads.Count(ad => ad[AdField.Place].Length > 0), Is.EqualTo(wanted.Count(each => Holds(each, place))), "places");
            Assert.That(findings.Ads.Count(ad => ad[AdField.Url].Length > 0), Is.EqualTo(wanted.Count), "addresses");
            Assert.That(findings.Ads.Count(ad => ad[AdField.Employer].Length > 0), Is.EqualTo(wanted.Count), "employers");
        });
    }

    [TestCase("ejemplo-smartrecruiters", "smartrecruiters.json", "content")]
    [TestCase("ejemplo-workday", "workday.json", "jobPostings")]
    public void A_list_and_the_answer_of_each_ad_make_the_ads(string id, string file, string list)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(SharedData.PathOf("api", "manwithaplandy-job-board", file)));
        var portal = Shipped.Portal(id);
        var answers = document.RootElement.GetProperty("details").EnumerateObject().ToDictionary(each => each.Name, each => each.Value);

        var entries = document.RootElement.GetProperty("list_pages").EnumerateArray()
            .SelectMany(page => Reading.Read(portal, Bytes(page), new FrontierEntry(portal.Discovery.Start[0], PageKind.Json)).Found.Where(found => found.Kind == PageKind.Ad))
            .DistinctBy(found => found.AdKey).ToList();
        var answered = entries
            .Select(entry => (entry, answer: answers.FirstOrDefault(each => entry.Url.AbsolutePath.EndsWith(each.Key, StringComparison.Ordinal))))
            .Where(each => each.answer.Key is not null)
            .ToList();
        var ads = answered.SelectMany(each => Reading.Read(portal, Bytes(each.answer.Value), each.entry).Ads).ToList();

        Assert.That(entries, Has.Count.EqualTo(document.RootElement.GetProperty("list_pages").EnumerateArray().Sum(page => page.GetProperty(list).GetArrayLength())));
        Assert.That(ads, Has.Count.EqualTo(entries.Count(entry => answers.Keys.Any(key => entry.Url.AbsolutePath.EndsWith(key, StringComparison.Ordinal)))).And.Count.GreaterThan(1));
        Assert.That(ads.Count(ad => ad[AdField.Description].Length > 0), Is.EqualTo(answered.Count(each => each.answer.Value.GetRawText().Contains("\"jobDescription\""))));
        Assert.That(ads, Has.All.Matches<ScrapedAd>(ad => ad![AdField.Employer].Length > 0 && ad[AdField.Place].Length > 0 && ad[AdField.Url].Length > 0 && ad[AdField.Posted].Length > 0));
    }

    [Test]
    public void Other_interfaces_are_read_by_rules_of_ones_own()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(SharedData.PathOf("api", "job-tailor", "arbeitsagentur-search.json")));
        var portal = Reading.Json("stellenangebote");
        var json = new JsonRules { List = "stellenangebote", Fields = Reading.Fields((AdField.Key, "refnr"), (AdField.Title, "titel"), (AdField.Employer, "arbeitgeber"), (AdField.Place, "{arbeitsort.plz} {arbeitsort.ort}")) };

        var ads = Reading.Read(portal with { Discovery = portal.Discovery with { Json = json } }, Encoding.UTF8.GetString(Bytes(document.RootElement))).Ads;

        Assert.That(ads, Has.Count.EqualTo(document.RootElement.GetProperty("stellenangebote").GetArrayLength()));
        Assert.That(ads, Has.All.Matches<ScrapedAd>(ad => ad![AdField.Employer].Length > 0 && ad[AdField.Place].Length > 0));
    }

    // Saved answers come wrapped: in an envelope of their collector, or as the search engine behind the interface gave them.
    private static PortalDefinition WithList(PortalDefinition portal, string list) => portal with
    {
        Discovery = portal.Discovery with { PageNumbers = null, Json = portal.Discovery.Json! with { List = list.Replace("hits._source", "hits[*]._source") } },
    };

    private static List<JsonElement> ElementsOf(JsonElement root, string list)
    {
        List<JsonElement> nodes = [root];
        foreach (var name in list.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            nodes = [.. nodes.SelectMany(Each).Select(node => node.GetProperty(name))];
        }

        return [.. nodes.SelectMany(Each)];
    }

    private static IEnumerable<JsonElement> Each(JsonElement node) => node.ValueKind == JsonValueKind.Array ? node.EnumerateArray() : [node];

    private static bool IsUnlisted(JsonElement element) => element.TryGetProperty("isListed", out var listed) && listed.ValueKind == JsonValueKind.False;

    private static bool Holds(JsonElement element, string path)
    {
        foreach (var name in path.Split('.'))
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return false;
            }
        }

        return element.ValueKind switch
        {
            JsonValueKind.String => element.GetString()!.Trim().Length > 0,
            JsonValueKind.Array => element.GetArrayLength() > 0,
            JsonValueKind.Number => true,
            _ => false,
        };
    }

    private static byte[] Bytes(JsonElement element) => JsonSerializer.SerializeToUtf8Bytes(element);
}
