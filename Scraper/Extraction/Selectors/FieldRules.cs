using AngleSharp.Dom;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Extraction.Documents;

namespace DiCoDe.Scraper.Extraction.Selectors;

/// <summary>The selectors of a portal, by field.</summary>
internal sealed class FieldRules(IReadOnlyDictionary<AdField, IReadOnlyList<FieldRule>> rules)
{
    private readonly (AdField Field, FieldReader[] Readers)[] _rules =
        [.. rules.OrderBy(rule => rule.Key).Select(rule => (rule.Key, rule.Value.Select(each => new FieldReader(each)).ToArray()))];

    /// <summary>Finds what is still missing; links are made absolute. The page's tree is not built when nothing needs it.</summary>
    /// <param name="fields">What was found so far.</param>
    /// <param name="card">The card of the ad, or <see langword="null"/> for the whole page.</param>
    /// <param name="page">The page.</param>
    public void Fill(FieldsFound fields, IElement? card, PageDocument page)
    {
        foreach (var (field, readers) in _rules)
        {
            if (!fields.Has(field))
            {
                var text = readers.Select(reader => Read(reader, fields[AdField.Key])).FirstOrDefault(text => text.Length > 0) ?? "";
                fields.Add(field, field == AdField.Url ? page.Resolve(text)?.AbsoluteUri ?? "" : text, FieldSource.Selector);
            }
        }

        string Read(FieldReader reader, string key) => reader.Fixed.Length > 0 ? reader.Fixed : reader.Read(card ?? page.Root, page.Root, key);
    }
}
