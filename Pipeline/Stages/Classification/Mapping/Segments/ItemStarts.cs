using System.Buffers;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;

namespace DiCoDe.Stages.Classification.Mapping.Segments;

/// <summary>Where an item of a list begins within a line, because a portal ran the list together: by its capital, with a list sign before it or without.</summary>
internal static class ItemStarts
{
    /// <summary>What may stand between an item and the next: list signs, and what ends the one before.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("). \t\u00a0-–—•·●▪►✓✔➤★■◆○✅");

    /// <param name="ad">The ad.</param>
    /// <param name="segments">Its segments.</param>
    /// <returns>The indexes of the first characters, in order.</returns>
    public static int[] In(JobAd ad, IReadOnlyList<AdSegment> segments)
    {
        List<int> starts = [];
        for (var at = 1; at < segments.Count; at++)
        {
            var (before, here) = (segments[at - 1], segments[at]);
            if (before.In == Segment.Text && here.Start > before.End && char.IsUpper(ad.Text[here.Start]) && !ad.Text.AsSpan(before.End, here.Start - before.End).ContainsAnyExcept(Signs))
            {
                starts.Add(here.Start);
            }
        }

        return [.. starts];
    }
}
