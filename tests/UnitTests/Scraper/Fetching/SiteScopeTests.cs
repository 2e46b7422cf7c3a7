using DiCoDe.Scraper.Fetching;

namespace DiCoDe.UnitTests.Scraper.Fetching;

[TestFixture]
public class SiteScopeTests
{
    private static readonly SiteScope Site = new([new Uri("https://www.empleos.example/"), new Uri("http://127.0.0.1:5081/lista")]);

    [TestCase("https://www.empleos.example/ad/1")]
    [TestCase("http://empleos.example/ad/1")]
    [TestCase("https://mx.empleos.example/ad/1", Description = "a subdomain")]
    [TestCase("https://WWW.EMPLEOS.EXAMPLE/ad/1")]
    [TestCase("http://127.0.0.1:5081/ad/1")]
    public void These_belong_to_the_portal(string address) => Assert.That(Site.Contains(new Uri(address)), Is.True);

    [TestCase("https://example/ad/1")]
    [TestCase("https://misempleos.example/ad/1")]
    [TestCase("https://empleos.example.mx/ad/1")]
    [TestCase("http://127.0.0.1:5082/ad/1", Description = "another port")]
    [TestCase("http://127.0.0.1/ad/1")]
    [TestCase("mailto:info@empleos.example")]
    public void These_do_not(string address) => Assert.That(Site.Contains(new Uri(address)), Is.False);
}
