using System.Text.RegularExpressions;

using DiCoDe.Stages.Intake.Privacy;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Stages.Intake.Privacy;

/// <summary>Sentences in the manner of ads: what of them has to go, and what looks like it and has to stay.</summary>
[TestFixture]
public partial class PersonalDataRecallTests
{
    [TestCase('M', 0.98, Description = "addresses, numbers, links")]
    [TestCase('N', 0.85, Description = "names")]
    public void What_leads_to_a_person_goes(char kind, double least)
    {
        var contacts = Lines("contacts.txt").Where(line => line[0] == kind).SelectMany(Contacts).ToList();
        var kept = contacts.Where(contact => contact.IsKept).Select(contact => contact.Words).ToList();

        Assert.That(1 - ((double)kept.Count / contacts.Count), Is.AtLeast(least), string.Join(" · ", kept));
    }

    [Test]
    public void Nothing_around_it_goes_with_it() => Assert.That(
        Lines("contacts.txt").Where(line => !Marked.Split(line[2..]).All(Removed(line).Contains)), Is.Empty);

    [Test]
    public void Nothing_that_only_looks_like_it_goes() => Assert.That(Lines("traps.txt").Where(line => PersonalData.Remove(line).Removed > 0), Is.Empty);

    private static IEnumerable<(string Words, bool IsKept)> Contacts(string line)
    {
        var removed = Removed(line);
        return Marked.Matches(line).Select(match => match.Value[1..^1]).Select(words => (words, removed.Contains(words.Split(' ')[0], StringComparison.Ordinal)));
    }

    private static string Removed(string line) => PersonalData.Remove(Marked.Replace(line[2..], match => match.Value[1..^1])).Text;

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(Repository.Root, "tests", "UnitTests", "Stages", "Intake", "Privacy", file)).Where(line => line.Length > 0 && line[0] != '#');

    [GeneratedRegex(@"\{(?:[^{}]|\{at\})*\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Marked { get; }
}
