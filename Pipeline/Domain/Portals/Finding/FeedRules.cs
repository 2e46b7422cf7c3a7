using DiCoDe.Domain.Ads;

namespace DiCoDe.Domain.Portals.Finding;

/// <summary>How an RSS or Atom feed is read where it differs from others.</summary>
public sealed record FeedRules
{
    /// <summary>The rules for each field, tried in order before the usual elements; their <see cref="MemberRule.From"/> is the name of an element (<c>job:company</c>, <c>author/name</c>).</summary>
    public IReadOnlyDictionary<AdField, IReadOnlyList<MemberRule>> Fields { get; init; } = new Dictionary<AdField, IReadOnlyList<MemberRule>>();

    /// <summary>
    /// Regular expression that takes the title apart; its groups are named like fields (<c>^(?&lt;employer&gt;[^:]+): (?&lt;title&gt;.+)$</c>). "" leaves it whole, and so
    /// does a title that it does not match.
    /// </summary>
    public string TitlePattern { get; init; } = "";
}
