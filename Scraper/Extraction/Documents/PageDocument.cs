using System.Text;

using AngleSharp.Dom;
using AngleSharp.Html.Parser;

using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Scraper.Extraction.Documents;

/// <summary>A page as text, with its links made absolute. Its tree is built only when somebody asks for it, since that costs more than all the rest.</summary>
internal sealed class PageDocument : IDisposable
{
    /// <summary>How files begin that are no text: PDF, ZIP, PNG, JPEG, GIF, GZIP.</summary>
    private static readonly byte[][] Binary = [[.. "%PDF"u8], [.. "PK"u8, 3, 4], [0x89, .. "PNG"u8], [0xFF, 0xD8, 0xFF], [.. "GIF8"u8], [0x1F, 0x8B]];

    private readonly Encoding _encoding;
    private readonly Lazy<ScriptScanner> _scan;
    private IDocument? _tree;
    private Uri? _base;

    private PageDocument(Page page)
    {
        Page = page;
        (Text, _encoding) = PageEncoding.Decode(page.Body.Span, page.ContentType);
        _scan = new(() => ScriptScanner.Read(Text));
    }

    public Page Page { get; }

    /// <summary>The source of the page.</summary>
    public string Text { get; }

    /// <summary>Whether the tree is so deep or so large that it was not built, or the parser failed on it: <see cref="Root"/> is then empty.</summary>
    public bool IsUnreadable { get; private set; }

    /// <summary>Whether the tree had to be built.</summary>
    public bool HasTree => _tree is not null;

    /// <summary>The tree of the page; an empty one when the page is built to be unreadable.</summary>
    public IElement Root => Tree.DocumentElement;

    /// <summary>The text of each JSON-LD script, in document order.</summary>
    public IEnumerable<string> JsonLd => _scan.Value.IsInDoubt && !IsEmptyTree
        ? Root.QuerySelectorAll("script[type]").Where(IsJsonLd).Select(script => script.TextContent)
        : _scan.Value.JsonLd;

    private IDocument Tree => _tree ??= Parse();

    private bool IsEmptyTree => Tree is not null && IsUnreadable;

    private Uri Base => _base ??= BaseOf();

    /// <summary>Takes a page; <see langword="null"/> when it is no text at all.</summary>
    public static PageDocument? TryRead(Page page)
    {
        var body = page.Body;
        return Array.Exists(Binary, mark => body.Span.StartsWith(mark)) ? null : new(page);
    }

    /// <summary>The absolute address that a link on this page means, without fragment; <see langword="null"/> when it is none of http or https.</summary>
    public Uri? Resolve(string? link)
    {
        var trimmed = link?.Trim() ?? "";
        if (trimmed.Length is 0 or > 4096 || !Uri.TryCreate(Base, QueryEscapes.Of(trimmed, _encoding), out var url) || url.Scheme is not ("http" or "https"))
        {
            return null;
        }

        return url.Fragment.Length == 0 ? url : new Uri(url.GetLeftPart(UriPartial.Query));
    }

    public void Dispose() => _tree?.Dispose();

    private static bool IsJsonLd(IElement script) =>
        script.GetAttribute("type")!.Trim().StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase);

    private IDocument Parse()
    {
        try
        {
            return AttributeCount.IsTooMuch(Page.Body.Span) ? throw new UnreadablePageException() : new HtmlParser(new TreeLimits().Options).ParseDocument(Text);
        }
        catch (Exception error) when (error is UnreadablePageException or NullReferenceException or ArgumentException or InvalidOperationException or IndexOutOfRangeException)
        {
            // The latter come from the parser itself, which loses its place in a few malformed pages ("<p><select><xmp></xmp><select>x").
            IsUnreadable = true;
            return new HtmlParser().ParseDocument("");
        }
    }

    private Uri BaseOf()
    {
        var href = _scan.Value.IsInDoubt && !IsEmptyTree ? Tree.Head?.QuerySelector("base[href]")?.GetAttribute("href") : _scan.Value.Base;
        return href is not null && Uri.TryCreate(Page.FinalUrl, href.Trim(), out var declared) && declared.Scheme is "http" or "https" ? declared : Page.FinalUrl;
    }
}
