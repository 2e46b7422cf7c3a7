using DiCoDe.Stages.Intake.Duplicates.Sketches;

namespace DiCoDe.Stages.Intake.Duplicates.Pairs;

/// <summary>How two sets of numbered words overlap, in the weights of <see cref="Tally"/>.</summary>
/// <param name="Common">Weight of what both have.</param>
/// <param name="One">Weight of the one.</param>
/// <param name="Other">Weight of the other.</param>
internal readonly record struct Overlap(float Common, float One, float Other)
{
    /// <summary>The share of the lighter that the heavier has too; 0 when one is empty.</summary>
    public float Contained => Share(Common, Math.Min(One, Other));

    /// <summary>The share of both that is common; 0 when one is empty.</summary>
    public float Alike => Share(2 * Common, One + Other);

    /// <summary>What each has that the other has not: the smaller of the two weights.</summary>
    public float Apart => Math.Min(One, Other) - Common;

    /// <summary>The lighter as a share of the heavier; 1 when both are empty.</summary>
    public float Balance => Math.Max(One, Other) > 0 ? Math.Min(One, Other) / Math.Max(One, Other) : 1;

    /// <summary>Compares two sorted sets. Where a set is full, what lies beyond its largest member was cut off in it, and is left out of both.</summary>
    public static Overlap Of(ReadOnlySpan<uint> one, ReadOnlySpan<uint> other)
    {
        var end = Math.Min(EndOf(one), EndOf(other));
        var (common, onlyOne, onlyOther) = (0f, 0f, 0f);
        var (at, otherAt) = (0, 0);
        while (at < one.Length || otherAt < other.Length)
        {
            var left = at < one.Length ? one[at] : uint.MaxValue;
            var right = otherAt < other.Length ? other[otherAt] : uint.MaxValue;
            if (Math.Min(left, right) > end)
            {
                break;
            }

            if (left == right)
            {
                common += Tally.WeightOf(left);
                at++;
                otherAt++;
            }
            else if (left < right)
            {
                onlyOne += Tally.WeightOf(left);
                at++;
            }
            else
            {
                onlyOther += Tally.WeightOf(right);
                otherAt++;
            }
        }

        return new Overlap(common, common + onlyOne, common + onlyOther);
    }

    /// <summary>Which share of some sorted words stands in a sorted set. Words that were cut off in the set, if they were in it, are left out; 0 when none is left.</summary>
    public static float ShareIn(ReadOnlySpan<uint> words, ReadOnlySpan<uint> set)
    {
        var end = EndOf(set);
        var (found, all) = (0, 0);
        foreach (var word in words)
        {
            all += word <= end ? 1 : 0;
            found += word <= end && set.BinarySearch(word) >= 0 ? 1 : 0;
        }

        return Share(found, all);
    }

    private static uint EndOf(ReadOnlySpan<uint> set) => set.Length < Sketcher.Most ? uint.MaxValue : set[^1];

    private static float Share(float part, float whole) => whole > 0 ? Math.Min(1, part / whole) : 0;
}
