using System.Text.RegularExpressions;

using AngleSharp.Dom;

using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Extraction.Documents;

namespace DiCoDe.Scraper.Extraction.Selectors;

/// <summary>One <see cref="FieldRule"/>, ready to be used: finds one field in a card or a page.</summary>
internal sealed class FieldReader(FieldRule rule)
{
    /// <summary>Stands for the ad's key in the pattern of a rule that looks in the whole page.</summary>
    public const string Key = "{key}";

    private readonly Selector? _selector = rule.Select.Length == 0 ? null : Selector.Parse(rule.Select);
    private readonly Selector? _around = rule.Around.Length == 0 ? null : Selector.Parse(rule.Around);
    private readonly Label? _label = rule.Label.Length == 0 ? null : new Label(rule.Label);
    private readonly Regex? _pattern = rule.Pattern.Length == 0 ? null : UserPattern.Parse(rule.Pattern);
    private readonly bool _isByKey = rule.Page && rule.Pattern.Contains(Key, StringComparison.Ordinal);

    /// <summary>A value that needs no page, or "".</summary>
    public string Fixed => rule.Value;

    /// <summary>The value of the first element that has one, or "".</summary>
    /// <param name="card">The card of the ad, or its page.</param>
    /// <param name="page">The whole page.</param>
    /// <param name="key">The ad's key, or "" when it is not known yet.</param>
    public string Read(IElement card, IElement page, string key)
    {
        if (rule.Value.Length > 0)
        {
            return rule.Value;
        }

        if ((_isByKey && key.Length == 0) || ScopeOf(card, page) is not { } scope)
        {
            return "";
        }

        var pattern = _isByKey ? UserPattern.Parse(rule.Pattern.Replace(Key, Regex.Escape(key), StringComparison.Ordinal)) : _pattern;
        var elements = _selector is null ? [scope] : _selector.AllIn(scope);
        var values = _label is null ? elements : elements.SelectMany(_label.ValuesIn);
        return values.Select(value => ReadOne(value, pattern)).FirstOrDefault(text => text.Length > 0) ?? "";
    }

    private IElement? ScopeOf(IElement card, IElement page)
    {
        var scope = rule.Page ? page : _around is null ? card : _around.Around(card);
        for (var step = 0; step < rule.Next; step++)
        {
            scope = scope?.NextElementSibling;
        }

        return scope;
    }

    private string ReadOne(IElement element, Regex? pattern)
    {
        var text = rule switch
        {
            { Attribute.Length: > 0 } => element.GetAttribute(rule.Attribute) ?? "",
            { Html: true } => element.InnerHtml,
            _ => ElementText.Of(element),
        };
        var found = pattern is null ? text : UserPattern.Find(pattern, text);
        return (rule.Unescape ? LiteralText.Unescape(found) : found).Trim();
    }
}
