using DiCoDe.Domain.Ads;

namespace DiCoDe.Domain.Portals.Finding;

/// <summary>How the answers of a JSON interface are read.</summary>
public sealed record JsonRules
{
    /// <summary>Where the JSON stands in a page of HTML; <see langword="null"/> when the answer itself is JSON.</summary>
    public ScriptRules? Script { get; init; }

    /// <summary>The path of the list of ads; "" when the answer itself is the list.</summary>
    public string List { get; init; } = "";

    /// <summary>What an element of the list must fulfil to be an ad: <c>position</c> (is there), <c>isListed != false</c>, <c>state = open</c>.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>The rules for each field, tried in order until one finds something; key or url, and title, are needed.</summary>
    public required IReadOnlyDictionary<AdField, IReadOnlyList<MemberRule>> Fields { get; init; }

    /// <summary>The path of the next page's address; "" when the answer does not state it.</summary>
    public string Next { get; init; } = "";

    /// <summary>The path of the mark that asks for the next page; "" when there is none.</summary>
    public string Cursor { get; init; } = "";

    /// <summary>The parameter of the address that takes the mark; "" when it stands as <c>{cursor}</c> in <see cref="Body"/>.</summary>
    public string CursorParameter { get; init; } = "";

    /// <summary>The path of the number of all ads; "" when it is not stated.</summary>
    public string Total { get; init; } = "";

    /// <summary>The path of the number of all pages; "" when it is not stated.</summary>
    public string Pages { get; init; } = "";

    /// <summary>JSON that is sent by POST, with <c>{page}</c> or <c>{cursor}</c> where these go; "" asks by GET.</summary>
    public string Body { get; init; } = "";

    /// <summary>Where the rest of each ad is; <see langword="null"/> when the list says all.</summary>
    public JsonDetailRules? Detail { get; init; }
}
