namespace DiCoDe.Stages.Classification.Learning.Trees;

/// <summary>A fork of a tree, or a leaf.</summary>
/// <param name="Column">The column that is asked; -1 in a leaf.</param>
/// <param name="Cut">What is above goes right.</param>
/// <param name="Left">The left node's place in the tree; the right one stands behind it.</param>
/// <param name="Value">What a leaf adds to the log odds.</param>
internal readonly record struct TreeNode(int Column, float Cut, int Left, float Value)
{
    public bool IsLeaf => Column < 0;

    public static TreeNode LeafOf(float value) => new(-1, 0, 0, value);
}
