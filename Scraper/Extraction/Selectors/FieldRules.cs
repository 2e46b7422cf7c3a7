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

    /// <summary>Finds what is still missing; links are made absolute.</summary>
    public void Fill(FieldsFound fields, IElement scope, PageDocument page)
    {
        foreach (var (field, readers) in _rules)
        {
            if (!fields.Has(field))
            {
                var text = readers.Select(reader => reader.Read(scope, page.Root, fields[AdField.Key])).FirstOrDefault(text => text.Length > 0) ?? "";
                fields.Add(field, field == AdField.Url ? page.Resolve(text)?.AbsoluteUri ?? "" : text, FieldSource.Selector);
            }
        }
    }
}
