using DiCoDe.Domain.Ads;
using DiCoDe.Scraper.Extraction.JsonLd;

namespace DiCoDe.UnitTests.Scraper.Extraction;

[TestFixture]
public class JobPostingTests
{
    private const string Whole = """
        {
          "@context": "https://schema.org", "@type": ["JobPosting"], "title": "Cocinera &amp; ayudante",
          "description": "&lt;p&gt;Preparar &lt;b&gt;salsas&lt;/b&gt;.&lt;/p&gt;", "datePosted": "2026-11-12T08:00", "validThrough": "2026-12-12",
          "hiringOrganization": { "@type": "Organization", "name": "Fonda Las Palmas" }, "identifier": { "@type": "PropertyValue", "value": "77" },
          "employmentType": ["FULL_TIME", "TEMPORARY"], "jobLocationType": "TELECOMMUTE", "directApply": true, "totalJobOpenings": 3,
          "jobLocation": { "@type": "Place", "address": { "streetAddress": "Calle 5", "addressLocality": "Puebla", "addressRegion": "Puebla",
            "addressCountry": { "@type": "Country", "name": "MX" } } },
          "experienceRequirements": { "@type": "OccupationalExperienceRequirements", "monthsOfExperience": 12 },
          "educationRequirements": { "@type": "EducationalOccupationalCredential", "credentialCategory": "Secundaria" },
          "baseSalary": { "@type": "MonetaryAmount", "currency": "MXN", "value": { "@type": "QuantitativeValue", "minValue": 12000, "maxValue": 15000, "unitText": "MONTH" } }
        }
        """;

    [TestCase(AdField.Title, "Cocinera & ayudante")]
    [TestCase(AdField.Description, "<p>Preparar <b>salsas</b>.</p>")]
    [TestCase(AdField.Posted, "2026-11-12T08:00")]
    [TestCase(AdField.ValidThrough, "2026-12-12")]
    [TestCase(AdField.Employer, "Fonda Las Palmas")]
    [TestCase(AdField.Hours, "FULL_TIME")]
    [TestCase(AdField.Contract, "TEMPORARY")]
    [TestCase(AdField.WorkMode, "TELECOMMUTE")]
    [TestCase(AdField.Positions, "3")]
    [TestCase(AdField.Place, "Puebla", Description = "a town named as its state, and no street")]
    [TestCase(AdField.Region, "Puebla")]
    [TestCase(AdField.Country, "MX")]
    [TestCase(AdField.Experience, "12 meses")]
    [TestCase(AdField.Schooling, "Secundaria")]
    [TestCase(AdField.Pay, "12000-15000 MXN MONTH")]
    public void A_posting_becomes_fields(AdField field, string text) => Assert.That(Read(Whole).Single().Fields[field], Is.EqualTo(text));

    [Test]
    public void The_employers_number_is_kept_apart() => Assert.That(Read(Whole).Single().Identifier, Is.EqualTo("77"));

    [TestCase("""{"@type":"JobPosting","title":"A"}""", Description = "an object")]
    [TestCase("""[{"@type":"WebSite"},{"@type":"JobPosting","title":"A"}]""", Description = "a list")]
    [TestCase("""{"@graph":[{"@type":"Organization"},{"@type":"JobPosting","title":"A"}]}""")]
    [TestCase("""{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"http://schema.org/JobPosting","title":"A"}}]}""")]
    [TestCase("""<!-- {"@type":"JobPosting","title":"A"} -->""", Description = "in an HTML comment")]
    [TestCase("//<![CDATA[\n{\"@type\":\"JobPosting\",\"title\":\"A\",}\n//]]>", Description = "in a CDATA section, with a stray comma")]
    [TestCase("""{"@type":"JobPosting", /* note */ "title":"A"};""")]
    [TestCase("{\"@type\":\"JobPosting\",\"title\":\"A\",\"description\":\"one\ntwo\tthree\"}", Description = "raw line breaks in a string")]
    [TestCase("""{"@type":"JobPosting","title":"A","description":"it\'s"}""", Description = "an escape that JSON does not know")]
    [TestCase("""{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;A&quot;}""")]
    public void Every_way_of_writing_it_is_read(string json) => Assert.That(Read(json).Single().Fields[AdField.Title], Is.EqualTo("A"));

    [TestCase("""{"@type":"WebSite"}{"@type":"JobPosting","title":"A"}""", Description = "two values in one script")]
    [TestCase("""{"@type":"WebPage","mainEntity":{"hasPart":[{"@type":"schema:JobPosting","title":"A"}]}}""")]
    [TestCase("""{"@type":["Thing","https://schema.org/JobPosting"],"title":"A"}""")]
    [TestCase("""{"@type":"JobPosting","title":"A","description":{"@value":"B"}}""", Description = "a description that is an object")]
    [TestCase("""{"@type":"JobPosting","title":"A","skills":["x","y"],"description":"cut he""", Description = "cut short in a string")]
    [TestCase("""[{"@type":"JobPosting","title":"A","jobLocation":{"address":""", Description = "cut short between members")]
    public void Every_careless_way_of_writing_it_is_read(string json) => Assert.That(Read(json).Single().Fields[AdField.Title], Is.EqualTo("A"));

