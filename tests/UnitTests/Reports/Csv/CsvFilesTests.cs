using System.Text;
using System.Text.Json;

using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Tests.Support;
using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports.Csv;

[TestFixture]
public class CsvFilesTests
{
    [Test]
    public async Task Every_column_of_every_file_has_its_entry_in_the_dictionary()
    {
        var files = await Written.FilesAsync(SampleReport.Busy);
        var dictionary = CsvText.Rows(Text(files, "columns.csv")).ToLookup(row => row["file"]);

        foreach (var file in files.Where(file => file.Path.EndsWith(".csv", StringComparison.Ordinal)))
        {
            Assert.That(dictionary[file.Path].Select(row => row["column"]), Is.EqualTo(CsvText.Read(Text(files, file.Path))[0]), file.Path);
            Assert.That(dictionary[file.Path].Select(row => row["meaning"]), Has.All.Length.GreaterThan(3), file.Path);
        }

        Assert.That(dictionary.Select(group => group.Key), Is.EquivalentTo(files.Select(file => file.Path).Where(path => path.EndsWith(".csv", StringComparison.Ordinal))));
    }

    [Test]
    public async Task The_data_package_names_the_files_and_columns_that_are_there()
    {
        var files = await Written.FilesAsync(SampleReport.Busy);
        using var package = JsonDocument.Parse(Text(files, "datapackage.json"));

        foreach (var resource in package.RootElement.GetProperty("resources").EnumerateArray())
        {
            var header = CsvText.Read(Text(files, resource.GetProperty("path").GetString()!))[0];
            Assert.That(resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()), Is.EqualTo(header));
        }
    }

    [TestCase("MX/*/", "several", "Varios lugares o todo el país")]
    [TestCase("MX/~/", "remote", "A distancia, sin lugar indicado")]
    [TestCase("MX/?/", "unknown", "Lugar no reconocido")]
    [TestCase("MX//", "country", "Entidad no indicada")]
    public async Task What_is_no_region_has_a_level_and_a_name_of_its_own(string key, string level, string label)
    {
        var week = SmallReport.Week;
        var report = week with { Demand = week.Demand with { Rows = [.. week.Demand.Rows, new DemandRow(Dimension.Place, key, "", new Count(3, 3, 3), default)] } };

        var row = CsvText.Rows(await Written.TextAsync(report, "places.csv")).Single(row => row["place"] == key);

        Assert.That((row["level"], row["place_label"], row["country"], row["region"]), Is.EqualTo((level, label, "MX", "")));
        Assert.That(await Written.TextAsync(report, "lugares.html"), Does.Contain(label));
    }

    [Test]
    public async Task Every_row_of_every_file_says_starter_and_demo()
    {
        foreach (var file in await Written.FilesAsync(SampleReport.Busy))
        {
            if (file.Path.EndsWith(".csv", StringComparison.Ordinal))
            {
                var rows = CsvText.Rows(Encoding.UTF8.GetString(file.Content.Span));
                Assert.That(rows, Is.Not.Empty, file.Path);
                Assert.That(rows.Select(row => (row["starter_taxonomy"], row["demo_data"])), Has.All.EqualTo(("true", "true")), file.Path);
            }
        }
    }

    [Test]
    public async Task The_files_have_no_byte_order_mark_and_end_lines_with_CRLF()
    {
        foreach (var file in (await Written.FilesAsync(SmallReport.Week)).Where(file => file.Path.EndsWith(".csv", StringComparison.Ordinal)))
        {
            var text = Encoding.UTF8.GetString(file.Content.Span);
            Assert.That(file.Content.Span[0], Is.Not.EqualTo(0xEF), file.Path);
            Assert.That(text, Does.EndWith("\r\n"), file.Path);
            Assert.That(text.Replace("\r\n", "", StringComparison.Ordinal), Does.Not.Contain("\n"), file.Path);
        }
    }

    [Test]
    public async Task A_share_of_fewer_than_30_ads_is_not_published_and_says_so()
    {
        var row = CsvText.Rows(await Written.TextAsync(SmallReport.WithTotal(new Count(29, 29, 29), default), "skills.csv"))[0];

        Assert.That((row["share"], "c", row["share_base"]), Is.EqualTo(("", "c", "29")));
    }

    [Test]
    public async Task Without_a_week_before_its_cells_are_empty()
    {
        var report = SmallReport.Week with { Demand = SmallReport.Week.Demand with { HasBefore = false } };
        var row = CsvText.Rows(await Written.TextAsync(report, "demand.csv"))[0];

        Assert.That((row["new_ads"], row["new_ads_before"], row["change"], row["change_verdict"]), Is.EqualTo(("400", "", "", "")));
    }

    [Test]
    public async Task ISCO_groups_add_up_to_the_total_at_every_level()
    {
        var rows = CsvText.Rows(await Written.TextAsync(SmallReport.Week, "isco_groups.csv"));

        Assert.That(rows.GroupBy(row => row["level"]).Select(level => level.Sum(row => int.Parse(row["new_ads"]))), Is.EqualTo(new[] { 400, 400, 400, 400 }));
    }

    [Test]
    public async Task A_concept_that_the_taxonomy_no_longer_has_is_named_by_its_key()
    {
        var report = SmallReport.Week with { Taxonomy = Some.Taxonomy([], []) with { Identity = new TaxonomyIdentity("ESCO", "2", [], "", IsStarter: false) } };

        Assert.That(CsvText.Rows(await Written.TextAsync(report, "skills.csv"))[0]["skill_label"], Is.EqualTo("urn:test:skill:soldadura"));
    }

    private static string Text(IEnumerable<ReportFile> files, string path) => Encoding.UTF8.GetString(files.Single(file => file.Path == path).Content.Span);
}
