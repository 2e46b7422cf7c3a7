using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DiCoDe.Stages.Classification.Learning;

/// <summary>Sums over rows of numbers, eight at a time on every machine, so that all machines round alike.</summary>
internal static class Dense
{
    private static int Lanes => Vector256<float>.Count;

    /// <summary>The sum of the products.</summary>
    public static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var sums = Vector256<float>.Zero;
        ref var ones = ref MemoryMarshal.GetReference(one);
        ref var others = ref MemoryMarshal.GetReference(other[..one.Length]);
        var at = 0;
        for (; at <= one.Length - Lanes; at += Lanes)
        {
            sums += Vector256.LoadUnsafe(ref ones, (nuint)at) * Vector256.LoadUnsafe(ref others, (nuint)at);
        }

        var sum = Vector256.Sum(sums);
        for (; at < one.Length; at++)
        {
            sum += one[at] * other[at];
        }

        return sum;
    }

    /// <summary>Adds to each number a multiple of another.</summary>
    public static void AddScaled(Span<float> to, ReadOnlySpan<float> what, float factor)
    {
        ref var places = ref MemoryMarshal.GetReference(to);
        ref var whats = ref MemoryMarshal.GetReference(what[..to.Length]);
        var at = 0;
        for (; at <= to.Length - Lanes; at += Lanes)
        {
            (Vector256.LoadUnsafe(ref places, (nuint)at) + (Vector256.LoadUnsafe(ref whats, (nuint)at) * factor)).StoreUnsafe(ref places, (nuint)at);
        }

        for (; at < to.Length; at++)
        {
            to[at] += what[at] * factor;
        }
    }
}
