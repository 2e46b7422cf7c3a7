using System.Text;
using System.Text.Json;

using DiCoDe.Domain.Ads;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Scraper.SavedPages;

/// <summary>The table of docs/portals.md is what the definitions give today. DICODE_APPROVE=1 writes it anew.</summary>
[TestFixture]
public class FillRateTests
{
    private const string Begin = "<!-- fill rates: begin -->";
    private const string End = "<!-- fill rates: end -->";

    private static readonly AdField[] Fields =
    [
        AdField.Title, AdField.Employer, AdField.Place, AdField.Posted, AdField.ValidThrough, AdField.Pay, AdField.Contract, AdField.Hours, AdField.WorkMode,
        AdField.Schooling, AdField.Experience, AdField.Description, AdField.Requirements,
    ];

    private static readonly (string Portal, string Kind, string Address, string Path)[] Pages =
    [
        ("computrabajo-pe", "listing, 2026", "", "computrabajo-pe-2026/search-lima.html"),
        ("computrabajo-pe-2012", "listing, 2012", "", "computrabajo-pe-2012-windows1252/listado.html"),
        ("computrabajo-pe-2012", "ad page, 2012", "/bt-ofrd-a-1.htm", "computrabajo-pe-2012-windows1252/job.html"),
        ("convocatorias-pe", "listing, 2026", "", "convocatorias.pe/index.html"),
        ("convocatorias-pe", "ad page, 2026", "/proceso-seleccion-1.html", "convocatorias.pe/ejemplo1.html"),
        ("didi-global", "ad page, 2025", "/x", "ats-misc/didi_global_jobdetail.html"),
        ("ejemplo-jobylon", "list in a script, 2026", "", "ats-misc/jobylon_mcdonalds_se.html"),
        ("indeed-mx", "listing, 2026", "", "indeed-mx-2026/indeed_page_example.html"),
        ("indeed-mx", "ad beside the listing, 2026", "/viewjob?jk=0123456789abcdef", "indeed-mx-2026/indeed_page_example.html"),
        ("indeed-uk", "ad page, 2020", "/viewjob?jk=0123456789abcdef", "indeed-uk/example_indeed_ad.html"),
        ("indeed-us", "listing, 2019", "", "indeed-us-2019/nodejs-atlanta.html"),
        ("monster-us-2020", "listing, 2020", "", "monster-us-2020/section-cards.html"),
        ("neura-robotics", "ad page (JSON-LD), 2025", "/offer/x/1", "ats-misc/jsonld_neura_robotics_manager.html"),
        ("python-jobs", "ad page, 2025", "/jobs/1/", "python.org-jobs/python_sample_job.html"),
        ("talentclue", "ad page, 2026", "/es/node/1", "talentclue-es/ayuda_en_accion_talentclue_jobpage.html"),
        ("talentclue", "ad page, 2026", "/ca/node/1", "talentclue-es/barcelona_activa_talentclue_jobpage.html"),
        ("talentclue", "ad page, 2026", "/es/node/1", "talentclue-es/decathlon_talentclue_jobpage.html"),
        ("wellfound", "listing, 2025", "", "wellfound/wellfound-page-1.html"),
        ("wellfound", "ad page (JSON-LD), 2025", "/jobs/1-x", "wellfound/wellfound-detail-page.html"),
    ];

    [Test]
    public void The_document_says_what_is_found_today()
    {
        var table = Table();
        var path = Repository.PathOf("docs", "portals.md");
        var document = File.ReadAllText(path);
        var (begin, end) = (document.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, document.IndexOf(End, StringComparison.Ordinal));

        if (Environment.GetEnvironmentVariable("DICODE_APPROVE") == "1")
        {
            File.WriteAllText(path, $"{document[..begin]}\n{table}{document[end..]}");
            return;
        }

        Assert.That(document[begin..end].Trim(), Is.EqualTo(table.Trim()));
    }

    private static string Table()
    {
        var table = new StringBuilder()
            .Append("| Portal | Page | Ads | ").AppendJoin(" | ", Fields.Select(field => JsonNamingPolicy.SnakeCaseLower.ConvertName(field.ToString()))).Append(" |\n")
            .Append("|---|---|--:|").Append(string.Concat(Fields.Select(_ => "--:|"))).Append('\n');
        foreach (var (portal, kind, address, path) in Pages)
        {
            using var page = SavedPage.Open(portal, address.Length > 0 ? address : "/", path.Split('/'));
            var ads = address.Length > 0 ? [page.Ad] : page.Listed;
            table.Append($"| {portal} | {kind} | {ads.Count} | ").AppendJoin(" | ", Fields.Select(field => ads.Count(ad => ad[field].Length > 0))).Append(" |\n");
        }

        return table.ToString();
    }
}
