using DiCoDe.Domain.Portals;

namespace DiCoDe.Scraper.Definitions;

/// <summary>Checks who the portal is.</summary>
internal static class IdentityCheck
{
    public static IEnumerable<DefinitionProblem> ProblemsOf(PortalDefinition portal)
    {
        if (portal.Id.Value.Length == 0)
        {
            yield return new("id", "falta el identificador del portal.");
        }

        if (string.IsNullOrWhiteSpace(portal.Name))
        {
            yield return new("name", "falta el nombre del portal.");
        }

        if (!Address.IsWeb(portal.Home))
        {
            yield return new("home", "tiene que ser una dirección completa, http o https.");
        }

        if (portal.Country.Length > 0 && !CountryCode.IsKnown(portal.Country))
        {
            yield return new("country", $"«{portal.Country}» no es un código de país de ISO 3166, dos letras mayúsculas (MX).");
        }

        if (!ZoneName.IsKnown(portal.TimeZone))
        {
            yield return new("time_zone", $"«{portal.TimeZone}» no es una zona horaria de IANA (America/Mexico_City).");
        }

        if (!(portal.Language.Length == 2 && portal.Language.All(char.IsAsciiLetterLower)))
        {
            yield return new("language", $"«{portal.Language}» no es un código de idioma de dos letras minúsculas (es).");
        }

        if (portal is { Permission: PermissionStatus.Denied, Enabled: true })
        {
            yield return new("enabled", "un portal que negó su permiso (permission: denied) no puede estar activo.");
        }
    }
}
