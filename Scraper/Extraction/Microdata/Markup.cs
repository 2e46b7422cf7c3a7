namespace DiCoDe.Scraper.Extraction.Microdata;

/// <summary>The attributes by which a page marks things and their properties.</summary>
/// <param name="Scope">What makes an element a thing.</param>
/// <param name="Type">What says which.</param>
/// <param name="Property">What makes an element a property of the thing around it.</param>
internal sealed record Markup(string Scope, string Type, string Property)
{
    public static Markup Microdata { get; } = new("itemscope", "itemtype", "itemprop");

    public static Markup Rdfa { get; } = new("typeof", "typeof", "property");
}
