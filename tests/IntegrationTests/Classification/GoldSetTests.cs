using System.Globalization;
using System.Text.Json;

using DiCoDe.Domain.Ads;
using DiCoDe.Import.Esco;
using DiCoDe.Stages.Classification;
using DiCoDe.Stages.Intake;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Classification;

/// <summary>How good the phrases are on real ads annotated by reading. The figures printed are those of docs/model-card.md; the floors keep them
/// from falling unseen.</summary>
[TestFixture]
[Category("Evaluation")]
public class GoldSetTests
{
    [Test]
    public void Phrases_find_few_of_the_annotated_skills_and_mostly_the_right_ones()
    {
        var gold = SharedData.PathOf("mapping", "gold-es-dev.jsonl");
        var conventions = JsonDocument.Parse(File.ReadAllText(SharedData.PathOf("mapping", "gold-conventions.json"))).RootElement;
        var same = conventions.GetProperty("equivalent").EnumerateArray()
            .SelectMany(group => group.EnumerateArray().Select(uri => (Uri: uri.GetString()!, First: group[0].GetString()!)))
            .ToDictionary(pair => pair.Uri, pair => pair.First);
        var ignored = conventions.GetProperty("ignore").EnumerateArray().Select(uri => uri.GetString()!).ToHashSet();
        var classifier = PhraseClassifier.Build(EscoReader.Read(SharedData.PathOf("esco"), "", "1.2.0", CancellationToken.None).Taxonomy);

        int found = 0, right = 0, asked = 0, ads = 0, coded = 0, occupations = 0;
        foreach (var line in File.ReadLines(gold))
        {
            var entry = JsonDocument.Parse(line).RootElement;
            var ad = Clean(entry);
            HashSet<string> Concepts(IEnumerable<string> uris) => [.. uris.Where(uri => !ignored.Contains(uri)).Select(uri => same.GetValueOrDefault(uri, uri))];
            var expected = Concepts(entry.GetProperty("skills").EnumerateArray().Select(skill => skill.GetProperty("uri").GetString()!));
            var mentioned = Concepts(classifier.Skills.Map(ad).Select(mention => mention.Skill.Value));
            var occupation = classifier.Occupations.Code(ad, []);
            ads++;
            found += mentioned.Count;
            asked += expected.Count;
            right += mentioned.Intersect(expected).Count();
            coded += occupation.IsCoded ? 1 : 0;
            occupations += entry.GetProperty("occupation") is { ValueKind: JsonValueKind.Object } named && named.GetProperty("uri").GetString() == occupation.Occupation.Value ? 1 : 0;
        }

        var precision = (double)right / found;
        var recall = (double)right / asked;
        TestContext.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{ads} ads, {asked} annotated skills, {found} mentions: precision {precision:F3}, recall {recall:F3}; occupation coded {coded}, right {occupations}"));
        Assert.Multiple(() =>
        {
            Assert.That(ads, Is.EqualTo(180));
            Assert.That(precision, Is.AtLeast(0.58));
            Assert.That(recall, Is.AtLeast(0.11));
            Assert.That(occupations, Is.AtLeast(18));
        });
    }

    private static JobAd Clean(JsonElement entry)
    {
        var scraped = Some.Scraped(
            entry.GetProperty("id").GetString()!,
            (AdField.Title, entry.GetProperty("title").GetString()!),
            (AdField.Description, entry.GetProperty("text").GetString()!));
        return ((AdOutcome.Accepted)AdCleaner.Clean(scraped, Some.Identity)).Ad;
    }
}
