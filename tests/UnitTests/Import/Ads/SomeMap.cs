using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Importing;
using DiCoDe.Domain.Portals;

namespace DiCoDe.UnitTests.Import.Ads;

/// <summary>Maps with nothing special about them.</summary>
internal static class SomeMap
{
    public static PortalIdentity Portal { get; } = new(new PortalId("avisos"), "Avisos", "MX", "America/Mexico_City", IsDemo: false);

    public static AdMap Of(params (AdField Field, string[] Names)[] fields) => new()
    {
        Portals = [new MappedPortal("", Portal)],
        Fields = fields.ToDictionary(field => field.Field, field => (IReadOnlyList<string>)field.Names),
        KeyFields = [],
        Observed = new ObservationRule { FileName = @"(\d{2}-\d{2}-\d{4})", Format = "dd-MM-yyyy" },
    };

    public static AdMap KeyAndTitle { get; } = Of((AdField.Key, ["id"]), (AdField.Title, ["titulo"]));
}
