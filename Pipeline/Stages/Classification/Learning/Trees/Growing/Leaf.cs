using System.Runtime.Intrinsics;

namespace DiCoDe.Stages.Classification.Learning.Trees.Growing;

/// <summary>A leaf of a tree that still grows.</summary>
/// <param name="node">Its place in the tree.</param>
/// <param name="start">Where its rows begin.</param>
/// <param name="count">How many they are.</param>
/// <param name="sums">Their slope, curvature and count.</param>
/// <param name="histograms">What is known of them.</param>
/// <param name="split">Where it would best be split.</param>
internal sealed class Leaf(int node, int start, int count, Vector256<double> sums, Histograms histograms, Split split)
{
    public int Node => node;

    public int Start => start;

    public int Count => count;

    public Vector256<double> Sums => sums;

    public Histograms Histograms => histograms;

    public Split Split => split;
}
