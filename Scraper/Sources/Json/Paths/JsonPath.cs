using System.Text.Json;

namespace DiCoDe.Scraper.Sources.Json.Paths;

/// <summary>A place in a JSON document: <c>location.name</c>, <c>offices[*].name</c>, <c>lists[*].(text, content)</c>; <c>$.name</c> begins at the root of the answer.</summary>
internal sealed class JsonPath(IReadOnlyList<JsonStep> steps, bool isFromRoot)
{
    /// <summary>No honest ad has more values in one field.</summary>
    private const int MostNodes = 50_000;

    public IReadOnlyList<JsonStep> Steps => steps;

    /// <summary>Whether the path puts several values together on purpose.</summary>
    public bool HasGroup => steps is [.., JsonStep.Group];

    /// <exception cref="FormatException">It is no path; the message says where, in Spanish.</exception>
    public static JsonPath Parse(string text)
    {
        var scanner = new PathScanner(text);
        var path = scanner.Path(isInGroup: false);
        scanner.End();
        return path;
    }

    /// <summary>The nodes that the path leads to, in order; none when any part of it is missing.</summary>
    public IEnumerable<JsonElement> In(JsonElement element, JsonElement root) => In(isFromRoot ? root : element);

    /// <summary>
    /// The elements of the list that the path leads to; <see langword="null"/> when there is no list. A list inside the elements of an empty list is there, and empty.
    /// </summary>
    public IReadOnlyList<JsonElement>? ListIn(JsonElement root)
    {
        var nodes = In(root).ToList();
        if (steps is [.., JsonStep.Each])
        {
            return nodes.Count > 0 || new JsonPath([.. steps.SkipLast(1)], isFromRoot: true).ListIn(root) is not null ? nodes : null;
        }

        // What is taken out of every element of a list is a list: hits[*].source.
        if (nodes.Exists(node => node.ValueKind == JsonValueKind.Object) && steps.Any(step => step is JsonStep.Each))
        {
            return nodes;
        }

        var lists = nodes.Where(node => node.ValueKind == JsonValueKind.Array).ToList();
        return lists.Count > 0 || (nodes.Count == 0 && IsEmptyOnTheWay(root))
            ? [.. lists.SelectMany(list => list.EnumerateArray()).Take(MostNodes)]
            : null;
    }

    private bool IsEmptyOnTheWay(JsonElement root)
    {
        var at = steps.ToList().FindLastIndex(step => step is JsonStep.Each);
        return at >= 0 && new JsonPath([.. steps.Take(at)], isFromRoot: true).ListIn(root) is { Count: 0 };
    }

    private IEnumerable<JsonElement> In(JsonElement start)
    {
        IEnumerable<JsonElement> nodes = [start];
        foreach (var step in steps)
        {
            nodes = nodes.SelectMany(node => Follow(step, node));
        }

        return nodes.Take(MostNodes);
    }

    private static IEnumerable<JsonElement> Follow(JsonStep step, JsonElement node) => step switch
    {
        JsonStep.Member member when node.Member(member.Name) is { ValueKind: not JsonValueKind.Undefined } value => [value],
        JsonStep.Index index when node.ValueKind == JsonValueKind.Array && index.At < node.GetArrayLength() => [node[index.At]],
        JsonStep.Each when node.ValueKind == JsonValueKind.Array => node.EnumerateArray(),
        JsonStep.Group group => group.Paths.SelectMany(path => path.In(node)),
        _ => [],
    };
}
