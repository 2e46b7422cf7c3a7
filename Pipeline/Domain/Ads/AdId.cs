using DiCoDe.Domain.Portals;

namespace DiCoDe.Domain.Ads;

/// <summary>Names one ad on one portal; two portals never share an id.</summary>
/// <param name="Portal">The portal that published it.</param>
/// <param name="Key">The portal's own key for the ad, unique within the portal; never empty.</param>
public readonly record struct AdId(PortalId Portal, string Key)
{
    /// <summary>Reads <c>portal/key</c>; the key may itself hold slashes.</summary>
    public static bool TryParse(string? text, out AdId id)
    {
        var slash = text?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        var known = slash > 0 && slash < text!.Length - 1 && PortalId.IsValid(text[..slash]);
        id = known ? new AdId(new PortalId(text![..slash]), text[(slash + 1)..]) : default;
        return known;
    }

    /// <summary>The id as <c>portal/key</c>.</summary>
    public override string ToString() => $"{Portal}/{Key}";
}
