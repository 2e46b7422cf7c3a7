using DiCoDe.Domain.Ads;
using DiCoDe.Scraper.Extraction.Microdata;

namespace DiCoDe.UnitTests.Scraper.Extraction;

[TestFixture]
public class MarkedPostingsTests
{
    private const string Whole = """
        <div itemscope itemtype="https://schema.org/JobPosting" itemref="pie">
          <h1 itemprop="title"><a href="/x">Soldadora</a></h1><meta itemprop="datePosted" content="2026-11-10">
          <span itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><b itemprop="name">Taller Luna</b></span>
          <div itemprop="jobLocation" itemscope><p itemprop="address" itemscope><i itemprop="addressLocality">León</i><i itemprop="addressCountry">MX</i></p></div>
          <div itemprop="description"><p>Soldar <b>tubos</b></p></div>
          <p itemprop="baseSalary" itemscope><i itemprop="currency" content="MXN">pesos</i>
            <i itemprop="value" itemscope><data itemprop="value" value="9000">9 mil</data><i itemprop="unitText">MONTH</i></i></p>
          <link itemprop="url" href="/empleo/8">
        </div>
        <footer><time id="pie" itemprop="validThrough" datetime="2026-12-01">1 de diciembre</time></footer>
        """;

    [TestCase(AdField.Title, "Soldadora")]
    [TestCase(AdField.Posted, "2026-11-10")]
    [TestCase(AdField.Employer, "Taller Luna")]
    [TestCase(AdField.Place, "León")]
    [TestCase(AdField.Country, "MX")]
    [TestCase(AdField.Description, "<p>Soldar <b>tubos</b></p>")]
    [TestCase(AdField.Pay, "9000 MXN MONTH")]
    [TestCase(AdField.ValidThrough, "2026-12-01", Description = "by itemref")]
    public void Microdata_becomes_fields(AdField field, string text)
    {
        using var page = Pages.Document(Whole);

        Assert.That(MarkedPostings.In(page).Single().Fields.All[field], Is.EqualTo(new ScrapedField(text, FieldSource.Microdata)));
    }

    [Test]
    public void Rdfa_lite_becomes_fields()
    {
        using var page = Pages.Document("""
            <div vocab="http://schema.org/" typeof="JobPosting"><h1 property="title">Soldadora</h1><p property="hiringOrganization" typeof="Organization"><b property="name">Taller Luna</b></p></div>
            """);

        var fields = MarkedPostings.In(page).Single().Fields;
        Assert.That((fields[AdField.Title], fields[AdField.Employer]), Is.EqualTo(("Soldadora", "Taller Luna")));
    }

    [Test]
    public void A_page_that_marks_no_posting_needs_no_tree()
    {
        using var page = Pages.Document("<p itemscope itemtype='http://schema.org/Person'><b itemprop=name>X</b></p>");

        Assert.That((MarkedPostings.In(page).Count, page.HasTree), Is.EqualTo((0, false)));
    }

    [Test]
    public void A_thing_that_refers_to_itself_ends()
    {
        using var page = Pages.Document("<div id=a itemscope itemtype='http://schema.org/JobPosting' itemref='b a'></div><p id=b itemprop=title itemscope itemref='a b'></p>");

        Assert.That(MarkedPostings.In(page), Has.Count.EqualTo(1));
    }
}
