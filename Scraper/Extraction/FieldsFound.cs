using DiCoDe.Domain.Ads;

namespace DiCoDe.Scraper.Extraction;

/// <summary>The fields of one ad while they are gathered: the first reading that finds a field wins.</summary>
internal sealed class FieldsFound
{
    /// <summary>No honest field is longer.</summary>
    private const int Longest = 500_000;

    private readonly Dictionary<AdField, ScrapedField> _fields = [];

    public IReadOnlyDictionary<AdField, ScrapedField> All => _fields;

    public bool Has(AdField field) => _fields.ContainsKey(field);

    public string this[AdField field] => _fields.TryGetValue(field, out var found) ? found.Text : "";

    public void Add(AdField field, string text, FieldSource source)
    {
        var trimmed = text.AsSpan().Trim();
        if (!trimmed.IsEmpty)
        {
            _fields.TryAdd(field, new ScrapedField(trimmed[..Math.Min(trimmed.Length, Longest)].ToString(), source));
        }
    }

    /// <summary>Takes from another reading what is still missing.</summary>
    public void Add(IReadOnlyDictionary<AdField, ScrapedField> others)
    {
        foreach (var (field, found) in others)
        {
            _fields.TryAdd(field, found);
        }
    }
}
