using DiCoDe.Reports.Text;

namespace DiCoDe.UnitTests.Reports.Text;

[TestFixture]
public class WebLinkTests
{
    [TestCase("https://portal.example/empleo/1", "https://portal.example/empleo/1")]
    [TestCase("javascript:alert(1)", "", Description = "only http and https")]
    [TestCase("http://127.0.0.1:5081/empleo/1", "", Description = "the reader's own machine has no such page")]
    [TestCase("http://localhost/empleo/1", "")]
    public void Only_addresses_that_lead_a_reader_somewhere_are_links_on_the_page(string address, string link) =>
        Assert.That(WebLink.OnPage(new Uri(address)), Is.EqualTo(link));
}
