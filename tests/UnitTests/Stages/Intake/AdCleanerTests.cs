using DiCoDe.Domain.Ads;
using DiCoDe.Stages.Intake;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Stages.Intake;

[TestFixture]
public class AdCleanerTests
{
    [Test]
    public void An_ad_is_cleaned()
    {
        var ad = Clean(
            (AdField.Title, "Trabajo Cajera&nbsp;de tienda (3 vacantes)"),
            (AdField.Employer, " Abarrotes  La Esquina "),
            (AdField.Place, "Iztapalapa, Ciudad de México"),
            (AdField.Description, "<p>Manejo de caja.</p><ul><li>Cobrar</li></ul>Cel 55 1234 5678"),
            (AdField.Posted, "Hace 3 días"),
            (AdField.ValidThrough, "2026-12-01"),
            (AdField.Pay, "$8,000 - $9,000"),
            (AdField.Url, "https://empleos.example/1"));

        Assert.That(ad.Title, Is.EqualTo("Cajera de tienda"));
        Assert.That(ad.Employer, Is.EqualTo("Abarrotes La Esquina"));
        Assert.That(ad.Place, Is.EqualTo(new Place("MX", "Ciudad de México", "Iztapalapa", "Iztapalapa, Ciudad de México") { RegionCode = "09", MunicipalityCode = "007" }));
        Assert.That(ad.Text, Is.EqualTo("Manejo de caja.\n- Cobrar\nCel [teléfono]"));
        Assert.That(ad.Posted, Is.EqualTo(PostingDate.On(new DateOnly(2026, 11, 12))));
        Assert.That(ad.ValidThrough, Is.EqualTo(new DateOnly(2026, 12, 1)));
        Assert.That(ad.SeenOn, Is.EqualTo(new DateOnly(2026, 11, 15)));
        Assert.That(ad.Positions.Stated, Is.EqualTo(3));
        Assert.That(ad.Pay, Is.EqualTo("$8,000 - $9,000"));
        Assert.That(ad.PersonalDataRemoved, Is.EqualTo(1));
        Assert.That(ad.Url, Is.EqualTo(new Uri("https://empleos.example/1")));
    }

    [Test]
    public void What_is_stated_apart_gets_its_heading()
    {
        var ad = Clean(
            (AdField.Title, "Chofer"),
            (AdField.Description, "Reparto local."),
            (AdField.Requirements, "<li>Licencia B</li>"),
            (AdField.Benefits, "IMSS"),
            (AdField.AboutEmployer, "Panificadora"));

        Assert.That(ad.Text, Is.EqualTo("Reparto local.\nRequisitos:\n- Licencia B\nOfrecemos:\nIMSS\nSobre la empresa:\nPanificadora"));
        Assert.That(
            ad.Sections.Select(section => section.Kind),
            Is.EqualTo([SectionKind.Unknown, SectionKind.Requirements, SectionKind.Offer, SectionKind.AboutEmployer]));
    }

    [Test]
    public void What_the_description_already_says_is_not_said_twice() => Assert.That(
        Clean((AdField.Title, "Chofer"), (AdField.Description, "Pedimos licencia B."), (AdField.Requirements, "licencia B")).Text,
        Is.EqualTo("Pedimos licencia B."));

    [Test]
    public void The_day_is_that_of_the_portals_time_zone()
    {
        var scraped = Some.Scraped("1", (AdField.Title, "Chofer")) with { SeenAt = new DateTimeOffset(2026, 11, 16, 3, 0, 0, TimeSpan.Zero) };

        Assert.That(Accepted(scraped).SeenOn, Is.EqualTo(new DateOnly(2026, 11, 15)));
    }

    [TestCase("javascript:alert(1)")]
    [TestCase("ftp://ejemplo.com/1")]
    [TestCase("/empleo/1")]
    [TestCase("no es una dirección")]
    public void Only_web_addresses_are_kept(string address) =>
        Assert.That(Clean((AdField.Title, "Chofer"), (AdField.Url, address)).Url, Is.Null);

    [TestCase("")]
    [TestCase("<b> </b>")]
    [TestCase("12345")]
    [TestCase("(2 vacantes)")]
    public void An_ad_without_title_is_rejected(string title) => Assert.That(
        AdCleaner.Clean(Some.Scraped("1", (AdField.Title, title)), Some.Identity),
        Is.EqualTo(new AdOutcome.Rejected(new AdId(Some.Portal, "1"), RejectionReasons.NoTitle) { SeenOn = new DateOnly(2026, 11, 15) }));

    [Test]
    public void An_ad_without_key_is_rejected() => Assert.That(
        AdCleaner.Clean(Some.Scraped(" ", (AdField.Title, "Chofer")), Some.Identity),
        Is.InstanceOf<AdOutcome.Rejected>().With.Property("Reason").EqualTo(RejectionReasons.NoKey));

    [Test]
    public void The_hash_changes_with_the_words_and_with_nothing_else()
    {
        var first = Clean((AdField.Title, "Chofer"), (AdField.Description, "Reparto"), (AdField.Posted, "hoy"));
        var again = Clean((AdField.Title, "Chofer"), (AdField.Description, "<p>Reparto</p>"), (AdField.Posted, "ayer"));
        var other = Clean((AdField.Title, "Chofer"), (AdField.Description, "Reparto foráneo"), (AdField.Posted, "hoy"));

        Assert.That(again.ContentHash, Is.EqualTo(first.ContentHash));
        Assert.That(other.ContentHash, Is.Not.EqualTo(first.ContentHash));
        Assert.That(first.ContentHash, Does.Match("^[0-9a-f]{64}$"));
    }

    [Test]
    public void Lengths_are_kept_within_their_limits()
    {
        var ad = Clean((AdField.Title, string.Concat(Enumerable.Repeat("cajera ", 500))), (AdField.Description, new string('x', 1_000_000)));

        Assert.That(ad.Title, Has.Length.LessThanOrEqualTo(300));
        Assert.That(ad.Text, Has.Length.EqualTo(100_000));
    }

    private static JobAd Clean(params (AdField Field, string Text)[] fields) => Accepted(Some.Scraped("1", fields));

    private static JobAd Accepted(ScrapedAd scraped) =>
        AdCleaner.Clean(scraped, Some.Identity) is AdOutcome.Accepted accepted ? accepted.Ad : throw new AssertionException("It was rejected.");
}
