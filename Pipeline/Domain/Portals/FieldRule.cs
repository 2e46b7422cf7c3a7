namespace DiCoDe.Domain.Portals;

/// <summary>One way to find a field on a page: an element, then what of it, then which part of that.</summary>
public sealed record FieldRule
{
    /// <summary>CSS selector of the element, within the ad's card or the page; "" means the card or page itself.</summary>
    public string Select { get; init; } = "";

    /// <summary>
    /// The words beside which the value stands ("Sueldo | Salario", any of them), whatever their case and accents; "" takes the element itself. The value is
    /// what follows them: the rest of the text after a colon, the dd of a dt, the next cell of a row, the part under a heading, or the next sibling.
    /// </summary>
    public string Label { get; init; } = "";

    /// <summary>
    /// CSS selector of the nearest element around the card in which the element is looked for, for what a page says once of several ads; "" looks in the card.
    /// </summary>
    public string Around { get; init; } = "";

    /// <summary>How many siblings after the card the element is looked for, 0 to 20: for tables that write one ad in several rows. Default 0, the card itself.</summary>
    public int Next { get; init; }

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

    /// <summary>Whether what is found is the inside of a text of a script, where <c>\n</c> is a new line and <c>\u00f1</c> an ñ.</summary>
    public bool Unescape { get; init; }

    /// <summary>A fixed value, for what the portal never says ("MX"); "" when the page is read.</summary>
    public string Value { get; init; } = "";
}
