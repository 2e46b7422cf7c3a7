using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DiCoDe.Stages.Classification.Encoder;

/// <summary>Products of row-major matrices of single-precision numbers, in an order of additions that does not depend on the machine.</summary>
internal static class MatrixProducts
{
    private const int Lane = 8;

    /// <summary>The product of two vectors of one length, a multiple of 8: the same number, to the last bit, as in a product of matrices.</summary>
    public static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        ref var a = ref MemoryMarshal.GetReference(one);
        ref var b = ref MemoryMarshal.GetReference(other);
        var sum = Vector256<float>.Zero;
        for (var at = 0; at < one.Length; at += Lane)
        {
            sum = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref a, (nuint)at), Vector256.LoadUnsafe(ref b, (nuint)at), sum);
        }

        return Vector256.Sum(sum);
    }

    /// <summary>The products of a vector with rows that lie one behind the other: the same numbers as one by one, four at a time.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="vector">The vector, of a length that is a multiple of 8.</param>
    /// <param name="products">A number for each row; its length tells how many rows.</param>
    public static void Times(ReadOnlySpan<float> rows, ReadOnlySpan<float> vector, Span<float> products)
    {
        var depth = vector.Length;
        ref var left = ref MemoryMarshal.GetReference(vector);
        var row = 0;
        for (; row + 4 <= products.Length; row += 4)
        {
            ref var right = ref MemoryMarshal.GetReference(rows[(row * depth)..((row + 4) * depth)]);
            Vector256<float> s0 = default, s1 = default, s2 = default, s3 = default;
            for (var at = 0; at < depth; at += Lane)
            {
                var l = Vector256.LoadUnsafe(ref left, (nuint)at);
                s0 = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref right, (nuint)at), l, s0);
                s1 = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref right, (nuint)(at + depth)), l, s1);
                s2 = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref right, (nuint)(at + (2 * depth))), l, s2);
                s3 = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref right, (nuint)(at + (3 * depth))), l, s3);
            }

            (products[row], products[row + 1], products[row + 2], products[row + 3]) = (Vector256.Sum(s0), Vector256.Sum(s1), Vector256.Sum(s2), Vector256.Sum(s3));
        }

        for (; row < products.Length; row++)
        {
            products[row] = Dot(rows.Slice(row * depth, depth), vector);
        }
    }

    /// <summary>target += factor · source.</summary>
    public static void AddScaled(ReadOnlySpan<float> source, float factor, Span<float> target)
    {
        ref var from = ref MemoryMarshal.GetReference(source);
        ref var to = ref MemoryMarshal.GetReference(target);
        var scale = Vector256.Create(factor);
        for (var at = 0; at < source.Length; at += Lane)
        {
            Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref from, (nuint)at), scale, Vector256.LoadUnsafe(ref to, (nuint)at)).StoreUnsafe(ref to, (nuint)at);
        }
    }

    /// <summary>target += factor · source, for finite numbers in half precision.</summary>
    public static void AddScaled(ReadOnlySpan<Half> source, float factor, Span<float> target)
    {
        ref var from = ref Unsafe.As<Half, ushort>(ref MemoryMarshal.GetReference(source));
        ref var to = ref MemoryMarshal.GetReference(target);
        for (var at = 0; at < source.Length; at += Lane)
        {
            Vector256.FusedMultiplyAdd(Widen(ref Unsafe.Add(ref from, at)), Vector256.Create(factor), Vector256.LoadUnsafe(ref to, (nuint)at)).StoreUnsafe(ref to, (nuint)at);
        }
    }

    /// <summary>The product of two vectors of one length, a multiple of 8, the first of finite numbers in half precision.</summary>
    public static float Dot(ReadOnlySpan<Half> one, ReadOnlySpan<float> other)
    {
        ref var a = ref Unsafe.As<Half, ushort>(ref MemoryMarshal.GetReference(one));
        ref var b = ref MemoryMarshal.GetReference(other);
        var sum = Vector256<float>.Zero;
        for (var at = 0; at < one.Length; at += Lane)
        {
            sum = Vector256.FusedMultiplyAdd(Widen(ref Unsafe.Add(ref a, at)), Vector256.LoadUnsafe(ref b, (nuint)at), sum);
        }

        return Vector256.Sum(sum);
    }

    /// <summary>Multiplies each number of a vector, of a length that is a multiple of 8.</summary>
    public static void Scale(Span<float> vector, float factor)
    {
        ref var numbers = ref MemoryMarshal.GetReference(vector);
        for (var at = 0; at < vector.Length; at += Lane)
        {
            (Vector256.LoadUnsafe(ref numbers, (nuint)at) * factor).StoreUnsafe(ref numbers, (nuint)at);
        }
    }

    /// <summary>Puts the larger of both in the target.</summary>
    public static void Raise(Span<float> target, ReadOnlySpan<float> source)
    {
        ref var to = ref MemoryMarshal.GetReference(target);
        ref var from = ref MemoryMarshal.GetReference(source);
        var at = 0;
        for (; at + Lane <= target.Length; at += Lane)
        {
            Vector256.Max(Vector256.LoadUnsafe(ref to, (nuint)at), Vector256.LoadUnsafe(ref from, (nuint)at)).StoreUnsafe(ref to, (nuint)at);
        }

        for (; at < target.Length; at++)
        {
            target[at] = MathF.Max(target[at], source[at]);
        }
    }

    /// <summary>Rows first to end of C = A · Bᵀ, with A of m×d, B of n×d, C of m×n.</summary>
    public static void TimesTransposed(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c, int first, int end, int columns, int depth)
    {
        var row = first;
        for (; row + 4 <= end; row += 4)
        {
            var column = 0;
            for (; column + 3 <= columns; column += 3)
            {
                FourByThree(a[(row * depth)..], b[(column * depth)..], c[((row * columns) + column)..], columns, depth);
            }

            for (; column < columns; column++)
            {
                for (var next = row; next < row + 4; next++)
                {
                    c[(next * columns) + column] = Dot(a.Slice(next * depth, depth), b.Slice(column * depth, depth));
                }
            }
        }

        for (; row < end; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                c[(row * columns) + column] = Dot(a.Slice(row * depth, depth), b.Slice(column * depth, depth));
            }
        }
    }

    /// <summary>Rows first to end of C = A · B, with A of m×n (or, transposed, of n×m), B of n×d, C of m×d; d a multiple of 16, rows a multiple of 4.</summary>
    public static void Times(ReadOnlySpan<float> a, bool isTransposed, ReadOnlySpan<float> b, Span<float> c, int first, int end, int inner, int depth)
    {
        var rowStep = isTransposed ? 1 : inner;
        var innerStep = isTransposed ? a.Length / inner : 1;
        ref var left = ref MemoryMarshal.GetReference(a);
        ref var right = ref MemoryMarshal.GetReference(b);
        ref var result = ref MemoryMarshal.GetReference(c);
        for (var row = first; row + 4 <= end; row += 4)
        {
            for (var at = 0; at < depth; at += 2 * Lane)
            {
                FourByTwo(ref Unsafe.Add(ref left, row * rowStep), rowStep, innerStep, ref Unsafe.Add(ref right, at), ref Unsafe.Add(ref result, (row * depth) + at), inner, depth);
            }
        }
    }

    /// <summary>Eight numbers in half precision: exponent and fraction move thirteen bits up; 2^112 makes up for the other bias, and makes small numbers whole.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Widen(ref ushort from)
    {
        var halves = Vector128.LoadUnsafe(ref from);
        var wide = Vector256.Create(Vector128.WidenLower(halves), Vector128.WidenUpper(halves));
        var size = ((wide & Vector256.Create(0x7FFFu)) << 13).AsSingle() * Vector256.Create(5.192296858534828e33f);
        return (size.AsUInt32() | ((wide & Vector256.Create(0x8000u)) << 16)).AsSingle();
    }

    private static void FourByThree(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c, int columns, int depth)
    {
        ref var left = ref MemoryMarshal.GetReference(a);
        ref var right = ref MemoryMarshal.GetReference(b);
        Vector256<float> s00 = default, s01 = default, s02 = default, s10 = default, s11 = default, s12 = default;
        Vector256<float> s20 = default, s21 = default, s22 = default, s30 = default, s31 = default, s32 = default;
        for (var at = 0; at < depth; at += Lane)
        {
            var r0 = Vector256.LoadUnsafe(ref right, (nuint)at);
            var r1 = Vector256.LoadUnsafe(ref right, (nuint)(at + depth));
            var r2 = Vector256.LoadUnsafe(ref right, (nuint)(at + (2 * depth)));
            var l = Vector256.LoadUnsafe(ref left, (nuint)at);
            s00 = Vector256.FusedMultiplyAdd(l, r0, s00);
            s01 = Vector256.FusedMultiplyAdd(l, r1, s01);
            s02 = Vector256.FusedMultiplyAdd(l, r2, s02);
            l = Vector256.LoadUnsafe(ref left, (nuint)(at + depth));
            s10 = Vector256.FusedMultiplyAdd(l, r0, s10);
            s11 = Vector256.FusedMultiplyAdd(l, r1, s11);
            s12 = Vector256.FusedMultiplyAdd(l, r2, s12);
            l = Vector256.LoadUnsafe(ref left, (nuint)(at + (2 * depth)));
            s20 = Vector256.FusedMultiplyAdd(l, r0, s20);
            s21 = Vector256.FusedMultiplyAdd(l, r1, s21);
            s22 = Vector256.FusedMultiplyAdd(l, r2, s22);
            l = Vector256.LoadUnsafe(ref left, (nuint)(at + (3 * depth)));
            s30 = Vector256.FusedMultiplyAdd(l, r0, s30);
            s31 = Vector256.FusedMultiplyAdd(l, r1, s31);
            s32 = Vector256.FusedMultiplyAdd(l, r2, s32);
        }

        (c[0], c[1], c[2]) = (Vector256.Sum(s00), Vector256.Sum(s01), Vector256.Sum(s02));
        (c[columns], c[columns + 1], c[columns + 2]) = (Vector256.Sum(s10), Vector256.Sum(s11), Vector256.Sum(s12));
        (c[2 * columns], c[(2 * columns) + 1], c[(2 * columns) + 2]) = (Vector256.Sum(s20), Vector256.Sum(s21), Vector256.Sum(s22));
        (c[3 * columns], c[(3 * columns) + 1], c[(3 * columns) + 2]) = (Vector256.Sum(s30), Vector256.Sum(s31), Vector256.Sum(s32));
    }

    private static void FourByTwo(ref float left, int rowStep, int innerStep, ref float right, ref float result, int inner, int depth)
    {
        Vector256<float> s00 = default, s01 = default, s10 = default, s11 = default, s20 = default, s21 = default, s30 = default, s31 = default;
        for (var k = 0; k < inner; k++)
        {
            var r0 = Vector256.LoadUnsafe(ref right, (nuint)(k * depth));
            var r1 = Vector256.LoadUnsafe(ref right, (nuint)((k * depth) + Lane));
            ref var from = ref Unsafe.Add(ref left, k * innerStep);
            var l = Vector256.Create(from);
            s00 = Vector256.FusedMultiplyAdd(l, r0, s00);
            s01 = Vector256.FusedMultiplyAdd(l, r1, s01);
            l = Vector256.Create(Unsafe.Add(ref from, rowStep));
            s10 = Vector256.FusedMultiplyAdd(l, r0, s10);
            s11 = Vector256.FusedMultiplyAdd(l, r1, s11);
            l = Vector256.Create(Unsafe.Add(ref from, 2 * rowStep));
            s20 = Vector256.FusedMultiplyAdd(l, r0, s20);
            s21 = Vector256.FusedMultiplyAdd(l, r1, s21);
            l = Vector256.Create(Unsafe.Add(ref from, 3 * rowStep));
            s30 = Vector256.FusedMultiplyAdd(l, r0, s30);
            s31 = Vector256.FusedMultiplyAdd(l, r1, s31);
        }

        s00.StoreUnsafe(ref result);
        s01.StoreUnsafe(ref result, Lane);
        s10.StoreUnsafe(ref result, (nuint)depth);
        s11.StoreUnsafe(ref result, (nuint)(depth + Lane));
        s20.StoreUnsafe(ref result, (nuint)(2 * depth));
        s21.StoreUnsafe(ref result, (nuint)((2 * depth) + Lane));
        s30.StoreUnsafe(ref result, (nuint)(3 * depth));
        s31.StoreUnsafe(ref result, (nuint)((3 * depth) + Lane));
    }
}
