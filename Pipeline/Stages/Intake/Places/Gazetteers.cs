using DiCoDe.Domain.Geography;

namespace DiCoDe.Stages.Intake.Places;

/// <summary>Makes the gazetteer of what a store keeps.</summary>
internal static class Gazetteers
{
    /// <summary>The gazetteer with the catalogues of the store; the built-in one when there is no store.</summary>
    public static async ValueTask<Gazetteer> ReadAsync(this IGeographyStore? store, CancellationToken cancel) =>
        store is null ? Gazetteer.BuiltIn : Gazetteer.Of(await store.LoadAsync(cancel));
}
