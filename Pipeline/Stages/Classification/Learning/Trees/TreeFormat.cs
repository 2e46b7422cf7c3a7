namespace DiCoDe.Stages.Classification.Learning.Trees;

/// <summary>A tree in bytes: its nodes in order; a leaf is column 0 and its value, a fork its column from 1 and its cut. The children of forks
/// follow in the order of the forks that were split, so their places are written too.</summary>
internal static class TreeFormat
{
    public static void Write(BinaryWriter to, TreeNode[] tree)
    {
        to.Write7BitEncodedInt(tree.Length);
        foreach (var node in tree)
        {
            to.Write7BitEncodedInt(node.Column + 1);
            if (node.IsLeaf)
            {
                to.Write(node.Value);
            }
            else
            {
                to.Write(node.Cut);
                to.Write7BitEncodedInt(node.Left);
            }
        }
    }

    /// <exception cref="InvalidDataException">The nodes form no tree.</exception>
    public static TreeNode[] Read(BinaryReader from, int columns)
    {
        var tree = new TreeNode[ModelFormat.ReadCount(from, (2 * BoostedTrees.MostLeaves) - 1)];
        for (var at = 0; at < tree.Length; at++)
        {
            var column = ModelFormat.ReadCount(from, columns) - 1;
            var number = ModelFormat.ReadFinite(from);
            tree[at] = column < 0 ? TreeNode.LeafOf(number) : new TreeNode(column, number, from.Read7BitEncodedInt(), 0);
        }

        return IsTree(tree) ? tree : throw new InvalidDataException("The nodes of the model form no tree.");
    }

    /// <summary>Whether each node but the first is the child of one fork that stands before it.</summary>
    private static bool IsTree(TreeNode[] tree)
    {
        var parents = new int[tree.Length];
        for (var at = 0; at < tree.Length; at++)
        {
            if (tree[at] is { IsLeaf: false, Left: var left })
            {
                if (left <= at || left + 1 >= tree.Length)
                {
                    return false;
                }

                parents[left]++;
                parents[left + 1]++;
            }
        }

        return tree.Length > 0 && parents.Skip(1).All(count => count == 1);
    }
}
