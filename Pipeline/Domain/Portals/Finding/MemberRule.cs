namespace DiCoDe.Domain.Portals.Finding;

/// <summary>One way to find a field of an ad in a JSON answer or a feed: where it stands, how it is written, and which part of it is wanted.</summary>
public sealed record MemberRule
{
    /// <summary>
    /// In JSON, an expression: a path (<c>location.name</c>, <c>offices[*].name</c>), a template (<c>{city}, {country}</c>), or several of these with
    /// <c>+</c> between them, each a paragraph. In a feed, the name of an element. "" when <see cref="Value"/> stands for it.
    /// </summary>
    public string From { get; init; } = "";

    /// <summary>How the value is written. Default as text.</summary>
    public MemberForm As { get; init; } = MemberForm.Text;

    /// <summary>Regular expression; its first group, or the whole match, is the value; "" takes all.</summary>
    public string Pattern { get; init; } = "";

    /// <summary>What the portal's codes mean ("true" → "remoto"); a code without meaning stays as it is, and one whose meaning is "" says nothing.</summary>
    public IReadOnlyDictionary<string, string> Words { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>A fixed value, for what is never said ("MX"); "" when <see cref="From"/> is read.</summary>
    public string Value { get; init; } = "";
}
