using System.Collections.Frozen;

namespace DiCoDe.Scraper.Extraction.Documents;

/// <summary>
/// Finds the JSON-LD scripts of a page, and its base address, without building a tree: it follows the tokenisation of the HTML standard, so that a script
/// in a comment, an attribute or a text area is none. Where only a tree could tell (foreign content, templates, what the page never closes, scripts that a
/// table may move, a base that is not plainly in the head), it says that it is in doubt: that costs a tree, and no more.
/// </summary>
internal sealed class ScriptScanner
{
    /// <summary>What leaves no doubt, in a head, that the head goes on. A noscript element or a template may end it or not.</summary>
    private static readonly HashSet<string> HeadTags = new(StringComparer.Ordinal) { "html", "head", "title", "base", "link", "meta", "script", "style" };

    /// <summary>What drawings are made of; any other element may end one.</summary>
    private static readonly HashSet<string> DrawingTags = new(StringComparer.Ordinal)
    {
        "svg", "path", "g", "circle", "rect", "use", "defs", "title", "desc", "style", "line", "polyline", "polygon", "ellipse", "text", "tspan", "symbol", "stop",
        "clippath", "mask", "filter", "image", "pattern", "a", "animate", "set", "marker", "script", "metadata", "switch", "view",
    };

    private static readonly HashSet<string> ChoiceTags = new(StringComparer.Ordinal) { "option", "optgroup", "select", "hr", "script" };

    /// <summary>What changes how the rest is read, wherever it stands; most tags of a page do not.</summary>
    private static readonly FrozenSet<string> TellingTags = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "base", "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "plaintext", "svg", "math", "select", "template", "table", "frameset");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsTelling = TellingTags.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> InDrawing = DrawingTags.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> InChoice = ChoiceTags.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> InHead = HeadTags.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string _text;
    private int _at;
    private int _svg;
    private int _selects;
    private int _templates;
    private int _tables;
    private bool _isInHead = true;
    private bool _hasTableScript;

    private ScriptScanner(string text) => _text = text;

    public List<string> JsonLd { get; } = [];

    /// <summary>What the first base element of the head says, or <see langword="null"/>.</summary>
    public string? Base { get; private set; }

    /// <summary>Whether only a tree can say which scripts there are.</summary>
    public bool IsInDoubt { get; private set; }

    public static ScriptScanner Read(string text)
    {
        var scanner = new ScriptScanner(text);
        while (!scanner.IsInDoubt && scanner._at < text.Length)
        {
            scanner.ReadNext();
        }

        return scanner;
    }

    /// <summary>Whether the tree may read tags in another way here, or drop them.</summary>
    private bool IsForeign => _svg > 0 || _selects > 0;

    private void ReadNext()
    {
        var start = _text.IndexOf('<', _at);
        var words = _text.AsSpan(_at, (start < 0 ? _text.Length : start) - _at);
        _isInHead = _isInHead && words.IndexOfAnyExcept(" \t\r\n\f") < 0;
        _at = start < 0 ? _text.Length : start + 1;
        var isEnd = Peek() == '/';
        if (char.IsAsciiLetter(Peek(isEnd ? 1 : 0)))
        {
            _at += isEnd ? 1 : 0;
            ReadTag(isEnd);
        }
        else if (isEnd || Peek() is '!' or '?')
        {
            SkipMarkup();
        }
        else
        {
            _isInHead = false; // a "<" that is text
        }
    }

    private char Peek(int ahead = 0) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private void SkipMarkup()
    {
        if (!_text.AsSpan(_at).StartsWith("!--"))
        {
            IsInDoubt |= _text.AsSpan(_at).StartsWith("![CDATA["); // text or a comment, by what it stands in
            _at = After(">");
            return;
        }

        _at += "!--".Length;
        var rest = _text.AsSpan(_at);
        if (rest.StartsWith(">") || rest.StartsWith("->"))
        {
            _at = After(">");
            return;
        }

        do
        {
            _at = After("--");
            _at -= _at < _text.Length && _text[_at] == '-' ? 1 : 0; // the last two of many dashes count
        }
        while (_at < _text.Length && !_text.AsSpan(_at).StartsWith(">") && !_text.AsSpan(_at).StartsWith("!>"));
        _at = After(">");
    }

