namespace DiCoDe.Domain.Portals;

/// <summary>One way to find a field on a page: an element, then what of it, then which part of that.</summary>
public sealed record FieldRule
{
    /// <summary>CSS selector of the element, within the ad's card or the page; "" means the card or page itself.</summary>
    public string Select { get; init; } = "";

    /// <summary>The attribute to take; "" takes the text.</summary>
    public string Attribute { get; init; } = "";

    /// <summary>Whether the element's HTML is taken instead of its text (descriptions).</summary>
    public bool Html { get; init; }

    /// <summary>Regular expression; its first group, or the whole match, is the value; "" takes all.</summary>
    public string Pattern { get; init; } = "";

    /// <summary>
    /// Whether the element is looked for in the whole page instead of the ad's card: for what a portal keeps apart from its cards, as in a script.
    /// In the pattern <c>{key}</c> then stands for the ad's key, when a rule of its own finds it.
    /// </summary>
    public bool Page { get; init; }

    /// <summary>A fixed value, for what the portal never says ("MX"); "" when the page is read.</summary>
    public string Value { get; init; } = "";
}
