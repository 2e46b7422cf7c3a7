namespace DiCoDe.Scraper.Sources.Json.Paths;

/// <summary>One step of a path into JSON.</summary>
internal abstract record JsonStep
{
    private JsonStep()
    {
    }

    /// <summary>A member of an object: <c>name</c>, <c>["odd name"]</c>.</summary>
    public sealed record Member(string Name) : JsonStep;

    /// <summary>One element of an array, the first is 0: <c>[0]</c>.</summary>
    public sealed record Index(int At) : JsonStep;

    /// <summary>Every element of an array: <c>[*]</c>.</summary>
    public sealed record Each : JsonStep;

    /// <summary>Several paths one after the other: <c>(title, text)</c>; always the last step.</summary>
    public sealed record Group(IReadOnlyList<JsonPath> Paths) : JsonStep;
}
