using DiCoDe.Domain.Ads;

namespace DiCoDe.Host.Commands;

/// <summary>A scraped ad as the command line shows it to programs.</summary>
/// <param name="Key">The portal's key.</param>
/// <param name="Fields">Each field that was found, by its name in portal files.</param>
internal sealed record ScrapedAdView(string Key, IReadOnlyDictionary<string, ScrapedFieldView> Fields)
{
    public static ScrapedAdView Of(ScrapedAd ad) => new(
        ad.Id.Key,
        ad.Fields.OrderBy(field => field.Key).ToDictionary(field => field.Key.Name(), field => new ScrapedFieldView(field.Value.Text, field.Value.Source), StringComparer.Ordinal));
}
