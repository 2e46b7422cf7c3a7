using System.Diagnostics;

using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Storage.Sqlite.Harvests;

/// <summary>The words that stand in the store for how an ad was closed: for those who read it with other tools.</summary>
internal static class HarvestCodes
{
    private const string Gone = "gone";
    private const string Banner = "banner";
    public const string ValidThrough = "valid_through";
    public const string Absent = "absent";

    public static string Of(ClosedHow how) => how switch
    {
        ClosedHow.Gone => Gone,
        ClosedHow.Banner => Banner,
        ClosedHow.ValidThrough => ValidThrough,
        ClosedHow.Absent => Absent,
        _ => throw new UnreachableException(),
    };

    public static ClosedHow How(string word) => word switch
    {
        Gone => ClosedHow.Gone,
        Banner => ClosedHow.Banner,
        ValidThrough => ClosedHow.ValidThrough,
        Absent => ClosedHow.Absent,
        _ => throw new InvalidDataException($"'{word}' is no way to be closed."),
    };

    /// <summary>A number for an address, so that an index of addresses stays small; equal numbers are compared in full.</summary>
    /// <remarks>FNV-1a, 64 bits (Fowler, Noll and Vo): the same on every machine and in every version.</remarks>
    public static long HashOf(string address)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in address)
        {
            hash = (hash ^ character) * 1099511628211UL;
        }

        return unchecked((long)hash);
    }
}