    [Test]
    public void Of_a_posting_cut_short_only_whole_members_are_kept() =>
        Assert.That(Read("""{"@type":"JobPosting","title":"A","description":"Half a sen""").Single().Fields.All.Keys, Is.EquivalentTo(new[] { AdField.Title }));

    [Test]
    public void Html_that_was_escaped_twice_is_html_again() =>
        Assert.That(Read("""{"@type":"JobPosting","title":"A","description":"&amp;lt;p&amp;gt;B&amp;lt;/p&amp;gt;"}""").Single().Fields[AdField.Description], Is.EqualTo("<p>B</p>"));

    [Test]
    public void Json_nested_without_end_costs_nothing() => Assert.That(Read(string.Concat(Enumerable.Repeat("[{\"a\":", 100_000))), Is.Empty);

    [TestCase("", Description = "an empty script")]
    [TestCase("{")]
    [TestCase("null")]
    [TestCase("""{"@type":"Organization","name":"A"}""")]
    [TestCase("""{"title":"A"}""")]
    public void What_is_no_posting_is_left(string json) => Assert.That(Read(json), Is.Empty);

    [TestCase("\"$12,000 a $15,000\"", "$12,000 a $15,000")]
    [TestCase("9500", "9500 MXN")]
    [TestCase("0", "", Description = "0 means not stated")]
    [TestCase("""{"currency":"USD","value":900}""", "900 USD")]
    [TestCase("""{"currency":"USD","value":"900"}""", "900 USD")]
    [TestCase("""{"value":{"minValue":"100","unitText":"HOUR"},"currency":"MXN"}""", "100 MXN HOUR")]
    [TestCase("""{"value":{"maxValue":200}}""", "200 MXN")]
    [TestCase("""{"minValue":5,"maxValue":5,"unitText":"DAY"}""", "5 MXN DAY")]
    [TestCase("""{"price":800,"priceCurrency":"MXN"}""", "800 MXN")]
    [TestCase("""{"currency":"MXN","value":{"minValue":0,"maxValue":0}}""", "")]
    [TestCase("""[{"value":1},{"value":2}]""", "1 MXN; 2 MXN")]
    [TestCase("null", "")]
    public void Pay_is_said_in_one_line(string salary, string text) =>
        Assert.That(Read($$"""{"@type":"JobPosting","title":"A","salaryCurrency":"MXN","baseSalary":{{salary}}}""").Single().Fields[AdField.Pay], Is.EqualTo(text));

    [TestCase("\"Mérida, Yucatán\"", "Mérida, Yucatán", "")]
    [TestCase("""{"address":"Mérida"}""", "Mérida", "")]
    [TestCase("""{"name":"Mérida"}""", "Mérida", "")]
    [TestCase("""[{"address":{"addressLocality":"Mérida","addressRegion":"Yucatán"}},{"address":{"addressLocality":"Progreso","addressRegion":"Yucatán"}}]""", "Mérida, Yucatán; Progreso, Yucatán", "Yucatán")]
    [TestCase("""[{"address":{"addressRegion":"Yucatán"}},{"address":{"addressRegion":"Campeche"}}]""", "Yucatán; Campeche", "")]
    [TestCase("null", "", "")]
    public void Places_are_read_in_every_form(string location, string place, string region)
    {
        var fields = Read($$"""{"@type":"JobPosting","title":"A","jobLocation":{{location}}}""").Single().Fields;

        Assert.That((fields[AdField.Place], fields[AdField.Region]), Is.EqualTo((place, region)));
    }

    [Test]
    public void Several_scripts_are_read_and_a_broken_one_spoils_none()
    {
        using var page = Pages.Document("""
            <script type="application/ld+json">{broken</script>
            <script type="APPLICATION/LD+JSON; charset=utf-8">{"@type":"JobPosting","title":"A"}</script>
            <script type="application/ld+json">{"@type":"JobPosting","title":"B"}</script>
            """);

        Assert.That(JobPostings.In(page).Select(posting => posting.Fields[AdField.Title]), Is.EqualTo(new[] { "A", "B" }));
    }

    [Test]
    public void A_half_character_is_no_title() =>
        Assert.That(Read("""{"@type":"JobPosting","title":"\ud800","name":"A"}""").Single().Fields[AdField.Title], Is.EqualTo("A"));

    private static List<Posting> Read(string json)
    {
        using var page = Pages.Document($"<script type='application/ld+json'>{json}</script>");
        return JobPostings.In(page);
    }
}
