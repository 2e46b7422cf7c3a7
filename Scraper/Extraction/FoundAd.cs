using DiCoDe.Domain.Ads;

namespace DiCoDe.Scraper.Extraction;

/// <summary>An ad on a page.</summary>
/// <param name="Ad">The ad.</param>
/// <param name="Url">The address of its own page; <see langword="null"/> when it states none.</param>
internal sealed record FoundAd(ScrapedAd Ad, Uri? Url);
