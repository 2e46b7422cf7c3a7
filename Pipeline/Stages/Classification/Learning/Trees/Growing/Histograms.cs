using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DiCoDe.Stages.Classification.Learning.Trees.Growing;

/// <summary>For each column and bin of the rows of a leaf: the sum of their slopes, the sum of their curvatures and their count.</summary>
internal sealed class Histograms(int columns)
{
    /// <summary>A bin number is a byte, so that no bin lies outside.</summary>
    private const int Room = 256;

    private readonly Vector256<double>[] _sums = new Vector256<double>[columns * Room];

    /// <summary>Slope, curvature, count, nothing.</summary>
    public ReadOnlySpan<Vector256<double>> this[int column] => _sums.AsSpan(column * Room, Room);

    /// <summary>Counts the rows of a leaf. Four columns at a time, since the processor can add to one while it waits for another.</summary>
    /// <param name="bins">The rows.</param>
    /// <param name="rows">Which of them.</param>
    /// <param name="sums">Slope, curvature and 1 of each of these.</param>
    public void Count(BinnedRows bins, ReadOnlySpan<int> rows, ReadOnlySpan<Vector256<double>> sums)
    {
        Array.Clear(_sums);
        var column = 0;
        for (; column + 4 <= bins.Columns.Length; column += 4)
        {
            CountFour(bins, column, rows, sums);
        }

        for (; column < bins.Columns.Length; column++)
        {
            var room = _sums.AsSpan(column * Room, Room);
            var of = bins[column];
            for (var at = 0; at < rows.Length; at++)
            {
                room[of[rows[at]]] += sums[at];
            }
        }
    }

    /// <summary>Becomes what is left of the whole leaf without one part.</summary>
    public void Subtract(Histograms part)
    {
        for (var at = 0; at < _sums.Length; at++)
        {
            _sums[at] -= part._sums[at];
        }
    }

    private void CountFour(BinnedRows bins, int column, ReadOnlySpan<int> rows, ReadOnlySpan<Vector256<double>> sums)
    {
        ref var room = ref _sums[column * Room];
        var (of0, of1, of2, of3) = (bins[column], bins[column + 1], bins[column + 2], bins[column + 3]);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        for (var at = 0; at < rows.Length; at++)
        {
            var (row, here) = (rows[at], Unsafe.Add(ref sum, at));
            Unsafe.Add(ref room, (int)of0[row]) += here;
            Unsafe.Add(ref room, Room + of1[row]) += here;
            Unsafe.Add(ref room, (2 * Room) + of2[row]) += here;
            Unsafe.Add(ref room, (3 * Room) + of3[row]) += here;
        }
    }
}
