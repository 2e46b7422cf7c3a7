using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports.Proof;

/// <summary>The ads behind the counts of one row, of new ads and of open ones. Where it stands is told by the counts, before any ad has passed.</summary>
/// <param name="number">Its number in the report, from 1.</param>
/// <param name="key">What its ads have in common.</param>
internal sealed class AdList(int number, ListKey key)
{
    /// <summary>Its number.</summary>
    public int Number { get; } = number;

    /// <summary>What its ads have in common.</summary>
    public ListKey Key { get; } = key;

    /// <summary>The page of its kind on which it begins, from 1.</summary>
    public int Page { get; set; }

    /// <summary>The page on which its older ads begin.</summary>
    public int OlderPage { get; set; }

    /// <summary>The new ads.</summary>
    public List<ListedAd> New { get; } = [];

    /// <summary>How many of them were open in the week.</summary>
    public int NewAndOpen { get; set; }

    /// <summary>The ads that were open and are not new, by their places among the ads of the report.</summary>
    public List<int> Older { get; } = [];

    /// <summary>The name of its place on its page.</summary>
    public string Anchor { get; } = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"l{number}");

    /// <summary>The name of the place of its older ads.</summary>
    public string OlderAnchor => $"{Anchor}-o";

    /// <summary>The link to it from a page in the same folder.</summary>
    public string LinkIn(ReportLanguage language) => $"{ProofFiles.Lists(Key.Kind, Page, language)}#{Anchor}";

    /// <summary>The link to the place where open ads are told: the older ones where there are any.</summary>
    public string OpenLinkIn(ReportLanguage language) => Older.Count == 0 ? LinkIn(language) : $"{ProofFiles.Lists(Key.Kind, OlderPage, language)}#{OlderAnchor}";
}
