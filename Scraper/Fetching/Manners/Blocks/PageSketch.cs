using System.Text;

using DiCoDe.Scraper.Fetching.Markup;

namespace DiCoDe.Scraper.Fetching.Manners.Blocks;

/// <summary>What of a page tells whether it is one, or stands before one: its title, its visible words, and its machinery.</summary>
internal sealed class PageSketch
{
    /// <summary>A page with more to read than this is a page, whatever is in its scripts. The wordiest notice, Cloudflare's, has about 1,200 characters.</summary>
    private const int MostWords = 2_000;

    /// <summary>So much of a page is looked at: challenges are short, and what a page is shows early.</summary>
    private const int MostBytes = 256 * 1024;

    private readonly StringBuilder _words = new();
    private readonly StringBuilder _machinery = new();

    private PageSketch()
    {
    }

    /// <summary>The title.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The visible text, its white space made single.</summary>
    public string Words => _words.ToString();

    /// <summary>Scripts, and the attributes of the other tags, as they are written.</summary>
    public string Machinery => _machinery.ToString();

    /// <summary>Whether there is a field for a password.</summary>
    public bool AsksForPassword { get; private set; }

    /// <summary>Whether there is a box to prove one's humanity in: the element itself, and not just its script, which many ordinary pages carry.</summary>
    public bool AsksForHuman { get; private set; }

    /// <summary>Whether it is what it should be: it has much to read, or describes a job in the words of schema.org. Then the rest of it is not looked at.</summary>
    public bool IsPage { get; private set; }

    public static PageSketch Of(ReadOnlyMemory<byte> body)
    {
        var sketch = new PageSketch();
        foreach (var piece in MarkupScan.Of(body, MostBytes))
        {
            sketch.Add(piece);
            if (sketch.IsPage)
            {
                break;
            }
        }

        return sketch;
    }

    private void Add(MarkupPiece piece)
    {
        switch (piece.Kind)
        {
            case MarkupKind.Text:
                AddWords(piece.Text);
                break;
            case MarkupKind.Content when piece.Name == "title":
                Title = Title.Length > 0 ? Title : System.Net.WebUtility.HtmlDecode(piece.Text).Trim();
                break;
            case MarkupKind.Content when piece.Name == "script":
                _machinery.Append(piece.Text).Append('\n');
                IsPage |= piece.Text.Contains("\"JobPosting\"", StringComparison.Ordinal);
                break;
            case MarkupKind.Tag:
                AddTag(piece);
                break;
            default:
                break;
        }
    }

    private void AddTag(MarkupPiece tag)
    {
        _machinery.Append(tag.Text).Append('\n');
        IsPage |= tag.Text.Contains("schema.org/JobPosting", StringComparison.OrdinalIgnoreCase);
        AsksForPassword |= tag.Name == "input" && "password".Equals(tag.Attribute("type"), StringComparison.OrdinalIgnoreCase);
        AsksForHuman |= tag.Name is "div" or "form" or "button" && (tag.Attribute("class") ?? "").Split(' ').Any(name => name is "g-recaptcha" or "h-captcha" or "cf-turnstile");
    }

    private void AddWords(string text)
    {
        foreach (var word in System.Net.WebUtility.HtmlDecode(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            _words.Append(word).Append(' ');
        }

        IsPage |= _words.Length > MostWords;
    }
}
