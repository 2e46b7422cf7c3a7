using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Host.Settings;
using DiCoDe.Scraper;
using DiCoDe.Scraper.Extraction;
using DiCoDe.Scraper.Extraction.Documents;
using DiCoDe.Stages.Intake;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Scraper.SavedPages;

/// <summary>A saved page of a real portal, read by the definition of schedules/portals as it stands.</summary>
internal sealed class SavedPage : IDisposable
{
    private readonly AdExtractor _extractor;

    private SavedPage(PortalDefinition portal, PageDocument document)
    {
        Portal = portal;
        Document = document;
        _extractor = new AdExtractor(portal);
    }

    public PortalDefinition Portal { get; }

    /// <summary>The page as a tree, for looking on it for what the definition should have found.</summary>
    public PageDocument Document { get; }

    /// <summary>The ads of a listing.</summary>
    public IReadOnlyList<ScrapedAd> Listed => Portal.Discovery.Json is not null
        ? PageExtraction.Read(Document.Page, Portal)
        : [.. _extractor.ReadListing(Document).OfType<FoundAd>().Select(found => found.Ad)];

    /// <summary>How many cards of a listing gave no ad.</summary>
    public int EmptyCards => _extractor.ReadListing(Document).Count(found => found is null);

    /// <summary>The only ad of an ad's page.</summary>
    public ScrapedAd Ad => _extractor.ReadAdPage(Document, Document.Page.Url, card: null).Single();

    /// <summary>Opens one; skips the test where the shared data is absent.</summary>
    /// <param name="portal">The id of the portal.</param>
    /// <param name="path">The path on the portal by which the page is read.</param>
    /// <param name="parts">Where it lies in the shared pages.</param>
    public static SavedPage Open(string portal, string path, params string[] parts) =>
        Open(PortalFile.Read(Repository.PathOf("schedules", "portals", $"{portal}.yaml")), path, parts);

    /// <summary>Opens one as a page of any portal, with the rules that an operator starts from.</summary>
    public static SavedPage OpenByTemplate(params string[] parts) => Open(PortalFile.Read(Repository.PathOf("schedules", "plantilla.yaml")), "/empleo/1", parts);

    private static SavedPage Open(PortalDefinition definition, string path, string[] parts)
    {
        var url = new Uri(definition.Home, path);
        var page = new Page
        {
            Url = url,
            FinalUrl = url,
            Status = 200,
            ContentType = "text/html",
            Body = File.ReadAllBytes(SharedData.PathOf(["pages", .. parts])),
            FetchedAt = Some.Moment,
        };
        return new SavedPage(definition, PageDocument.TryRead(page)!);
    }

    /// <summary>The ad cleaned as a harvest would.</summary>
    public JobAd Clean(ScrapedAd ad) => ((AdOutcome.Accepted)AdCleaner.Clean(ad, PortalIdentity.Of(Portal))).Ad;

    /// <summary>The texts of the elements that a selector finds, as a reader sees them.</summary>
    public IReadOnlyList<string> Seen(string selector) =>
        [.. Document.Root.QuerySelectorAll(selector).Select(DiCoDe.Scraper.Extraction.Selectors.ElementText.Of)];

    public void Dispose() => Document.Dispose();
}
