namespace DiCoDe.Domain.Portals;

/// <summary>What is known of a portal's consent to be read.</summary>
public enum PermissionStatus
{
    /// <summary>Nobody has asked; the portal is read only when an operator enables it.</summary>
    Unknown,

    /// <summary>The portal agreed; the note says how and when.</summary>
    Granted,

    /// <summary>The portal refused; it is never read.</summary>
    Denied,

    /// <summary>The portal is our own or public by law; the note says why.</summary>
    NotNeeded,
}
