using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports;

[TestFixture]
public class PageTests
{
    [Test, Explicit("writes the sample report to $DICODE_SAMPLE, to be looked at")]
    public async Task Write_the_sample_report()
    {
        var folder = Environment.GetEnvironmentVariable("DICODE_SAMPLE") ?? Path.Combine(Path.GetTempPath(), "dicode-sample");
        Directory.CreateDirectory(folder);
        await Written.SaveAsync(SampleReport.Busy, folder);
        Directory.CreateDirectory(Path.Combine(folder, "quiet"));
        await Written.SaveAsync(SampleReport.Quiet, Path.Combine(folder, "quiet"));

        Assert.That(File.Exists(Path.Combine(folder, "index.html")), Is.True);
    }
}
