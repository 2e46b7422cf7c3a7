using DiCoDe.Domain;
using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Portals;
using DiCoDe.Import.Gold;
using DiCoDe.Stages.Intake;

namespace DiCoDe.Host.Work;

/// <summary>Cleans annotated ads as any ad is cleaned.</summary>
internal static class GoldAds
{
    private static readonly PortalIdentity Portal = new(new PortalId("anotado"), "Anuncios anotados", "MX", "America/Mexico_City", IsDemo: false);

    /// <summary>The ad.</summary>
    /// <exception cref="InputException">It has no title.</exception>
    public static JobAd Clean(GoldAd gold) => AdCleaner.Clean(Scraped(gold), Portal) is AdOutcome.Accepted { Ad: var clean }
        ? clean
        : throw new InputException("", $"El anuncio anotado {gold.Id} no tiene título.", "Corrija su línea.");

    /// <summary>The ad with what the reader found in it.</summary>
    /// <exception cref="InputException">It has no title.</exception>
    public static LabelledAd Labelled(GoldAd gold) => new(Clean(gold), gold.Skills, gold.Occupation);

    private static ScrapedAd Scraped(GoldAd gold)
    {
        (AdField Field, string Text)[] fields =
        [
            (AdField.Title, gold.Title), (AdField.Description, gold.Text), (AdField.Employer, gold.Employer), (AdField.Place, gold.Place), (AdField.Country, gold.Country), (AdField.Pay, gold.Pay),
        ];
        return new ScrapedAd
        {
            Id = new AdId(Portal.Id, gold.Id),
            SeenAt = DateTimeOffset.UnixEpoch,
            Fields = fields.Where(field => field.Text.Length > 0).ToDictionary(field => field.Field, field => new ScrapedField(field.Text, FieldSource.File)),
        };
    }
}
