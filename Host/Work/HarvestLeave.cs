using DiCoDe.Domain.Portals;
using DiCoDe.Host.Settings;

namespace DiCoDe.Host.Work;

/// <summary>Whether a portal may be read. One's own machine needs nobody's leave.</summary>
internal sealed class HarvestLeave(Contact contact)
{
    /// <summary>Why the portal must not be read, or "".</summary>
    public string Refusal(PortalDefinition portal) => portal switch
    {
        { Permission: PermissionStatus.Denied } => "El portal negó el permiso de lectura.",
        _ when IsOnThisMachine(portal) => "",
        { Enabled: false } => "El portal no está habilitado. Pida el permiso, anótelo en su archivo y ponga «enabled: true».",
        { Permission: PermissionStatus.Unknown } => "No consta el permiso del portal. Anote en su archivo «permission: granted» y en «permission_note» cómo y cuándo se dio.",
        _ => RefusalToTry(portal),
    };

    /// <summary>Why not even a few pages must be read to try a definition, or "".</summary>
    public string RefusalToTry(PortalDefinition portal) => portal switch
    {
        { Permission: PermissionStatus.Denied } => "El portal negó el permiso de lectura.",
        _ when LacksContact(portal) =>
            $"Falta una dirección de contacto para el portal. Indíquela con --contact correo@ejemplo.org o en la variable {Contact.Variable}.",
        _ => "",
    };

    /// <summary>Whether the portal would not know whom to write to.</summary>
    public bool LacksContact(PortalDefinition portal) => contact.Address.Length == 0 && !IsOnThisMachine(portal);

    private static bool IsOnThisMachine(PortalDefinition portal) => portal.Home.IsLoopback && portal.Discovery.Start.All(start => start.IsLoopback);
}
