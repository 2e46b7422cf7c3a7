using DiCoDe.Domain;
using DiCoDe.Host.Settings;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Host.Settings;

[TestFixture]
public class ScheduleFileTests
{
    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [TestCase("2026-11-15T18:00:00Z", "2026-11-16T13:00:00Z", Description = "Sunday noon in Mexico City: Monday at seven")]
    [TestCase("2026-11-16T13:00:00Z", "2026-11-23T13:00:00Z", Description = "strictly after")]
    public void The_next_time_is_told_in_the_time_zone_of_the_schedule(string now, string next)
    {
        var schedule = ScheduleFile.Read(_folder.Write("schedules.yaml", """
            - { name: lunes, cron: "0 7 * * 1", time_zone: America/Mexico_City, run: [report] }
            """)).Single();

        Assert.That(schedule.NextAfter(DateTimeOffset.Parse(now)), Is.EqualTo(DateTimeOffset.Parse(next)));
    }

    [Test]
    public void A_time_that_a_change_of_clocks_skips_or_repeats_comes_once_a_day()
    {
        var schedule = ScheduleFile.Read(_folder.Write("schedules.yaml", """
            - { name: noche, cron: "30 2 * * *", time_zone: Europe/Madrid, run: [harvest] }
            """)).Single();

        List<DateTimeOffset> times = [];
        for (var at = DateTimeOffset.Parse("2026-10-23T12:00:00Z"); times.Count < 4;)
        {
            at = schedule.NextAfter(at)!.Value;
            times.Add(at);
        }

        Assert.That(times.Select(time => time.UtcDateTime.Date).Distinct().Count(), Is.EqualTo(4));
    }

    [TestCase("cron: \"61 * * * *\"", "cron")]
    [TestCase("cron: \"99 * * * *\"", "cron", Description = "no minute 99")]
    [TestCase("cron: \"0 0 31 2 *\"", "nunca", Description = "February has no 31st")]
    [TestCase("cron: \"0 7 * *\"", "cron", Description = "four fields")]
    [TestCase("cron: \"0 7 * * 1\", runs: [report]", "runs")]
    public void A_mistake_is_named_with_its_line(string part, string says)
    {
        var path = _folder.Write("schedules.yaml", $"- {{ name: lunes, time_zone: America/Mexico_City, run: [report], {part} }}\n");

        var error = Assert.Throws<InputException>(() => ScheduleFile.Read(path))!;

        Assert.That(error.Message, Does.Contain("schedules.yaml:1: ").And.Contain(says));
    }

    [Test]
    public void A_step_nobody_knows_is_refused()
    {
        var path = _folder.Write("schedules.yaml", "- name: x\n  cron: \"0 7 * * 1\"\n  time_zone: UTC\n  run: [publish]\n");

        var error = Assert.Throws<InputException>(() => ScheduleFile.Read(path))!;

        Assert.That(error.Message, Does.Contain("schedules.yaml:4: ").And.Contain("publish"));
    }
}
