namespace DiCoDe.Scraper.Sources.Feeds;

/// <summary>One item of a feed: the text of its elements, by name (<c>title</c>, <c>content:encoded</c>, <c>author/name</c>).</summary>
internal sealed class FeedEntry
{
    /// <summary>No honest item has more elements.</summary>
    private const int MostElements = 500;

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>The text of an element, those of several of one name with "; " between them; "" when there is none.</summary>
    public string this[string name] => _texts.GetValueOrDefault(name, "");

    public void Add(string name, string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0 || (_texts.Count >= MostElements && !_texts.ContainsKey(name)))
        {
            return;
        }

        _texts[name] = _texts.TryGetValue(name, out var before) && before.Length < 10_000 ? $"{before}; {trimmed}" : before ?? trimmed;
    }

    /// <summary>Adds the text only when the element was not there before.</summary>
    public void AddFirst(string name, string text)
    {
        if (!_texts.ContainsKey(name))
        {
            Add(name, text);
        }
    }
}
