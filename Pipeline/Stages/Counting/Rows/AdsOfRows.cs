using System.Runtime.InteropServices;

namespace DiCoDe.Stages.Counting.Rows;

/// <summary>Which ads count in which rows. Both are numbers, so that an ad in a row takes eight bytes: 25 megabytes for the 65,000 ads that two weeks of a
/// million ads have.</summary>
internal sealed class AdsOfRows
{
    private readonly List<(int Row, int Ad)> _all = [];

    /// <summary>Notes an ad in some rows.</summary>
    public void Add(ReadOnlySpan<int> rows, int ad)
    {
        foreach (var row in rows)
        {
            _all.Add((row, ad));
        }
    }

    /// <summary>The ads of each row, in the order in which they came, one row after the other; and where each row begins, with the end of the last.</summary>
    public (int[] Starts, int[] Ads) ByRow(int rows)
    {
        var starts = new int[rows + 1];
        var all = CollectionsMarshal.AsSpan(_all);
        foreach (var (row, _) in all)
        {
            starts[row + 1]++;
        }

        for (var row = 0; row < rows; row++)
        {
            starts[row + 1] += starts[row];
        }

        var next = starts.AsSpan(0, rows).ToArray();
        var ads = new int[all.Length];
        foreach (var (row, ad) in all)
        {
            ads[next[row]++] = ad;
        }

        return (starts, ads);
    }
}
