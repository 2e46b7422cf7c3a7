using System.Xml.Linq;

using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.House;

/// <summary>The map of docs/architecture.md, read from the project files themselves.</summary>
[TestFixture]
public class MapTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Domain"] = [],
        ["Import"] = ["Domain"],
        ["Scraper"] = ["Domain"],
        ["Stages"] = ["Domain"],
        ["Storage"] = ["Domain"],
        ["Reports"] = ["Domain"],
        ["Host"] = ["Domain", "Import", "Scraper", "Stages", "Storage", "Reports"],
    };

    private static readonly Dictionary<string, string[]> Owners = new()
    {
        ["AngleSharp"] = ["Scraper"],
        ["CsvHelper"] = ["Import"],
        ["Dapper"] = ["Storage"],
        ["Microsoft.Data.Sqlite"] = ["Storage"],
        ["Microsoft.Playwright"] = ["Scraper"],
        ["Polly.Core"] = ["Scraper"],
        ["Quartz"] = ["Host"],
        ["Spectre.Console"] = ["Host"],
        ["SQLitePCLRaw.bundle_e_sqlite3"] = ["Storage"],
        ["SQLitePCLRaw.core"] = ["Storage"],
        ["System.CommandLine"] = ["Host"],
        ["YamlDotNet"] = ["Host"],
    };

    [TestCaseSource(nameof(Projects))]
    public void A_project_refers_only_to_the_projects_on_the_map(string project)
    {
        var known = References(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

        Assert.That(known, Is.SubsetOf(Allowed[project]));
    }

    [TestCaseSource(nameof(Projects))]
    public void Every_engine_has_its_owner(string project)
    {
        var borrowed = References(project, "PackageReference")
            .Where(package => !Owners.TryGetValue(package, out var owners) || !owners.Contains(project));

        Assert.That(borrowed, Is.Empty);
    }

    [Test]
    public void Domain_knows_no_package_at_all() => Assert.That(References("Domain", "PackageReference"), Is.Empty);

    [Test]
    public void The_map_names_every_production_project() => Assert.That(Projects(), Is.EquivalentTo(Allowed.Keys));

    private static IEnumerable<string> Projects() => Files().Select(path => Path.GetFileNameWithoutExtension(path));

    private static IEnumerable<string> Files() => Directory
        .EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories)
        .Where(path => !Path.GetRelativePath(Repository.Root, path).StartsWith("tests", StringComparison.Ordinal)
            && !Path.GetRelativePath(Repository.Root, path).StartsWith("artifacts", StringComparison.Ordinal));

    private static IEnumerable<string> References(string project, string kind) => XDocument
        .Load(Files().Single(path => Path.GetFileNameWithoutExtension(path) == project))
        .Descendants(kind)
        .Select(item => item.Attribute("Include")!.Value);
}
