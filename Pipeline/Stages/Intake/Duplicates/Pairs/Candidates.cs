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

    private const int FieldKeys = 3;

    /// <summary>Votes that a pair needs: one run or rare word in common may be chance.</summary>
    private const int Votes = 2;

    /// <summary>Ads whose pairs are held at a time, so that memory does not grow with the pairs.</summary>
    private const int AdsAtOnce = 50_000;

    /// <summary>The pairs, as indexes in the sketch book, the smaller first, in order.</summary>
    public static IEnumerable<(int First, int Second)> Of(Sketch[] sketches)
    {
        var runs = Blocks(sketches, RunsDrawn, static (sketch, keys) => Draw(sketch.Runs, RunsDrawn, 0x5EED_0001, keys));
        var words = Blocks(sketches, WordsDrawn, static (sketch, keys) => Draw(sketch.Words, WordsDrawn, 0x5EED_0002, keys));
        var fields = Blocks(sketches, FieldKeys, Fields);
        List<ulong> pairs = [];
        for (var from = 0; from < sketches.Length; from += AdsAtOnce)
        {
            pairs.Clear();
            Meet(runs, from, pairs, votes: 1);
            Meet(words, from, pairs, votes: 1);
            Meet(fields, from, pairs, Votes);
            CollectionsMarshal.AsSpan(pairs).Sort();
            foreach (var pair in Voted(pairs))
            {
                yield return pair;
            }
        }
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

    /// <summary>Each key of each ad with the ad, in order: a block is what stands together under one key, its ads in the order of the sketch book.</summary>
    private static ulong[] Blocks(Sketch[] sketches, int keysOfAd, Action<Sketch, List<uint>> keysOf)
    {
        var entries = new ulong[(long)sketches.Length * keysOfAd];
        var count = 0;
        List<uint> keys = [];
        for (var ad = 0; ad < sketches.Length; ad++)
        {
            keys.Clear();
            keysOf(sketches[ad], keys);
            foreach (var key in keys)
            {
                entries[count++] = ((ulong)key << 32) | (uint)ad;
            }
        }

        Array.Resize(ref entries, count);
        Array.Sort(entries);
        return entries;
    }

    /// <summary>The pairs of some ads, from one on, with those that follow them in their blocks.</summary>
    private static void Meet(ulong[] blocks, int from, List<ulong> pairs, int votes)
    {
        for (var at = 0; at < blocks.Length; at++)
        {
            var first = (uint)blocks[at];
            if (first - (uint)from >= AdsAtOnce)
            {
                continue;
            }

            for (var next = at + 1; next < blocks.Length && next <= at + Neighbours && blocks[next] >> 32 == blocks[at] >> 32; next++)
            {
                for (var vote = 0; vote < votes && first != (uint)blocks[next]; vote++)
                {
                    pairs.Add(((ulong)first << 32) | (uint)blocks[next]);
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
