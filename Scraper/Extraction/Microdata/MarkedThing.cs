using System.Text.Json.Nodes;

using AngleSharp.Dom;

namespace DiCoDe.Scraper.Extraction.Microdata;

/// <summary>Reads a marked thing as the JSON that JSON-LD would say it in, so that one reader serves both.</summary>
internal sealed class MarkedThing(IElement root, Markup markup)
{
    /// <summary>No honest thing nests deeper or has more properties; itemref could make either endless.</summary>
    private const int Deepest = 8;
    private const int MostElements = 20_000;

    private int _elements;

    public JsonObject Read(IElement thing) => Read(thing, 0);

    private JsonObject Read(IElement thing, int depth)
    {
        var json = new JsonObject { ["@type"] = thing.GetAttribute(markup.Type) };
        foreach (var element in PropertiesOf(thing))
        {
            var names = element.GetAttribute(markup.Property)!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            foreach (var name in names.Select(name => name.Split('/', ':', '#')[^1]))
            {
                Add(json, name, element.HasAttribute(markup.Scope) && depth < Deepest ? Read(element, depth + 1) : MarkedValue.Of(element, name));
            }
        }

        return json;
    }

    private static void Add(JsonObject json, string name, JsonNode value)
    {
        if (json[name] is JsonArray several)
        {
            several.Add(value);
        }
        else if (json[name] is { } one)
        {
            json[name] = new JsonArray(one.DeepClone(), value);
        }
        else
        {
            json[name] = value;
        }
    }

    /// <summary>The properties inside, not those of things inside, and those that itemref names, in document order of each.</summary>
    private List<IElement> PropertiesOf(IElement thing)
    {
        List<IElement> properties = [];
        HashSet<IElement> seen = [thing];
        var pending = new Stack<IElement>(Referred(thing).Reverse().Concat(thing.Children.Reverse()));
        while (pending.TryPop(out var element) && _elements++ < MostElements)
        {
            if (!seen.Add(element))
            {
                continue;
            }

            if (element.HasAttribute(markup.Property))
            {
                properties.Add(element);
            }

            foreach (var child in element.HasAttribute(markup.Scope) ? [] : element.Children.Reverse())
            {
                pending.Push(child);
            }
        }

        return properties;
    }

    private IEnumerable<IElement> Referred(IElement thing) => (thing.GetAttribute("itemref") ?? "")
        .Split((char[]?)null, 32, StringSplitOptions.RemoveEmptyEntries)
        .Select(id => root.Owner?.GetElementById(id))
        .OfType<IElement>();
}
