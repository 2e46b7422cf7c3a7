using System.Security.Cryptography;
using System.Text.Json;

using DiCoDe.Domain.Portals;

namespace DiCoDe.Host.Work;

/// <summary>What a definition says about finding and reading ads, as one short name: another text reads the same pages anew.</summary>
internal static class DefinitionText
{
    public static string HashOf(PortalDefinition portal) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { portal.Discovery, portal.Extraction })))[..16];
}
