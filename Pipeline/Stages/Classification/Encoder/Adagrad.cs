using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DiCoDe.Stages.Classification.Encoder;

/// <summary>Adagrad (Duchi et al. 2011): each number moves against its gradient by the rate divided by the root of all its squared gradients.</summary>
internal static class Adagrad
{
    private const float Tiny = 1e-6f;

    /// <summary>Moves 16 numbers.</summary>
    public static void Step(float[] values, float[] squares, int at, ReadOnlySpan<float> gradient, float weight, float rate)
    {
        ref var from = ref MemoryMarshal.GetReference(gradient);
        var to = values.AsSpan(at, 16);
        var sums = squares.AsSpan(at, 16);
        ref var value = ref MemoryMarshal.GetReference(to);
        ref var square = ref MemoryMarshal.GetReference(sums);
        var scale = Vector256.Create(weight);
        var step = Vector256.Create(rate);
        for (nuint lane = 0; lane < 16; lane += 8)
        {
            var change = Vector256.LoadUnsafe(ref from, lane) * scale;
            var sum = Vector256.FusedMultiplyAdd(change, change, Vector256.LoadUnsafe(ref square, lane));
            sum.StoreUnsafe(ref square, lane);
            (Vector256.LoadUnsafe(ref value, lane) - (step * change / (Vector256.Sqrt(sum) + Vector256.Create(Tiny)))).StoreUnsafe(ref value, lane);
        }
    }
}
