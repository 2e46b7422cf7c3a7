using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace DiCoDe.Stages.Classification.Encoder;

/// <summary>Vectors of many concepts rounded to seven bits, eight of them side by side, so that all can be compared with a few texts at the speed of small
/// whole numbers: about four times that of single precision, and the same numbers on every machine. A nearness is off by some thousandths.</summary>
internal sealed class PackedVectors
{
    /// <summary>Concepts that are compared at once.</summary>
    public const int ConceptsAtOnce = 2 * Side;

    private const int Side = 8;
    private const int Group = 4;

    /// <summary>By eight vectors, by four dimensions, by vector: four numbers.</summary>
    private readonly sbyte[] _packed;
    private readonly float[] _scales;

    /// <summary>What the raising of the texts' numbers adds to each product.</summary>
    private readonly int[] _raised;

    /// <param name="vectors">The vectors, one behind the other.</param>
    /// <param name="dimensions">Their length, a multiple of 8.</param>
    public PackedVectors(ReadOnlySpan<float> vectors, int dimensions)
    {
        Dimensions = dimensions;
        var count = vectors.Length / dimensions;
        Room = (count + ConceptsAtOnce - 1) / ConceptsAtOnce * ConceptsAtOnce;
        _packed = new sbyte[Room * dimensions];
        _scales = new float[Room];
        _raised = new int[Room];
        Span<byte> rounded = stackalloc byte[dimensions];
        for (var at = 0; at < count; at++)
        {
            _scales[at] = SevenBits.Round(vectors.Slice(at * dimensions, dimensions), rounded);
            for (var dimension = 0; dimension < dimensions; dimension++)
            {
                var number = rounded[dimension] - SevenBits.Raised;
                _packed[PlaceOf(at, dimension)] = (sbyte)number;
                _raised[at] += number * SevenBits.Raised;
            }
        }
    }

    /// <summary>The length of a vector.</summary>
    public int Dimensions { get; }

    /// <summary>The number of concepts, made up to a multiple of <see cref="ConceptsAtOnce"/>; those that do not exist are near nothing.</summary>
    public int Room { get; }

    /// <summary>The nearness of some concepts to some texts: a row for each text.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="first">The first concept, a multiple of <see cref="ConceptsAtOnce"/>.</param>
    /// <param name="count">How many; as well.</param>
    /// <param name="nearness">Filled.</param>
    public void Compare(RoundedVectors texts, int first, int count, Span<float> nearness)
    {
        for (var row = 0; row < texts.Rows; row += RoundedVectors.RowsAtOnce)
        {
            for (var at = 0; at < count; at += ConceptsAtOnce)
            {
                if (Avx2.IsSupported)
                {
                    FourByTwo(texts, row, first + at, nearness[((row * count) + at)..], count);
                }
                else
                {
                    Plain(texts, row, first + at, nearness[((row * count) + at)..], count);
                }
            }
        }
    }

    /// <summary>Four texts by sixteen concepts, a number at a time: what machines without AVX2 do.</summary>
    internal void Plain(RoundedVectors texts, int row, int first, Span<float> nearness, int step)
    {
        for (var text = 0; text < RoundedVectors.RowsAtOnce; text++)
        {
            var values = texts[row + text];
            for (var concept = first; concept < first + ConceptsAtOnce; concept++)
            {
                var sum = -_raised[concept];
                for (var dimension = 0; dimension < Dimensions; dimension++)
                {
                    sum += values[dimension] * _packed[PlaceOf(concept, dimension)];
                }

                nearness[(text * step) + concept - first] = sum * (_scales[concept] * texts.ScaleOf(row + text));
            }
        }
    }

    private void FourByTwo(RoundedVectors texts, int row, int first, Span<float> nearness, int step)
    {
        ref var left = ref MemoryMarshal.GetReference(texts[row]);
        ref var right = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_packed), first * Dimensions);
        ref var next = ref Unsafe.Add(ref right, Side * Dimensions);
        Vector256<int> s00 = default, s01 = default, s10 = default, s11 = default, s20 = default, s21 = default, s30 = default, s31 = default;
        for (var at = 0; at < Dimensions; at += 2 * Group)
        {
            var r0 = Vector256.LoadUnsafe(ref right, (nuint)(at * Side));
            var r1 = Vector256.LoadUnsafe(ref right, (nuint)((at + Group) * Side));
            var n0 = Vector256.LoadUnsafe(ref next, (nuint)(at * Side));
            var n1 = Vector256.LoadUnsafe(ref next, (nuint)((at + Group) * Side));
            var (l0, l1) = Spread(ref Unsafe.Add(ref left, at));
            (s00, s01) = (s00 + Pairs(l0, r0, l1, r1), s01 + Pairs(l0, n0, l1, n1));
            (l0, l1) = Spread(ref Unsafe.Add(ref left, at + Dimensions));
            (s10, s11) = (s10 + Pairs(l0, r0, l1, r1), s11 + Pairs(l0, n0, l1, n1));
            (l0, l1) = Spread(ref Unsafe.Add(ref left, at + (2 * Dimensions)));
            (s20, s21) = (s20 + Pairs(l0, r0, l1, r1), s21 + Pairs(l0, n0, l1, n1));
            (l0, l1) = Spread(ref Unsafe.Add(ref left, at + (3 * Dimensions)));
            (s30, s31) = (s30 + Pairs(l0, r0, l1, r1), s31 + Pairs(l0, n0, l1, n1));
        }

        Store(s00, s01, first, texts.ScaleOf(row), nearness);
        Store(s10, s11, first, texts.ScaleOf(row + 1), nearness[step..]);
        Store(s20, s21, first, texts.ScaleOf(row + 2), nearness[(2 * step)..]);
        Store(s30, s31, first, texts.ScaleOf(row + 3), nearness[(3 * step)..]);
    }

    /// <summary>Four numbers of a text, and the four behind them, each beside itself eight times.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<byte> First, Vector256<byte> Second) Spread(ref byte from) =>
        (Vector256.Create(Unsafe.ReadUnaligned<int>(ref from)).AsByte(), Vector256.Create(Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref from, Group))).AsByte());

    /// <summary>For each of eight concepts, the products of eight numbers: at most 8 · 127 · 63.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Pairs(Vector256<byte> first, Vector256<sbyte> firsts, Vector256<byte> second, Vector256<sbyte> seconds) =>
        Avx2.MultiplyAddAdjacent(Avx2.Add(Avx2.MultiplyAddAdjacent(first, firsts), Avx2.MultiplyAddAdjacent(second, seconds)), Vector256<short>.One);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Store(Vector256<int> first, Vector256<int> second, int concept, float scale, Span<float> nearness)
    {
        ref var raised = ref MemoryMarshal.GetArrayDataReference(_raised);
        ref var scales = ref MemoryMarshal.GetArrayDataReference(_scales);
        ref var to = ref MemoryMarshal.GetReference(nearness);
        (Vector256.ConvertToSingle(first - Vector256.LoadUnsafe(ref raised, (nuint)concept)) * (Vector256.LoadUnsafe(ref scales, (nuint)concept) * scale)).StoreUnsafe(ref to);
        (Vector256.ConvertToSingle(second - Vector256.LoadUnsafe(ref raised, (nuint)(concept + Side))) * (Vector256.LoadUnsafe(ref scales, (nuint)(concept + Side)) * scale)).StoreUnsafe(ref to, Side);
    }

    private int PlaceOf(int vector, int dimension) =>
        (vector / Side * Side * Dimensions) + (dimension / Group * Group * Side) + (vector % Side * Group) + (dimension % Group);
}
