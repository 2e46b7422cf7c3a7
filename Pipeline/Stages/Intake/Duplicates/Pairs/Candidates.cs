using System.Runtime.InteropServices;

using DiCoDe.Stages.Intake.Duplicates.Sketches;
using DiCoDe.Stages.Intake.Duplicates.Words;

namespace DiCoDe.Stages.Intake.Duplicates.Pairs;

/// <summary>Finds the pairs worth comparing: ads that meet in blocks, each block being the ads that share one thing.</summary>
/// <remarks>Within a block an ad meets only the <see cref="Neighbours"/> that follow it in the order of the sketch book, so work grows with the number of ads,
/// however large a block. Runs of words and rare words are drawn by weighted sampling with fixed seeds: the rarer, the likelier, and alike ads draw alike.
/// Lines that many ads share are therefore hardly ever drawn.</remarks>
internal static class Candidates
{
    private const int Neighbours = 8;
    private const int RunsDrawn = 12;
    private const int WordsDrawn = 8;

    /// <summary>Votes that a pair needs: one run or rare word in common may be chance.</summary>
    private const int Votes = 2;

    /// <summary>The pairs, as indexes in the sketch book, the smaller first, in order.</summary>
    public static IEnumerable<(int First, int Second)> Of(Sketch[] sketches)
    {
        List<ulong> pairs = [];
        Meet(sketches, pairs, static (sketch, keys) => Draw(sketch.Runs, RunsDrawn, 0x5EED_0001, keys), votes: 1);
        Meet(sketches, pairs, static (sketch, keys) => Draw(sketch.Words, WordsDrawn, 0x5EED_0002, keys), votes: 1);
        Meet(sketches, pairs, Fields, votes: Votes);
        CollectionsMarshal.AsSpan(pairs).Sort();
        return Voted(pairs);
    }

    private static IEnumerable<(int First, int Second)> Voted(List<ulong> pairs)
    {
        for (var at = 0; at < pairs.Count;)
        {
            var pair = pairs[at];
            var votes = 0;
            for (; at < pairs.Count && pairs[at] == pair; at++)
            {
                votes++;
            }

            if (votes >= Votes)
            {
                yield return ((int)(pair >> 32), (int)(uint)pair);
            }
        }
    }

    private static void Meet(Sketch[] sketches, List<ulong> pairs, Action<Sketch, List<uint>> keysOf, int votes)
    {
        List<ulong> entries = new(sketches.Length * 4);
        List<uint> keys = [];
        for (var ad = 0; ad < sketches.Length; ad++)
        {
            keys.Clear();
            keysOf(sketches[ad], keys);
            foreach (var key in keys)
            {
                entries.Add(((ulong)key << 32) | (uint)ad);
            }
        }

        var sorted = CollectionsMarshal.AsSpan(entries);
        sorted.Sort();
        for (var at = 0; at < sorted.Length; at++)
        {
            for (var next = at + 1; next < sorted.Length && next <= at + Neighbours && sorted[next] >> 32 == sorted[at] >> 32; next++)
            {
                var pair = (sorted[at] << 32) | (uint)sorted[next];
                for (var vote = 0; vote < votes && (uint)sorted[at] != (uint)sorted[next]; vote++)
                {
                    pairs.Add(pair);
                }
            }
        }
    }

    /// <summary>Weighted sampling without replacement: each number draws a lot from its own hash, and the smallest lots are kept.</summary>
    private static void Draw(uint[] numbered, int count, ulong seed, List<uint> keys)
    {
        Span<double> lots = stackalloc double[count];
        lots.Fill(double.PositiveInfinity);
        Span<uint> drawn = stackalloc uint[count];
        var kept = 0;
        foreach (var number in numbered)
        {
            var chance = ((Hash.Mix(number ^ (seed << 32)) >> 11) + 0.5) / (1UL << 53);
            var lot = -Math.Log(chance) / Tally.WeightOf(number);
            var at = Math.Min(kept, count - 1);
            if (lots[at] <= lot)
            {
                continue;
            }

            kept = at + 1;
            for (; at > 0 && lots[at - 1] > lot; at--)
            {
                (lots[at], drawn[at]) = (lots[at - 1], drawn[at - 1]);
            }

            (lots[at], drawn[at]) = (lot, number);
        }

        keys.AddRange(drawn[..kept]);
    }

    /// <summary>Blocks of title and place, of employer and place, and of employer and the rarest word of the title.</summary>
    private static void Fields(Sketch sketch, List<uint> keys)
    {
        var rarest = sketch.Title.Length == 0 ? 0 : sketch.Title.MinBy(static word => (word & 31, word));
        var title = sketch.Title.Aggregate(Hash.Start, static (hash, word) => Hash.With(hash, word));
        var place = Hash.With(sketch.Place.Region, sketch.Place.Municipality);
        if (sketch.Title.Length > 0)
        {
            keys.Add(Key(1, title, place));
        }

        if (sketch.Employer.Hash != 0)
        {
            keys.Add(Key(2, sketch.Employer.Hash, place));
            keys.Add(Key(3, sketch.Employer.Hash, rarest));
        }
    }

    private static uint Key(ulong kind, ulong one, ulong other) => (uint)(Hash.With(Hash.With(kind, one), other) >> 32);
}
