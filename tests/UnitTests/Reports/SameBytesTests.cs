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
        "observations.csv", "demand.csv", "skills_by_occupation.csv", "skills.csv", "occupations.csv", "skill_groups.csv", "skill_requirements.csv", "isco_groups.csv", "sinco_groups.csv", "places.csv", "occupations_by_place.csv",
        "conditions.csv", "pay.csv", "treatment.csv", "employers.csv", "portals.csv", "portal_overlap.csv", "durations.csv", "survival.csv", "funnel.csv", "series.csv", "evidence.csv", "unmatched.csv", "emerging.csv", "skill_pairs.csv",
        "changes.csv", "columns.csv", "datapackage.json",
        "index.html", "ocupaciones.html", "competencias.html", "emergentes.html", "lugares.html", "sueldos.html", "condiciones.html", "trato.html", "empleadores.html", "fuentes.html", "cambios.html", "metodologia.html",
        "diccionario.html", "en/index.html", "en/occupations.html", "en/skills.html", "en/emerging.html", "en/places.html", "en/pay.html", "en/conditions.html", "en/treatment.html", "en/employers.html", "en/sources.html",
        "en/changes.html", "en/methodology.html", "en/dictionary.html", "report.css", "report.js",
    }));

    private static async Task<IReadOnlyList<ReportFile>> InAsync(CultureInfo culture)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            return [.. await Written.FilesAsync(SampleReport.Busy), .. await Written.FilesAsync(SampleMarket.Few)];
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
