using System.Text;
using System.Text.Json;

using DiCoDe.Scraper.Fetching.Robots;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Scraper;

/// <summary>The cases of Google's own robots.txt parser, every one of them.</summary>
[TestFixture]
public class GoogleRobotsCasesTests
{
    [Test]
    public void Google_and_we_judge_alike()
    {
        using var cases = JsonDocument.Parse(File.ReadAllBytes(SharedData.PathOf("robots", "google-cases.json")));
        var judged = cases.RootElement.EnumerateArray().ToList();
        var different = judged.Where(each => Judge(each) != each.GetProperty("allowed").GetBoolean()).Select(each => each.GetProperty("name").GetString());

        Assert.That(judged, Has.Count.EqualTo(145));
        Assert.That(different, Is.Empty);
    }

    private static bool Judge(JsonElement each) => RobotsParser
        .Read(Encoding.UTF8.GetBytes(each.GetProperty("robots").GetString()!), each.GetProperty("agent").GetString()!)
        .Judge(Sent(each.GetProperty("url").GetString()!))
        .Allowed;

    /// <summary>Path and query as the case writes them. An <see cref="Uri"/> would write some of them anew; no address at all means the root.</summary>
    private static string Sent(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal) is var scheme && scheme < 0 ? 0 : scheme + 3;
        var path = url.AsSpan(start).IndexOfAny("/?#") is var found && found < 0 ? "" : url[(start + found)..];
        path = path.Split('#')[0];
        return path.StartsWith('/') ? path : "/" + path;
    }
}
