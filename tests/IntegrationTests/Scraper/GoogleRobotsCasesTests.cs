using System.Text;
using System.Text.Json;

using DiCoDe.Scraper.Fetching.Robots;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Scraper;

/// <summary>The cases of Google's own robots.txt parser, except where RFC 9309 says otherwise.</summary>
[TestFixture]
public class GoogleRobotsCasesTests
{
    // Google compares the address as it was typed. RFC 9309 (2.2.2) compares octets: a percent-encoded "a" is an "a", and "ツ" is its UTF-8, encoded.
    private static readonly string[] AgainstTheRfc = ["/foo/bar/ツ", "/foo/bar/baz"];

    [Test]
    public void Google_and_we_judge_alike()
    {
        using var cases = JsonDocument.Parse(File.ReadAllBytes(SharedData.PathOf("robots", "google-cases.json")));
        var judged = cases.RootElement.EnumerateArray().Where(IsComparable).ToList();
        var different = judged.Where(each => Judge(each) != each.GetProperty("allowed").GetBoolean()).Select(each => each.GetProperty("name").GetString());

        Assert.That(judged, Has.Count.EqualTo(138));
        Assert.That(different, Is.Empty);
    }

    // A visitor has a name and an address; and the third difference: the name is a product token, without blanks.
    private static bool IsComparable(JsonElement each) =>
        each.GetProperty("url").GetString()!.Length > 0
        && !(each.GetProperty("name").GetString()!.StartsWith("ID_Encoding", StringComparison.Ordinal)
            && AgainstTheRfc.Any(path => each.GetProperty("url").GetString()!.EndsWith(path, StringComparison.Ordinal)));

    private static bool Judge(JsonElement each) => RobotsParser
        .Read(Encoding.UTF8.GetBytes(each.GetProperty("robots").GetString()!), each.GetProperty("agent").GetString()!)
        .Judge(new Uri(each.GetProperty("url").GetString()!))
        .Allowed;
}
