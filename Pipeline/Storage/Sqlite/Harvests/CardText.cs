using System.Text.Json;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Portals;

namespace DiCoDe.Storage.Sqlite.Harvests;

/// <summary>A scraped ad as one line of JSON, while the page of the ad waits to be read.</summary>
internal static class CardText
{
    public static string Of(ScrapedAd? card) => card is null
        ? ""
        : JsonSerializer.Serialize(new Card(card.Id.Key, card.SeenAt, [.. card.Fields.Select(field => new Field(field.Key, field.Value.Text, field.Value.Source))]));

    public static ScrapedAd? Read(PortalId portal, string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var card = JsonSerializer.Deserialize<Card>(text)!;
        return new ScrapedAd
        {
            Id = new AdId(portal, card.Key),
            SeenAt = card.SeenAt,
            Fields = card.Fields.ToDictionary(field => field.Name, field => new ScrapedField(field.Text, field.Source)),
        };
    }

    private sealed record Card(string Key, DateTimeOffset SeenAt, IReadOnlyList<Field> Fields);

    private sealed record Field(AdField Name, string Text, FieldSource Source);
}
