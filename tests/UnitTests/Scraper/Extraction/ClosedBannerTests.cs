using DiCoDe.Scraper.Extraction.Closing;
using DiCoDe.Scraper.Extraction.Selectors;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Scraper.Extraction;

[TestFixture]
public class ClosedBannerTests
{
    [TestCase("Esta oferta ya no está disponible.")]
    [TestCase("¡Vacante cerrada!")]
    [TestCase("La oferta ha caducado")]
    [TestCase("La oferta de empleo ha expirado el 3 de mayo")]
    [TestCase("Este proceso de selección ha finalizado")]
    [TestCase("Ya no se aceptan postulaciones")]
    [TestCase("No longer accepting applications")]
    [TestCase("This job has expired")]
    [TestCase("The position has been filled.")]
    [TestCase("This job posting is no longer available")]
    [TestCase("Vaga encerrada")]
    [TestCase("Esta vaga expirou")]
    [TestCase("Cette offre n’est plus disponible")]
    [TestCase("Le poste est pourvu")]
    public void A_banner_says_that_the_ad_is_closed(string banner) => Assert.That(IsClosed($"<h1>Cocinera</h1><div class=aviso>{banner}</div>"));

    [TestCase("<p>La vacante cerrada los domingos</p>")]
    [TestCase("<div id='job-description'><p>La vacante cerrada.</p></div>", Description = "the ad's own text")]
    [TestCase("<script>var m = 'Esta oferta ya no está disponible';</script>")]
    [TestCase("<template><p>Vacante cerrada</p></template>")]
    [TestCase("<p hidden>Vacante cerrada</p>")]
    [TestCase("<div style='display: none'><p>Vacante cerrada</p></div>")]
    [TestCase("<ul><li>Vacante cerrada</li></ul>", Description = "another ad")]
    [TestCase("<p>Oferta disponible ya</p>")]
    [TestCase("<input value='Vacante cerrada'>")]
    public void Everything_else_does_not(string html) => Assert.That(IsClosed($"<h1>Cocinera</h1>{html}"), Is.False);

    [Test]
    public void A_long_text_is_no_banner() => Assert.That(IsClosed($"<p>Vacante cerrada. {new string('x', 200)}</p>"), Is.False);

    [Test]
    public void What_the_description_says_is_no_banner()
    {
        using var page = Pages.Document("<p>Vacante cerrada.</p>");

        Assert.That(ClosedBanner.Is(page, closed: null, "<p>Vacante  cerrada.</p>"), Is.False);
    }

    [Test]
    public void A_portal_may_name_its_own_mark()
    {
        using var page = Pages.Document("<b class=fin>Adiós</b>");

        Assert.That(ClosedBanner.Is(page, Selector.Parse(".fin"), ""));
        Assert.That(ClosedBanner.Is(page, Selector.Parse(".otro"), ""), Is.False);
    }

    [Test]
    public void A_page_without_such_words_needs_no_tree()
    {
        using var page = Pages.Document("<h1>Cocinera</h1><p>Preparar salsas.</p>");

        Assert.That((ClosedBanner.Is(page, closed: null, ""), page.HasTree), Is.EqualTo((false, false)));
    }

    [Test]
    public void No_saved_page_of_an_open_ad_is_closed() => Assert.That(
        Directory.EnumerateFiles(SharedData.PathOf("pages"), "*.html", SearchOption.AllDirectories).Where(file => IsClosed(File.ReadAllText(file))), Is.Empty);

    private static bool IsClosed(string html)
    {
        using var page = Pages.Document(html);
        return ClosedBanner.Is(page, closed: null, "");
    }
}
