using System.Globalization;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Sources.Json;

namespace DiCoDe.Scraper.Harvesting;

/// <summary>Where a harvest begins.</summary>
internal static class StartPages
{
    /// <summary>Stands in an address for the moment from which on ads are wanted ("2026-11-16T02:00:00").</summary>
    public const string Since = "{since}";

    /// <summary>The first harvest asks for everything.</summary>
    private static readonly DateTimeOffset Ever = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static IEnumerable<FrontierEntry> Of(DiscoveryRules rules, HarvestPlan plan) => rules.Start
        .Select(start => new FrontierEntry(At(start, plan), KindOf(rules.Kind)))
        .Select(entry => entry.Kind == PageKind.Json ? JsonPaging.Start(entry, rules) : entry);

    /// <summary>Whether an address asks only for what is new.</summary>
    public static bool AsksForLatest(Uri start) => Uri.UnescapeDataString(start.Query).Contains(Since, StringComparison.Ordinal);

    private static Uri At(Uri start, HarvestPlan plan)
    {
        if (!AsksForLatest(start))
        {
            return start;
        }

        var since = (plan.IsFull ? null : plan.Since) ?? Ever;
        var moment = Uri.EscapeDataString(since.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));
        return new Uri(start.GetLeftPart(UriPartial.Path) + start.Query.Replace("%7Bsince%7D", moment, StringComparison.OrdinalIgnoreCase).Replace(Since, moment, StringComparison.Ordinal));
    }

    /// <summary>What the start pages of a portal hold.</summary>
    public static PageKind KindOf(DiscoveryKind kind) => kind switch
    {
        DiscoveryKind.Sitemap => PageKind.Sitemap,
        DiscoveryKind.Feed => PageKind.Feed,
        DiscoveryKind.Json => PageKind.Json,
        _ => PageKind.Listing,
    };
}
