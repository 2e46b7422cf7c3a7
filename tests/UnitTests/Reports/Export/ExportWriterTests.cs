using System.Text;
using System.Text.Json;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Exporting;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Reports.Export;
using DiCoDe.Tests.Support;
using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports.Export;

[TestFixture]
public class ExportWriterTests
{
    private static readonly IsoWeek Week = SmallReport.Now;

    [Test]
    public async Task Every_file_has_the_columns_that_the_package_says()
    {
        var files = await FilesAsync(Content());
        using var package = JsonDocument.Parse(files["datapackage.json"]);

        Assert.That(files.Keys, Is.EqualTo(new[] { "ads.csv", "mentions.csv", "duplicates.csv", "durations.csv", "occupation_skill.csv", "datapackage.json" }));
        foreach (var resource in package.RootElement.GetProperty("resources").EnumerateArray())
        {
            var fields = resource.GetProperty("schema").GetProperty("fields").EnumerateArray().ToList();
            var records = CsvText.Read(files[resource.GetProperty("path").GetString()!]);
            Assert.That(records[0], Is.EqualTo(fields.Select(field => field.GetProperty("name").GetString())));
            Assert.That(fields.Select(field => field.GetProperty("description").GetString()), Has.All.Length.GreaterThan(3));
            Assert.That(records, Has.Count.EqualTo(2).And.All.Length.EqualTo(fields.Count));
        }
    }

    [Test]
    public async Task A_mention_points_to_its_words()
    {
        var files = await FilesAsync(Content());
        var (ad, mention) = (CsvText.Rows(files["ads.csv"])[0], CsvText.Rows(files["mentions.csv"])[0]);

        Assert.That(mention["key"], Is.EqualTo(ad["key"]));
        Assert.That(ad["text"].Substring(int.Parse(mention["start"]), int.Parse(mention["length"])), Is.EqualTo("soldar"));
        Assert.That((mention["skill_label"], mention["requirement"], mention["match"]), Is.EqualTo(("soldadura por arco", "nice", "alternative_label")));
    }

    [Test]
    public async Task Memory_does_not_grow_with_the_rows()
    {
        var mention = Mention();
        var content = Content() with { Mentions = Enumerable.Repeat(mention, 200_000).ToAsyncEnumerable() };
        var longest = 0L;
        var rows = 0L;
        await foreach (var file in new ExportWriter().WriteAsync(content, _ => new Watched(size => longest = Math.Max(longest, size)), (_, _) => { }, CancellationToken.None))
        {
            rows += file.Rows;
        }

        Assert.That(rows, Is.EqualTo(200_004));
        Assert.That(longest, Is.LessThan(1 << 18), "bytes handed over at once");
    }

    private static async Task<Dictionary<string, string>> FilesAsync(ExportContent content)
    {
        Dictionary<string, MemoryStream> streams = [];
        await foreach (var file in new ExportWriter().WriteAsync(content, name => streams[name] = new MemoryStream(), (_, _) => { }, CancellationToken.None))
        {
            Assert.That(file.Rows, Is.EqualTo(file.Path.EndsWith(".csv", StringComparison.Ordinal) ? 1 : 0));
        }

        return streams.ToDictionary(pair => pair.Key, pair => Encoding.UTF8.GetString(pair.Value.ToArray()));
    }

    private static ExportContent Content() => new()
    {
        From = Week.Previous,
        To = Week,
        Taxonomy = SmallReport.Week.Taxonomy,
        Classifier = SmallReport.Week.Classifier,
        Version = "0.1.0",
        Ads = new[] { new ExportedAd(Counted(), "7212", "09", "007", "Taller, S.A.", "=Soldador", "Aquí, a soldar\ny \"pintar\".", 2) }.ToAsyncEnumerable(),
        Mentions = new[] { Mention() }.ToAsyncEnumerable(),
        Duplicates = new[] { new DuplicateLink(new AdId(Some.Portal, "1"), new AdId(Some.Portal, "2"), DuplicateKind.Semantic, new DuplicateEvidence { Score = 0.9, Employer = Agreement.Same }) }.ToAsyncEnumerable(),
        VacancyOf = ad => ad,
        Lives = new[] { new ExportedLife(new AdId(Some.Portal, "1"), Week.Monday, new AdLife(ConceptUri.None, 0, 9, IsClosed: true), "gone") }.ToAsyncEnumerable(),
        OccupationSkills = new[] { new SkillPair(SmallReport.Welder.Uri.Value, SmallReport.Welding.Uri.Value, 3, 1, 1, 1) }.ToAsyncEnumerable(),
    };

    private static ExportedMention Mention() =>
        new("empleos-prueba", "1", Week.Monday, "", SmallReport.Welding.Uri.Value, Segment.Text, 8, 6, 0.75, Requirement.Nice, MatchKind.AlternativeLabel, "soldar");

    private static CountedAd Counted() => new()
    {
        Key = "1",
        Portal = Some.Portal,
        Posted = PostingDate.NotStated,
        FirstSeenOn = Week.Monday,
        LastSeenOn = Week.Sunday,
        Place = Place.NotStated,
        Positions = Positions.NotStated,
        Occupation = SmallReport.Welder.Uri,
        Skills = [],
    };

    /// <summary>Says how much is handed over at once, and keeps nothing.</summary>
    private sealed class Watched(Action<long> told) : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            told(buffer.Length);
            return ValueTask.CompletedTask;
        }
    }
}
