using System.Globalization;
using System.Security.Cryptography;
using System.Text;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Importing;
using DiCoDe.Domain.Portals;

namespace DiCoDe.Import.Ads;

/// <summary>Turns their fields into ours, as a map says.</summary>
internal sealed class AdMapping(AdMap map)
{
    private const char Unit = '\u001f';

    private static readonly TimeOnly Noon = new(12, 0);

    private readonly Dictionary<string, PortalIdentity> _portals = map.Portals
        .ToDictionary(portal => portal.Name, portal => portal.Portal, StringComparer.OrdinalIgnoreCase);

    /// <summary>Noon in UTC, so that it is the same day in every time zone of the Americas.</summary>
    public static DateTimeOffset At(DateOnly day) => new(day, Noon, TimeSpan.Zero);

    /// <summary>The ad of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="observed">When the file saw its ads; <see langword="null"/> when each ad tells.</param>
    public AdRecord Map(RawRecord record, DateTimeOffset? observed)
    {
        if (record.Problem.Length > 0)
        {
            return new AdRecord.Bad(record.Place, record.Problem);
        }

        try
        {
            return MapFields(record, observed);
        }
        catch (InvalidOperationException)
        {
            return new AdRecord.Bad(record.Place, "un texto no es Unicode válido.");
        }
    }

    private AdRecord MapFields(RawRecord record, DateTimeOffset? observed)
    {
        if (PortalOf(record) is not { } portal)
        {
            return new AdRecord.Bad(record.Place, $"el portal «{record.Field(map.PortalField)}» no está en el mapa.");
        }

        if ((observed ?? ObservedOf(record)) is not { } seenAt)
        {
            return new AdRecord.Bad(record.Place, $"la fecha «{record.Field(map.Observed.Field)}» no tiene la forma {map.Observed.Format}.");
        }

        var fields = Fields(record);
        var key = KeyOf(record, fields);
        return key.Length == 0
            ? new AdRecord.Bad(record.Place, "no hay clave, dirección ni campos que identifiquen el anuncio.")
            : new AdRecord.Found(record.Place, portal, new ScrapedAd
            {
                Id = new AdId(portal.Id, key),
                SeenAt = seenAt,
                Fields = fields,
            });
    }

    private PortalIdentity? PortalOf(RawRecord record) => map.PortalField.Length == 0
        ? map.Portals[0].Portal
        : _portals.GetValueOrDefault(record.Field(map.PortalField));

    private DateTimeOffset? ObservedOf(RawRecord record) => DateTime.TryParseExact(
        record.Field(map.Observed.Field), map.Observed.Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
        ? At(DateOnly.FromDateTime(moment))
        : null;

    private Dictionary<AdField, ScrapedField> Fields(RawRecord record)
    {
        Dictionary<AdField, ScrapedField> fields = [];
        foreach (var (field, names) in map.Fields)
        {
            if (names.Select(record.Field).FirstOrDefault(text => text.Length > 0) is { } text)
            {
                fields.Add(field, new ScrapedField(text, FieldSource.File));
            }
        }

        var description = fields.TryGetValue(AdField.Description, out var own) ? own.Text : "";
        if (Append(description, record) is { Length: > 0 } whole)
        {
            fields[AdField.Description] = new ScrapedField(whole, FieldSource.File);
        }

        return fields;
    }

    /// <summary>Puts the appended fields after the description. Fields that follow each other under one heading share it: a list
    /// whose lines begin with the field's name, since "2 años" alone says nothing.</summary>
    private string Append(string description, RawRecord record)
    {
        var text = new StringBuilder(description);
        var heading = "";
        for (var at = 0; at < map.Append.Count; at++)
        {
            var section = map.Append[at];
            var isShared = section.Heading.Length > 0 && (Shares(at, at - 1) || Shares(at, at + 1));
            var value = record.Field(section.Field);
            if (value.Length == 0)
            {
                continue;
            }

            if (!isShared || !string.Equals(section.Heading, heading, StringComparison.Ordinal))
            {
                text.Append(text.Length == 0 ? "" : "\n\n");
                text.Append(section.Heading.Length == 0 ? "" : $"{section.Heading}:\n");
            }
            else
            {
                text.Append('\n');
            }

            text.Append(isShared ? $"- {section.Field}: {OneLine(value)}" : value);
            heading = section.Heading;
        }

        return text.ToString();
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private bool Shares(int at, int other) => other >= 0 && other < map.Append.Count
        && string.Equals(map.Append[at].Heading, map.Append[other].Heading, StringComparison.Ordinal);

    private string KeyOf(RawRecord record, Dictionary<AdField, ScrapedField> fields)
    {
        if (fields.TryGetValue(AdField.Key, out var key))
        {
            return key.Text;
        }

        if (fields.TryGetValue(AdField.Url, out var url))
        {
            return url.Text;
        }

        var parts = map.KeyFields.Select(record.Field).ToList();
        return parts.Exists(part => part.Length > 0)
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(Unit, parts))))
            : "";
    }
}
