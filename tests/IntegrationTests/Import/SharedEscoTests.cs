using DiCoDe.Domain.Taxonomies;
using DiCoDe.Import.Esco;
using DiCoDe.Storage.Sqlite;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Import;

/// <summary>The official files, as large as they are.</summary>
[TestFixture]
public class SharedEscoTests
{
    private TemporaryFolder _folder = null!;

    private static CancellationToken Cancel => TestContext.CurrentContext.CancellationToken;

    [SetUp]
    public void LinkLanguages()
    {
        _folder = new TemporaryFolder();
        foreach (var language in (string[])["en", "es"])
        {
            Directory.CreateSymbolicLink(_folder.File(language), SharedData.PathOf("esco", language));
        }
    }

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task Esco_in_spanish_and_english_is_read_and_kept_whole()
    {
        var reading = EscoReader.Read(_folder.Path, "", "1.2.0", Cancel);

        var taxonomy = reading.Taxonomy;
        Assert.That(reading.Warnings, Is.Empty);
        Assert.That(taxonomy.Identity.Title, Is.EqualTo("ESCO 1.2.0 (en, es)"));
        Assert.That((taxonomy.Skills.Count, taxonomy.Occupations.Count), Is.EqualTo((13_939, 3_039)));
        Assert.That(taxonomy.Relations, Has.Count.EqualTo(128_987), "129,004 rows; 17 pairs are said to be both essential and optional");
        Assert.That((taxonomy.SkillGroups.Count, taxonomy.IscoGroups.Count), Is.EqualTo((640, 619)));
        Assert.That(taxonomy.Skills.Count(skill => skill.Labels.Any(label => label is { Language: "es", Kind: LabelKind.Preferred })), Is.EqualTo(13_626));
        Assert.That(taxonomy.Skills.SelectMany(skill => skill.Labels), Has.None.Matches<Label>(label => label.Text.Trim().Length == 0));
        Assert.That(taxonomy.Skills.Count(skill => skill.Collections.HasFlag(SkillCollections.Digital)), Is.GreaterThan(1_000));
        Assert.That(taxonomy.Skills.Where(skill => skill.Broader.Count == 0), Is.Empty);

        using var store = SqliteStore.Open(_folder.File("dicode.db"));
        await store.Taxonomies.SaveAsync(taxonomy, Cancel);
        var loaded = await store.Taxonomies.LoadAsync(Cancel);
        Assert.That(loaded, Is.Not.Null);
        Assert.That(loaded.Skills.SelectMany(skill => skill.Labels), Is.EqualTo(taxonomy.Skills.SelectMany(skill => skill.Labels)));
        Assert.That(loaded.Relations, Is.EqualTo(taxonomy.Relations));
    }
}
