using DiCoDe.Domain.Ads;

namespace DiCoDe.IntegrationTests.Scraper.SavedPages;

/// <summary>schedules/plantilla.yaml, what an operator starts from, on pages of portals it knows nothing of.</summary>
[TestFixture]
public class TemplateTests
{
    [TestCase("indeed-uk/example_indeed_ad.html", AdField.Title, AdField.Place, AdField.Pay, AdField.Description)]
    [TestCase("talentclue-es/ayuda_en_accion_talentclue_jobpage.html", AdField.Title, AdField.Place, AdField.Contract, AdField.WorkMode, AdField.Positions, AdField.Description, AdField.Requirements)]
    [TestCase("talentclue-es/decathlon_talentclue_jobpage.html", AdField.Title, AdField.Place, AdField.WorkMode, AdField.Positions, AdField.Description, AdField.Requirements)]
    [TestCase("convocatorias.pe/ejemplo1.html", AdField.Title, AdField.Employer, AdField.Place, AdField.Pay, AdField.Positions, AdField.Schooling, AdField.Experience, AdField.Requirements)]
    [TestCase("python.org-jobs/python_sample_job.html", AdField.Title, AdField.Employer, AdField.Place, AdField.Posted, AdField.Description, AdField.Requirements)]
    public void It_finds_what_is_written_beside_usual_words(string path, params AdField[] fields)
    {
        using var page = SavedPage.OpenByTemplate(path.Split('/'));

        Assert.That(fields, Is.SubsetOf(page.Ad.Fields.Keys));
    }

    [Test]
    public void It_finds_the_same_values_as_the_portals_own_rules()
    {
        string[] page = ["talentclue-es", "decathlon_talentclue_jobpage.html"];
        using var own = SavedPage.Open("talentclue", "/empleo/1", page);
        using var template = SavedPage.OpenByTemplate(page);

        foreach (var field in new[] { AdField.Title, AdField.Place, AdField.WorkMode, AdField.Positions })
        {
            Assert.That(template.Ad[field], Is.EqualTo(own.Ad[field]), field.ToString());
        }
    }
}