    /// <summary>Where the page goes on behind this mark, which must come.</summary>
    private int After(string mark)
    {
        var found = _text.IndexOf(mark, _at, StringComparison.Ordinal);
        IsInDoubt |= found < 0;
        return found < 0 ? _text.Length : found + mark.Length;
    }

    private void ReadTag(bool isEnd)
    {
        var tag = TagText.Read(_text, _at);
        _at = tag.End;
        IsInDoubt = !tag.IsWhole; // the page ends inside
        if (IsInDoubt || (!_isInHead && !IsForeign && !IsTelling.Contains(tag.Name)))
        {
            return;
        }

        Span<char> lower = stackalloc char[12];
        var length = tag.Name.Length <= lower.Length ? tag.Name.ToLowerInvariant(lower) : 0;
        ReadOnlySpan<char> name = lower[..length];
        IsInDoubt |= (_svg > 0 && !InDrawing.Contains(name)) || (_selects > 0 && (!InChoice.Contains(name) || (name is "select" && !isEnd)));
        if (isEnd)
        {
            _svg -= _svg > 0 && name is "svg" ? 1 : 0;
            _selects -= _selects > 0 && name is "select" ? 1 : 0;
            _templates -= _templates > 0 && name is "template" ? 1 : 0;
            _tables -= _tables > 0 && _templates == 0 && name is "table" ? 1 : 0;
            _isInHead = _isInHead && name is "title" or "script" or "style";
            return;
        }

        _isInHead = _isInHead && InHead.Contains(name);
        IsInDoubt |= name is "math" or "frameset" || (name is "svg" && tag.IsSelfClosing);
        _svg += name is "svg" && !tag.IsSelfClosing ? 1 : 0;
        _selects += name is "select" ? 1 : 0;
        _templates += name is "template" ? 1 : 0;
        _tables += name is "table" ? 1 : 0;
        if (name is "base")
        {
            ReadBase(tag);
        }
        else if (name is "script")
        {
            ReadScript(tag);
        }
        else if (name is "style" or "title" or "textarea" or "xmp" or "iframe" or "noembed" or "noframes" || (IsForeign && name is "desc"))
        {
            SkipText(name);
        }
        else if (name is "plaintext")
        {
            IsInDoubt |= IsForeign;
            _at = _text.Length;
        }
    }

    private void ReadBase(TagText tag)
    {
        if (Base is null && tag.Attribute("href") is { } href)
        {
            Base = href;
            IsInDoubt |= !_isInHead || href.AsSpan().ContainsAny('&', '\r', '\0');
        }
    }

    private void ReadScript(TagText tag)
    {
        var end = ScriptText.EndOf(_text, _at);
        var type = tag.Attribute("type")?.Trim() ?? "";
        var isJsonLd = type.StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase);
        var isPlain = !IsForeign || (!tag.IsSelfClosing && _text.AsSpan(_at, end - _at).IndexOfAny('<', '&') < 0);
        IsInDoubt |= !isPlain || end == _text.Length || (isJsonLd && _templates > 0) || type.Contains('&', StringComparison.Ordinal);
        if (isJsonLd)
        {
            // What stands in a table outside its cells is moved before it, and so before the scripts that it has already.
            IsInDoubt |= _tables > 0 && _hasTableScript;
            _hasTableScript |= _tables > 0;
            JsonLd.Add(_text[_at..end].ReplaceLineEndings("\n").Replace('\0', '�'));
        }

        _at = end;
    }

    /// <summary>Goes to the end of an element whose text holds no tags.</summary>
    private void SkipText(ReadOnlySpan<char> name)
    {
        var end = ScriptText.EndOf(_text, _at, name);
        IsInDoubt |= end == _text.Length || (IsForeign && _text.AsSpan(_at, end - _at).Contains('<'));
        _at = end;
    }
}
