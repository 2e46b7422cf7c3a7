using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Storage.Sqlite.Ads;

/// <summary>What may become of a page or of an ad in a run, as the store writes it.</summary>
internal static class FunnelNotes
{
    public const string New = "ad-new";
    public const string Changed = "ad-changed";
    public const string SeenAgain = "ad-seen-again";
    public const string Repeated = "ad-repeated";

    /// <summary>How the notes of rejected ads begin; the reason follows.</summary>
    public const string RejectedPrefix = "ad-rejected-";

    /// <summary>How the notes of pages begin.</summary>
    public const string PagePrefix = "page-";

    public static string Of(AdChange change) => change switch
    {
        AdChange.New => New,
        AdChange.Changed => Changed,
        AdChange.SeenAgain => SeenAgain,
        _ => Repeated,
    };

    public static string Rejected(string reason) => RejectedPrefix + reason;

    public static string Of(PageEnd end) => PagePrefix + end switch
    {
        PageEnd.Read => "read",
        PageEnd.Unchanged => "unchanged",
        PageEnd.Gone => "gone",
        PageEnd.Excluded => "excluded",
        PageEnd.Blocked => "blocked",
        _ => "missed",
    };
}
