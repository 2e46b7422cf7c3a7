using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Portals;

namespace DiCoDe.Import.Ads;

/// <summary>One record of a file of ads.</summary>
public abstract record AdRecord
{
    private AdRecord(int place) => Place = place;

    /// <summary>The line in the file (CSV, JSON Lines), or the number of the object in it (JSON); from 1.</summary>
    public int Place { get; }

    /// <summary>It was read as an ad; whether it is one, intake decides.</summary>
    /// <param name="Place">Where in the file.</param>
    /// <param name="Portal">The portal that published it.</param>
    /// <param name="Ad">The ad.</param>
    public sealed record Found(int Place, PortalIdentity Portal, ScrapedAd Ad) : AdRecord(Place);

    /// <summary>It could not be read; the rest of the file goes on.</summary>
    /// <param name="Place">Where in the file.</param>
    /// <param name="Reason">Why, in Spanish.</param>
    public sealed record Bad(int Place, string Reason) : AdRecord(Place);
}
