namespace DiCoDe.Stages.Classification.Learning.Trees;

/// <summary>How boosted trees are grown.</summary>
internal sealed record BoostingOptions
{
    public int Trees { get; init; } = 130;

    /// <summary>How much of its advice is taken from each tree.</summary>
    public double Rate { get; init; } = 0.06;

    /// <summary>Leaves of a tree at most: from 2 to <see cref="BoostedTrees.MostLeaves"/>.</summary>
    public int Leaves
    {
        get;
        init => field = value is >= 2 and <= BoostedTrees.MostLeaves ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A tree has from 2 to 32 leaves.");
    } = 12;

    /// <summary>Rows in a leaf at least: 1 or more.</summary>
    public int LeastRows
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A leaf has a row at least.");
    } = 30;

    /// <summary>The penalty on large leaf values.</summary>
    public double L2 { get; init; } = 5;
}
