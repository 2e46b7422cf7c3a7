using System.Text.Json;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Portals.Finding;
using DiCoDe.Scraper.Extraction;

namespace DiCoDe.Scraper.Sources.Json;

/// <summary>Reads the fields of one ad from its JSON.</summary>
internal sealed class JsonFields(IReadOnlyDictionary<AdField, IReadOnlyList<MemberRule>> rules)
{
    private readonly List<(AdField Field, List<JsonField> Ways)> _fields = [.. rules.Select(field => (field.Key, field.Value.Select(rule => new JsonField(rule)).ToList()))];

    /// <param name="element">The ad.</param>
    /// <param name="root">The whole answer, for what it says once for all ads.</param>
    /// <param name="page">The address of the answer, which relative links start from.</param>
    public (FieldsFound Fields, Uri? Url) Read(JsonElement element, JsonElement root, Uri page)
    {
        var fields = new FieldsFound();
        foreach (var (field, ways) in _fields.Where(each => each.Field != AdField.Url))
        {
            foreach (var way in ways.TakeWhile(_ => !fields.Has(field)))
            {
                fields.Add(field, way.Read(element, root), FieldSource.Api);
            }
        }

        return (fields, UrlOf(element, root, page));
    }

    private Uri? UrlOf(JsonElement element, JsonElement root, Uri page) => _fields
        .Where(each => each.Field == AdField.Url)
        .SelectMany(each => each.Ways)
        .Select(way => WebAddress.Read(page, way.ReadWhole(element, root)))
        .FirstOrDefault(url => url is not null);
}
