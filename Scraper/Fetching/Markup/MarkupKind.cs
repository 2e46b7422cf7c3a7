namespace DiCoDe.Scraper.Fetching.Markup;

/// <summary>The pieces of a page.</summary>
internal enum MarkupKind
{
    /// <summary>An opening tag.</summary>
    Tag,

    /// <summary>Text between tags.</summary>
    Text,

    /// <summary>What stands in an element without tags in it: a script, a style, a title.</summary>
    Content,
}
