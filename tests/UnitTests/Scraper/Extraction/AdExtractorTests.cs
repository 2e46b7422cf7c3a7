using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Extraction;

using FsCheck;
using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Scraper.Extraction;

[TestFixture]
public class AdExtractorTests
{
    private static readonly Uri Address = new("http://portal.example/empleo/77");

    [Test]
    public void Json_ld_comes_first_and_selectors_fill_what_it_lacks()
    {
        var ad = ReadPage("""
            <h1>Otro título</h1><p class="lugar">Toluca</p>
            <script type="application/ld+json">{"@type":"JobPosting","title":"Albañil"}</script>
            """).Single();

        Assert.That(ad.Fields[AdField.Title], Is.EqualTo(new ScrapedField("Albañil", FieldSource.JsonLd)));
        Assert.That(ad.Fields[AdField.Place], Is.EqualTo(new ScrapedField("Toluca", FieldSource.Selector)));
        Assert.That(ad.Fields[AdField.Url], Is.EqualTo(new ScrapedField(Address.AbsoluteUri, FieldSource.Address)));
        Assert.That(ad.Id, Is.EqualTo(new AdId(Portal.Id, "77")));
    }

    [Test]
    public void A_page_without_title_is_no_ad() => Assert.That(ReadPage("<p class='lugar'>Toluca</p>"), Is.Empty);

    [Test]
    public void What_only_the_card_said_is_kept()
    {
        var card = ReadListing("<article><a href='/empleo/77'>Albañil</a><p class='lugar'>Toluca</p><i class='pago'>$400</i></article>").Single()!.Ad;

        var ad = ReadPage("<h1>Albañil de primera</h1><p class='lugar'>Toluca, México</p>", card).Single();

        Assert.That((ad[AdField.Title], ad[AdField.Place], ad[AdField.Pay]), Is.EqualTo(("Albañil de primera", "Toluca, México", "$400")));
        Assert.That(ad.Id, Is.EqualTo(card.Id));
    }

    [Test]
    public void Each_card_is_an_ad_and_an_empty_one_is_told()
    {
        var found = ReadListing("<article><a href='/empleo/1#x'>Uno</a></article><article>Publicidad</article><article><a href='/empleo/2'>Dos</a></article>");

        Assert.That(found.Select(ad => ad?.Ad.Id.Key), Is.EqualTo(new[] { "1", "2", null }));
        Assert.That(found[0]!.Ad[AdField.Url], Is.EqualTo("http://portal.example/empleo/1"));
    }

    [Test]
    public void Postings_and_cards_of_the_same_ad_are_one_ad()
    {
        var found = ReadListing("""
            <script type="application/ld+json">{"@type":"JobPosting","title":"Uno","url":"/empleo/1","datePosted":"2026-11-01"}</script>
            <article><a href='/empleo/1'>Uno</a><i class='pago'>$400</i></article>
            """);

        Assert.That(found.Single()!.Ad.Fields.Keys, Is.EquivalentTo(new[] { AdField.Title, AdField.Posted, AdField.Url, AdField.Key, AdField.Pay }));
    }

    [Test]
    public void Links_are_absolute_by_the_base_of_the_page()
    {
        var found = ReadListing("<base href='/mx/'><article><a href='empleo/1'>Uno</a></article>");

        Assert.That(found.Single()!.Url!.AbsoluteUri, Is.EqualTo("http://portal.example/mx/empleo/1"));
    }

    [Test]
    [Category("Property")]
    public void No_page_makes_it_throw() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Elements(
            "<article>", "</article>", "<a href='", "http://", "//[", "'>", "<h1>", "Ñandú", "<script type='application/ld+json'>", "</script>", "{\"@type\":\"JobPosting\",",
            "\"title\":", "[", "]", "}", "\"", "\\u", "\\ud800", "<base href='x:y'>", "&lt;", "\0", "<svg><title>", "<table><tr>", "<!--").ListOf().ToArbitrary(),
        parts => ReadPage(string.Concat(parts)).Concat(ReadListing(string.Concat(parts)).OfType<FoundAd>().Select(found => found.Ad))
            .All(ad => ad[AdField.Title].Length > 0 && ad.Id.Key.Length > 0 && ad.Fields.Values.All(field => field.Text.Length > 0))));

    private static PortalDefinition Portal { get; } = Definitions.Portals.Listing() with
    {
        Extraction = new ExtractionRules
        {
            Card = "article",
            KeyPattern = @"/empleo/(\d+)",
            Fields = new Dictionary<AdField, IReadOnlyList<FieldRule>>
            {
                [AdField.Url] = [new FieldRule { Select = "a", Attribute = "href" }],
                [AdField.Title] = [new FieldRule { Select = "h1" }, new FieldRule { Select = "a" }],
                [AdField.Place] = [new FieldRule { Select = ".lugar" }],
                [AdField.Pay] = [new FieldRule { Select = ".pago" }],
            },
        },
    };

    private static IReadOnlyList<ScrapedAd> ReadPage(string html, ScrapedAd? card = null)
    {
        using var page = Pages.Document(html, Address.AbsoluteUri);
        return new AdExtractor(Portal).ReadAdPage(page, Address, card);
    }

    private static IReadOnlyList<FoundAd?> ReadListing(string html)
    {
        using var page = Pages.Document(html);
        return new AdExtractor(Portal).ReadListing(page);
    }
}
