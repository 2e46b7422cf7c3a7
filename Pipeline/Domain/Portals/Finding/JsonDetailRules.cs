using DiCoDe.Domain.Ads;

namespace DiCoDe.Domain.Portals.Finding;

/// <summary>How the JSON of a single ad is found and read.</summary>
public sealed record JsonDetailRules
{
    /// <summary>Its address, made of members of the list's element (<c>https://api.example/jobs/{id}</c>).</summary>
    public required string Address { get; init; }

    /// <summary>Where the JSON stands in a page of HTML; <see langword="null"/> when the answer itself is JSON.</summary>
    public ScriptRules? Script { get; init; }

    /// <summary>The path of the ad in the answer; "" when the answer is the ad.</summary>
    public string Ad { get; init; } = "";

    /// <summary>The rules for each field. What they find wins over what the list says.</summary>
    public required IReadOnlyDictionary<AdField, IReadOnlyList<MemberRule>> Fields { get; init; }
}
