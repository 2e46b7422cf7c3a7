using System.Runtime.Intrinsics;

namespace DiCoDe.Stages.Classification.Learning.Trees.Growing;

/// <summary>Grows one tree after the other on the same rows: always the leaf whose split helps most is split next, until there are enough.</summary>
internal sealed class TreeGrower(BinnedRows bins, BoostingOptions options)
{
    private readonly int[] _rows = new int[bins.Count];
    private readonly int[] _aside = new int[bins.Count];
    private readonly Vector256<double>[] _sums = new Vector256<double>[bins.Count];
    private readonly Vector256<double>[] _ordered = new Vector256<double>[bins.Count];
    private readonly Stack<Histograms> _free = new();

    /// <summary>Grows a tree and adds its advice to the log odds.</summary>
    /// <param name="targets">What is right.</param>
    /// <param name="weights">How much each row counts.</param>
    /// <param name="logOdds">What the trees before say.</param>
    public TreeNode[] Grow(ReadOnlySpan<float> targets, ReadOnlySpan<float> weights, Span<double> logOdds)
    {
        var all = Vector256<double>.Zero;
        for (var row = 0; row < _rows.Length; row++)
        {
            var probability = Logistic.Probability(logOdds[row]);
            _rows[row] = row;
            _sums[row] = Vector256.Create(weights[row] * (probability - targets[row]), weights[row] * probability * (1 - probability), 1, 0);
            all += _sums[row];
        }

        List<TreeNode> nodes = [TreeNode.LeafOf(0)];
        var histograms = Taken();
        histograms.Count(bins, _rows, _sums);
        List<Leaf> leaves = [LeafOf(0, 0, _rows.Length, all, histograms)];
        while (leaves.Count < options.Leaves && leaves.MaxBy(leaf => leaf.Split.Gain) is { Split.Gain: > 0 } best)
        {
            leaves.Remove(best);
            leaves.AddRange(Part(best, nodes));
        }

        foreach (var leaf in leaves)
        {
            var value = (float)(-options.Rate * leaf.Sums[0] / (leaf.Sums[1] + options.L2));
            nodes[leaf.Node] = TreeNode.LeafOf(float.IsFinite(value) ? value : 0);
            foreach (var row in _rows.AsSpan(leaf.Start, leaf.Count))
            {
                logOdds[row] += nodes[leaf.Node].Value;
            }

            _free.Push(leaf.Histograms);
        }

        return [.. nodes];
    }

    private IEnumerable<Leaf> Part(Leaf leaf, List<TreeNode> nodes)
    {
        var split = leaf.Split;
        nodes[leaf.Node] = new TreeNode(split.Column, bins.Columns[split.Column].Cuts[split.Bin], nodes.Count, 0);
        var (leftNode, rightNode) = (nodes.Count, nodes.Count + 1);
        nodes.Add(TreeNode.LeafOf(0));
        nodes.Add(TreeNode.LeafOf(0));

        var leftCount = Order(leaf, split);
        var rightCount = leaf.Count - leftCount;
        var isLeftSmaller = leftCount < rightCount;
        var smaller = Taken();
        Count(smaller, isLeftSmaller ? leaf.Start : leaf.Start + leftCount, Math.Min(leftCount, rightCount));
        leaf.Histograms.Subtract(smaller);
        var (left, right) = isLeftSmaller ? (smaller, leaf.Histograms) : (leaf.Histograms, smaller);
        return
        [
            LeafOf(leftNode, leaf.Start, leftCount, split.Left, left),
            LeafOf(rightNode, leaf.Start + leftCount, rightCount, leaf.Sums - split.Left, right),
        ];
    }

    /// <summary>Brings the rows of the left part before those of the right, each in their order; gives the left count.</summary>
    private int Order(Leaf leaf, Split split)
    {
        var rows = _rows.AsSpan(leaf.Start, leaf.Count);
        var column = bins[split.Column];
        var (left, right) = (0, 0);
        foreach (var row in rows)
        {
            if (column[row] <= split.Bin)
            {
                rows[left++] = row;
            }
            else
            {
                _aside[right++] = row;
            }
        }

        _aside.AsSpan(0, right).CopyTo(rows[left..]);
        return left;
    }

    private void Count(Histograms histograms, int start, int count)
    {
        var rows = _rows.AsSpan(start, count);
        for (var at = 0; at < count; at++)
        {
            _ordered[at] = _sums[rows[at]];
        }

        histograms.Count(bins, rows, _ordered.AsSpan(0, count));
    }

    private Leaf LeafOf(int node, int start, int count, Vector256<double> sums, Histograms histograms) =>
        new(node, start, count, sums, histograms, count >= 2 * options.LeastRows ? Split.Best(histograms, bins, sums, options) : default);

    private Histograms Taken() => _free.TryPop(out var histograms) ? histograms : new Histograms(bins.Columns.Length);
}
