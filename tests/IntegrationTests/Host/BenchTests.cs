using System.Text.Json;

using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Host;

/// <summary>That the measured harvests do what they are measured for. How long they take is measured by hand (docs/benchmarks.md).</summary>
[TestFixture]
public class BenchTests
{
    [Test]
    public async Task Both_ways_of_reading_find_every_ad_of_the_portal()
    {
        var run = await DicodeProgram.RunAsync(["bench", "harvest", "--ads", "45", "--times", "1", "--json"]);

        var cases = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().ToList();
        Assert.That(cases.Select(one => (one.GetProperty("ads").GetInt32(), one.GetProperty("pages").GetInt32())), Is.EqualTo(new[] { (45, 48), (45, 48) }), run.Error);
        Assert.That(cases.Select(one => one.GetProperty("cpu_seconds").GetDouble()), Is.All.GreaterThan(0));
    }

    [Test]
    public async Task A_number_of_ads_that_is_none_is_refused()
    {
        var run = await DicodeProgram.RunAsync(["bench", "harvest", "--ads", "muchos"]);

        Assert.That((run.Code, run.HasStackTrace), Is.EqualTo((2, false)));
        Assert.That(run.Error, Does.Contain("--ads"));
    }
}
