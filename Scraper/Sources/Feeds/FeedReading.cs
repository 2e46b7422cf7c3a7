using System.Text;
using System.Xml;

namespace DiCoDe.Scraper.Sources.Feeds;

/// <summary>One walk through the XML of a feed.</summary>
internal sealed class FeedReading
{
    /// <summary>No honest feed has more items.</summary>
    private const int MostEntries = 50_000;

    /// <summary>Elements inside an item that lie deeper than this are part of a text.</summary>
    private const int Deepest = 4;

    /// <summary>By what name elements of these spaces are known, whatever prefix a feed gives them.</summary>
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal)
    {
        ["http://purl.org/rss/1.0/"] = "",
        ["http://www.w3.org/2005/Atom"] = "",
        ["http://purl.org/rss/1.0/modules/content/"] = "content",
        ["http://purl.org/dc/elements/1.1/"] = "dc",
        ["http://purl.org/dc/terms/"] = "dcterms",
    };

    private readonly List<FeedEntry> _entries = [];

    public IReadOnlyList<FeedEntry> Entries => _entries;

    public bool IsFeed { get; private set; }

    /// <exception cref="XmlException">It is malformed; what was read before stays.</exception>
    public void Read(XmlReader xml)
    {
        while (xml.Read() && _entries.Count < MostEntries)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            IsFeed |= xml.LocalName is "rss" or "feed" or "RDF" or "channel";
            if (IsFeed && xml.LocalName is "item" or "entry")
            {
                _entries.Add(EntryAt(xml));
            }
        }
    }

    private static FeedEntry EntryAt(XmlReader xml)
    {
        var entry = new FeedEntry();
        entry.Add("@about", xml.GetAttribute("rdf:about") ?? "");
        if (!xml.IsEmptyElement)
        {
            ReadChildren(xml, entry, "", depth: 1);
        }

        return entry;
    }

    /// <summary>Reads up to the end of the element that the reader stands on.</summary>
    private static void ReadChildren(XmlReader xml, FeedEntry entry, string path, int depth)
    {
        var text = new StringBuilder();
        while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text.Append(xml.Value);
            }
            else if (xml.NodeType == XmlNodeType.Element)
            {
                ReadChild(xml, entry, path, depth);
            }
        }

        entry.Add(path, text.ToString());
    }

    private static void ReadChild(XmlReader xml, FeedEntry entry, string path, int depth)
    {
        var name = path.Length == 0 ? NameOf(xml) : $"{path}/{NameOf(xml)}";
        foreach (var (key, text) in AttributesOf(xml, name))
        {
            entry.AddFirst(key, text);
        }

        if (xml.IsEmptyElement)
        {
            return;
        }

        if (depth >= Deepest || xml.GetAttribute("type") == "xhtml")
        {
            entry.Add(name, InnerOf(xml));
            return;
        }

        ReadChildren(xml, entry, name, depth + 1);
    }

    /// <summary>Atom says in attributes what RSS says in text; and the guid of an item may be its address or not.</summary>
    private static IEnumerable<(string Key, string Text)> AttributesOf(XmlReader xml, string name)
    {
        if (name == "link" && xml.GetAttribute("href") is { } href && xml.GetAttribute("rel") is null or "alternate")
        {
            yield return ("link", href);
        }

        if (name == "category" && (xml.GetAttribute("label") ?? xml.GetAttribute("term")) is { } term)
        {
            yield return ("category@term", term);
        }

        if (name == "guid")
        {
            yield return ("guid@isPermaLink", xml.GetAttribute("isPermaLink") ?? "true");
        }
    }

    /// <summary>The markup inside the element, up to its end; without recursion, since a stranger says how deep it goes.</summary>
    private static string InnerOf(XmlReader xml)
    {
        var markup = new StringBuilder();
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            _ = xml.NodeType switch
            {
                XmlNodeType.Element => markup.Append('<').Append(xml.LocalName).Append(xml.IsEmptyElement ? "/>" : ">"),
                XmlNodeType.EndElement => markup.Append("</").Append(xml.LocalName).Append('>'),
                XmlNodeType.Text or XmlNodeType.CDATA => markup.Append(System.Net.WebUtility.HtmlEncode(xml.Value)),
                _ => markup.Append(xml.Value),
            };
        }

        return markup.ToString();
    }

    private static string NameOf(XmlReader xml)
    {
        var prefix = Prefixes.GetValueOrDefault(xml.NamespaceURI, xml.Prefix);
        return prefix.Length == 0 ? xml.LocalName : $"{prefix}:{xml.LocalName}";
    }
}
