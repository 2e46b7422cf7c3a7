using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports;

[TestFixture]
public class SampleTests
{
    [Test, Explicit("writes the sample report to $DICODE_SAMPLE, to be looked at")]
    public async Task Write_the_sample_report()
    {
        var folder = Environment.GetEnvironmentVariable("DICODE_SAMPLE") ?? Path.Combine(Path.GetTempPath(), "dicode-sample");
        foreach (var (name, report) in new[] { ("", SampleReport.Busy), ("quiet", SampleReport.Quiet), ("long", SampleReport.Long) })
        {
            var path = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
            await Written.SaveAsync(report, path);
            Assert.That(File.Exists(Path.Combine(path, "index.html")), Is.True);
        }
    }
}
