using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DiCoDe.Stages.Classification.Learning.Trees;

/// <summary>Scores sixteen rows at a time without walking the trees: each tree keeps a bit for each leaf that a row may still reach, each fork that
/// sends the row right takes away the leaves on its left, and the first leaf left over is the row's (Lucchese et al., "QuickScorer", SIGIR 2015).</summary>
internal sealed class BlockScorer
{
    private const int Lanes = 16;

    private readonly int _columns;
    private readonly float _start;
    private readonly int _trees;

    /// <summary>Where the forks of each column begin; they are ordered by cut, so that the first one that no row exceeds is the last to look at.</summary>
    private readonly int[] _begins;
    private readonly Fork[] _forks;
    private readonly float[] _values;

    public BlockScorer(int columns, float start, TreeNode[][] trees)
    {
        (_columns, _start, _trees) = (columns, start, trees.Length);
        _values = new float[trees.Length * BoostedTrees.MostLeaves];
        List<(int Column, Fork Fork)> forks = [];
        for (var tree = 0; tree < trees.Length; tree++)
        {
            var leaves = 0;
            Walk(trees[tree], 0, tree, ref leaves, forks);
        }

        forks.Sort((one, other) => (one.Column, one.Fork.Cut, one.Fork.Tree, one.Fork.Kept).CompareTo((other.Column, other.Fork.Cut, other.Fork.Tree, other.Fork.Kept)));
        _forks = [.. forks.Select(fork => fork.Fork)];
        _begins = [.. Enumerable.Range(0, columns + 1).Select(column => forks.Count(fork => fork.Column < column))];
    }

    /// <exception cref="ArgumentException">The rows have another length.</exception>
    public void Score(FloatRows rows, Span<float> scores)
    {
        if (rows.Columns != _columns)
        {
            throw new ArgumentException($"The trees ask {_columns} columns, not {rows.Columns}.", nameof(rows));
        }

        Span<float> block = _columns <= 256 ? stackalloc float[_columns * Lanes] : new float[_columns * Lanes];
        var reachable = new Vector512<uint>[_trees];
        for (var start = 0; start < rows.Count; start += Lanes)
        {
            var count = Math.Min(Lanes, rows.Count - start);
            for (var lane = 0; lane < count; lane++)
            {
                var row = rows[start + lane];
                for (var column = 0; column < _columns; column++)
                {
                    block[(column * Lanes) + lane] = row[column];
                }
            }

            Array.Fill(reachable, Vector512<uint>.AllBitsSet);
            Block(block, reachable);
            Sum(MemoryMarshal.Cast<Vector512<uint>, uint>(reachable), scores.Slice(start, count));
        }
    }

    private void Block(ReadOnlySpan<float> block, Vector512<uint>[] reachable)
    {
        ref var values = ref MemoryMarshal.GetReference(block);
        ref var trees = ref MemoryMarshal.GetArrayDataReference(reachable);
        for (var column = 0; column < _columns; column++)
        {
            var value = Vector512.LoadUnsafe(ref values, (nuint)(column * Lanes));
            foreach (ref readonly var fork in _forks.AsSpan(_begins[column].._begins[column + 1]))
            {
                var exceeds = Vector512.GreaterThan(value, Vector512.Create(fork.Cut)).AsUInt32();
                if (exceeds == Vector512<uint>.Zero)
                {
                    break;
                }

                Unsafe.Add(ref trees, fork.Tree) &= Vector512.Create(fork.Kept) | ~exceeds;
            }
        }
    }

    /// <summary>Adds the trees in their order, so that the sum is rounded as when they are walked.</summary>
    private void Sum(ReadOnlySpan<uint> reachable, Span<float> scores)
    {
        Span<float> sums = stackalloc float[Lanes];
        sums.Fill(_start);
        ref var leaves = ref MemoryMarshal.GetReference(reachable);
        ref var values = ref MemoryMarshal.GetArrayDataReference(_values);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        for (var tree = 0; tree < _trees; tree++)
        {
            for (var lane = 0; lane < Lanes; lane++)
            {
                Unsafe.Add(ref sum, lane) += Unsafe.Add(ref values, BitOperations.TrailingZeroCount(Unsafe.Add(ref leaves, lane)));
            }

            leaves = ref Unsafe.Add(ref leaves, Lanes);
            values = ref Unsafe.Add(ref values, BoostedTrees.MostLeaves);
        }

        sums[..scores.Length].CopyTo(scores);
    }

    /// <summary>Numbers the leaves from left to right and notes, for each fork, the leaves that are not on its left.</summary>
    private void Walk(TreeNode[] tree, int at, int number, ref int leaves, List<(int Column, Fork Fork)> forks)
    {
        var node = tree[at];
        if (node.IsLeaf)
        {
            _values[(number * BoostedTrees.MostLeaves) + leaves++] = node.Value;
            return;
        }

        var first = leaves;
        Walk(tree, node.Left, number, ref leaves, forks);
        var left = (uint)((1UL << leaves) - (1UL << first));
        forks.Add((node.Column, new Fork(node.Cut, number, ~left)));
        Walk(tree, node.Left + 1, number, ref leaves, forks);
    }

    /// <summary>A fork of any of the trees.</summary>
    /// <param name="Cut">Rows above it go right.</param>
    /// <param name="Tree">Its tree.</param>
    /// <param name="Kept">The leaves that such rows may still reach.</param>
    private readonly record struct Fork(float Cut, int Tree, uint Kept);
}
