using System.CommandLine;
using System.Text.RegularExpressions;

using DiCoDe.Host.Commands;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.House;

/// <summary>Documents that cannot drift from the program.</summary>
[TestFixture]
public partial class DocumentTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    [TestCaseSource(nameof(Commands))]
    public void Every_command_explains_itself_and_stands_in_the_README(string name, string description)
    {
        Assert.Multiple(() =>
        {
            Assert.That(description, Is.Not.Empty);
            Assert.That(Readme, Does.Contain($"| `{name}` |"));
        });
    }

    [TestCaseSource(nameof(Options))]
    public void Every_option_and_argument_explains_itself(string name, string? description) =>
        Assert.That(description, Is.Not.Null.And.Not.Empty, name);

    [TestCaseSource(nameof(Paths))]
    public void Every_path_in_a_document_exists(string document, string path) =>
        Assert.That(File.Exists(path) || Directory.Exists(path), Is.True, $"{document} names {path}");

    [Test]
    public void Every_command_in_the_README_is_one()
    {
        var known = Leaves(DicodeCommand.Create(), "").Select(leaf => leaf.Name).ToHashSet();

        var named = CommandRow().Matches(Readme).Select(match => match.Groups["name"].Value);

        Assert.That(named, Is.SubsetOf(known));
    }

    private static IEnumerable<TestCaseData> Commands() =>
        Leaves(DicodeCommand.Create(), "").Select(leaf => new TestCaseData(leaf.Name, leaf.Command.Description ?? ""));

    private static IEnumerable<TestCaseData> Options() =>
        from leaf in Leaves(DicodeCommand.Create(), "")
        from symbol in leaf.Command.Options.Cast<Symbol>().Concat(leaf.Command.Arguments)
        select new TestCaseData($"{leaf.Name} {symbol.Name}", symbol.Description);

    private static IEnumerable<TestCaseData> Paths() =>
        from document in Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories))
        from Match link in Link().Matches(File.ReadAllText(document))
        let target = link.Groups["target"].Value
        where !target.StartsWith("http", StringComparison.Ordinal) && !target.StartsWith('#')
        select new TestCaseData(Path.GetRelativePath(Repository.Root, document), Path.GetFullPath(Path.Combine(Path.GetDirectoryName(document)!, target)));

    private static IEnumerable<(string Name, Command Command)> Leaves(Command command, string path) => command.Subcommands.Count == 0
        ? [(path, command)]
        : command.Subcommands.SelectMany(sub => Leaves(sub, path.Length == 0 ? sub.Name : $"{path} {sub.Name}"));

    [GeneratedRegex(@"^\| `(?<name>[a-z ]+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CommandRow();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
