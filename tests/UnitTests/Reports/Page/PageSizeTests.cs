using DiCoDe.Domain.Demand;
using DiCoDe.Tests.Support;
using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports.Page;

/// <summary>A taxonomy of the size of ESCO, every skill asked for, every name and sentence long.</summary>
[TestFixture]
public class PageSizeTests
{
    private const int Skills = 14_000;
    private const int Occupations = 3_000;
    private const int Municipalities = 2_500;
    private const int Megabytes = 1_000_000;

    [Test]
    public async Task Every_page_stays_under_2_MB_and_names_the_file_that_has_the_rest()
    {
        var pages = await Written.PagesAsync(Huge());

        Assert.That(pages.Select(page => (page.Key, Size: System.Text.Encoding.UTF8.GetByteCount(page.Value))), Has.All.Matches<(string Path, int Size)>(page => page.Size < 2 * Megabytes));
        Assert.That(pages["competencias.html"], Does.Contain("… y 13,900 más en <a href=\"skills.csv\">skills.csv</a>."));
        Assert.That(pages["ocupaciones.html"], Does.Contain("… y 2,900 más en <a href=\"occupations.csv\">occupations.csv</a>."));
        Assert.That(pages["en/places.html"], Does.Contain("… and 2,350 more in <a href=\"../places.csv\">places.csv</a>."));
    }

    private static WeeklyReport Huge()
    {
        var name = string.Concat(Enumerable.Repeat("palabra larga ", 30));
        var skills = Enumerable.Range(0, Skills).Select(at => Some.Skill($"{at:00000}", name + at)).ToList();
        var occupations = Enumerable.Range(0, Occupations).Select(at => Some.Occupation($"{at:00000}", "7212", name + at)).ToList();
        var evidence = skills.Select(skill => SmallReport.Behind(skill, name + "soldar" + name, "soldar"))
            .Select(one => one with { Ad = one.Ad with { Title = name, Employer = name, Url = new Uri("https://empleos.example/" + new string('x', 1900)) } });
        return SmallReport.Week with
        {
            Taxonomy = Some.Taxonomy(skills, occupations),
            Evidence = [.. evidence.SelectMany(one => Enumerable.Repeat(one, 3))],
            Demand = SmallReport.Week.Demand with
            {
                Rows =
                [
                    SmallReport.Week.Demand.Rows[0],
                    .. Enumerable.Range(0, Municipalities).Select(at => Row(Dimension.Place, $"MX/Entidad {at / 100}/Municipio {at}", "")),
                    .. occupations.Select(one => Row(Dimension.Occupation, one.Uri.Value, "")),
                    .. skills.Select(one => Row(Dimension.Skill, one.Uri.Value, "")),
                    .. occupations.SelectMany(one => skills.Take(20).Select(skill => Row(Dimension.SkillInOccupation, skill.Uri.Value, one.Uri.Value))),
                ],
            },
        };
    }

    private static DemandRow Row(Dimension dimension, string key, string within) => new(dimension, key, within, new Count(100, 120, 300), new Count(90, 100, 280));
}
