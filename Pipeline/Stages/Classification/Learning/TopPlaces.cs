using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DiCoDe.Stages.Classification.Learning;

/// <summary>Finds the places of the largest numbers, in room used again: one for each thread.</summary>
/// <param name="largest">The most places that are ever asked for.</param>
internal sealed class TopPlaces(int largest)
{
    private readonly float[] _scores = new float[largest];
    private readonly int[] _places = new int[largest];
    private int _count;

    /// <summary>Adds the places of the largest numbers above 0; of equal ones the first.</summary>
    public void Add(ReadOnlySpan<float> scores, int most, ISet<int> chosen)
    {
        _count = 0;
        ref var first = ref MemoryMarshal.GetReference(scores);
        var at = 0;
        for (; at + Vector256<float>.Count <= scores.Length; at += Vector256<float>.Count)
        {
            // Most stretches hold nothing that is large enough.
            if (!Vector256.GreaterThanAny(Vector256.LoadUnsafe(ref first, (nuint)at), Vector256.Create(_count == most ? _scores[0] : 0f)))
            {
                continue;
            }

            for (var place = at; place < at + Vector256<float>.Count; place++)
            {
                Offer(scores[place], place, most);
            }
        }

        for (; at < scores.Length; at++)
        {
            Offer(scores[at], at, most);
        }

        for (var place = 0; place < _count; place++)
        {
            chosen.Add(_places[place]);
        }
    }

    /// <summary>A heap with the least at its root.</summary>
    private void Offer(float score, int place, int most)
    {
        if (_count < most)
        {
            if (score > 0)
            {
                Rise(_count++, score, place);
            }
        }
        else if (score > _scores[0])
        {
            Sink(score, place);
        }
    }

    private void Rise(int at, float score, int place)
    {
        while (at > 0 && IsLess(score, place, (at - 1) / 2))
        {
            (_scores[at], _places[at]) = (_scores[(at - 1) / 2], _places[(at - 1) / 2]);
            at = (at - 1) / 2;
        }

        (_scores[at], _places[at]) = (score, place);
    }

    private void Sink(float score, int place)
    {
        var at = 0;
        while ((2 * at) + 1 < _count)
        {
            var child = (2 * at) + 1;
            child += child + 1 < _count && IsLess(_scores[child + 1], _places[child + 1], child) ? 1 : 0;
            if (IsLess(score, place, child))
            {
                break;
            }

            (_scores[at], _places[at]) = (_scores[child], _places[child]);
            at = child;
        }

        (_scores[at], _places[at]) = (score, place);
    }

    private bool IsLess(float score, int place, int other) => score < _scores[other] || (score == _scores[other] && place > _places[other]);
}
