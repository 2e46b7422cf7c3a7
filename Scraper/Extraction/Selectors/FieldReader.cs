using System.Text.RegularExpressions;

using AngleSharp.Dom;

using DiCoDe.Domain.Portals;

namespace DiCoDe.Scraper.Extraction.Selectors;

/// <summary>One <see cref="FieldRule"/>, ready to be used: finds one field in a card or a page.</summary>
internal sealed class FieldReader(FieldRule rule)
{
    private readonly Selector? _selector = rule.Select.Length == 0 ? null : Selector.Parse(rule.Select);
    private readonly Regex? _pattern = rule.Pattern.Length == 0 ? null : UserPattern.Parse(rule.Pattern);

    /// <summary>The value of the first element that has one, or "".</summary>
    public string Read(IElement scope)
    {
        if (rule.Value.Length > 0)
        {
            return rule.Value;
        }

        var elements = _selector is null ? [scope] : _selector.AllIn(scope);
        return elements.Select(ReadOne).FirstOrDefault(value => value.Length > 0) ?? "";
    }

    private string ReadOne(IElement element)
    {
        var text = rule switch
        {
            { Attribute.Length: > 0 } => element.GetAttribute(rule.Attribute) ?? "",
            { Html: true } => element.InnerHtml,
            _ => ElementText.Of(element),
        };
        return (_pattern is null ? text : UserPattern.Find(_pattern, text)).Trim();
    }
}
