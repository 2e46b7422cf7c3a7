using System.Globalization;

using DiCoDe.Domain.Demand;
using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports;

[TestFixture]
public class SameBytesTests
{
    [TestCase("de-DE")]
    [TestCase("tr-TR")]
    [TestCase("ar-SA")]
    [TestCase("es-MX")]
    public async Task A_report_is_the_same_bytes_in_any_culture(string culture)
    {
        var expected = await InAsync(CultureInfo.InvariantCulture);
        var actual = await InAsync(new CultureInfo(culture));

        foreach (var (one, other) in expected.Zip(actual))
        {
            Assert.That(other.Content.ToArray(), Is.EqualTo(one.Content.ToArray()), one.Path);
        }
    }

    [Test]
    public async Task The_files_come_in_a_fixed_order() => Assert.That((await Written.FilesAsync(SmallReport.Week)).Select(file => file.Path), Is.EqualTo(new[]
    {
        "index.html", "skills.csv", "occupations.csv", "skills_by_occupation.csv", "isco_groups.csv", "sinco_groups.csv", "places.csv", "conditions.csv", "pay.csv", "treatment.csv", "portals.csv",
        "durations.csv", "survival.csv", "funnel.csv", "series.csv", "evidence.csv", "unmatched.csv", "demand.csv", "changes.csv", "observations.csv", "columns.csv", "datapackage.json",
    }));

    private static async Task<IReadOnlyList<ReportFile>> InAsync(CultureInfo culture)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            return await Written.FilesAsync(SampleReport.Busy);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
