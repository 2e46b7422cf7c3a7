using DiCoDe.Domain.Ads;

namespace DiCoDe.Domain.Importing;

/// <summary>One file of <c>schedules/maps/</c>: how the field names of somebody else's ad files map to ours.</summary>
public sealed record AdMap
{
    /// <summary>The portals whose ads the files hold: one, or several told apart by <see cref="PortalField"/>.</summary>
    public required IReadOnlyList<MappedPortal> Portals { get; init; }

    /// <summary>The field that tells the portal; "" when there is only one.</summary>
    public string PortalField { get; init; } = "";

    /// <summary>For each of our fields, the names of theirs, in order: the first that is not empty is taken.</summary>
    public required IReadOnlyDictionary<AdField, IReadOnlyList<string>> Fields { get; init; }

    /// <summary>Their fields whose text is appended to the description, each as a paragraph with its heading, in order.</summary>
    public IReadOnlyList<MappedSection> Append { get; init; } = [];

    /// <summary>Their fields that together name the ad, in order; their values are hashed into the key when <see cref="AdField.Key"/> is not mapped or is empty.</summary>
    public IReadOnlyList<string> KeyFields { get; init; } = [];

    /// <summary>When each file saw its ads.</summary>
    public required ObservationRule Observed { get; init; }
}
