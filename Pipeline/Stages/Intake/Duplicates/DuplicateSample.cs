using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Domain.Ads.Duplicates.Links;

namespace DiCoDe.Stages.Intake.Duplicates;

/// <summary>Draws links for people to judge by reading both ads.</summary>
public static class DuplicateSample
{
    /// <summary>Draws at random among the less sure half of the links, those nearest the threshold: nobody has to judge two ads that are the same letter by letter.
    /// A group of ads gives one link at most, so that one employer's hundred ads do not fill the sample.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="kinds">The kinds to draw from.</param>
    /// <param name="count">How many links at most.</param>
    /// <param name="seed">The same seed draws the same links.</param>
    public static IReadOnlyList<DuplicateLink> Draw(AdDuplicates found, DuplicateKinds kinds, int count, int seed)
    {
        DuplicateLink[] open = [.. found.Links.Where(link => kinds.HasFlag((DuplicateKinds)(1 << (int)link.Kind)) && !link.Evidence.SameWording)];
        var scores = open.Select(link => link.Evidence.Score).Order().ToArray();
        var middle = scores.Length == 0 ? 0 : scores[scores.Length / 2];
        DuplicateLink[] drawn = [.. open.Where(link => link.Evidence.Score <= middle)];
        new Random(seed).Shuffle(drawn);
        var groups = found.By(DuplicateKinds.All);
        HashSet<AdId> used = [];
        return [.. drawn.Where(link => used.Add(groups.Of(link.First))).Take(count)];
    }
}
