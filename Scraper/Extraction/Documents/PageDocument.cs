using AngleSharp.Dom;
using AngleSharp.Html.Parser;

using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Scraper.Extraction.Documents;

/// <summary>A page read once into a tree, with its links made absolute.</summary>
internal sealed class PageDocument : IDisposable
{
    private readonly IDocument _tree;
    private readonly Uri _base;

    private PageDocument(Page page, IDocument tree)
    {
        Page = page;
        _tree = tree;
        _base = BaseOf(page, tree);
    }

    public Page Page { get; }

    public IElement Root => _tree.DocumentElement;

    /// <summary>Reads a page; <see langword="null"/> when it is built to be unreadable.</summary>
    public static PageDocument? TryRead(Page page)
    {
        try
        {
            return new(page, new HtmlParser(new TreeLimits().Options).ParseDocument(page.Body, PageEncoding.Of(page.Body.Span, page.ContentType)));
        }
        catch (UnreadablePageException)
        {
            return null;
        }
    }

    /// <summary>The absolute address that a link on this page means, without fragment; <see langword="null"/> when it is none of http or https.</summary>
    public Uri? Resolve(string? link)
    {
        var trimmed = link?.Trim() ?? "";
        if (trimmed.Length is 0 or > 4096 || !Uri.TryCreate(_base, trimmed, out var url) || url.Scheme is not ("http" or "https"))
        {
            return null;
        }

        return url.Fragment.Length == 0 ? url : new Uri(url.GetLeftPart(UriPartial.Query));
    }

    public void Dispose() => _tree.Dispose();

    private static Uri BaseOf(Page page, IDocument tree) =>
        tree.Head?.QuerySelector("base[href]")?.GetAttribute("href") is { } href
            && Uri.TryCreate(page.FinalUrl, href.Trim(), out var declared) && declared.Scheme is "http" or "https"
                ? declared
                : page.FinalUrl;
}
