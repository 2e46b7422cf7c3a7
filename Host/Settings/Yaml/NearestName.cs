namespace DiCoDe.Host.Settings.Yaml;

/// <summary>Finds the name that somebody meant who wrote another.</summary>
internal static class NearestName
{
    /// <summary>So many letters may be wrong; a short name allows one in three.</summary>
    private const int MostWrong = 2;

    /// <summary>The name meant; <see langword="null"/> when none is near.</summary>
    public static string? Of(string written, IEnumerable<string> names)
    {
        var plain = Plain(written);
        var nearest = names.Select(name => (Name: name, Distance: Distance(plain, Plain(name)))).OrderBy(each => each.Distance).ThenBy(each => each.Name, StringComparer.Ordinal).FirstOrDefault();
        return nearest.Name is { } found && nearest.Distance <= Math.Clamp(found.Length / 3, 1, MostWrong) ? found : null;
    }

    private static string Plain(string name) => name.ToLowerInvariant().Replace('-', '_').Replace(' ', '_');

    /// <summary>Letters to add, to leave out, to change or to swap with their neighbour.</summary>
    private static int Distance(string one, string other)
    {
        var costs = Enumerable.Range(0, one.Length + 1).Select(_ => new int[other.Length + 1]).ToArray();
        for (var row = 0; row <= one.Length; row++)
        {
            for (var column = 0; column <= other.Length; column++)
            {
                costs[row][column] = Cost(row, column);
            }
        }

        return costs[one.Length][other.Length];

        int Cost(int row, int column)
        {
            if (row == 0 || column == 0)
            {
                return row + column;
            }

            var isSame = one[row - 1] == other[column - 1];
            var least = Math.Min(Math.Min(costs[row - 1][column], costs[row][column - 1]) + 1, costs[row - 1][column - 1] + (isSame ? 0 : 1));
            var isSwapped = row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1];
            return isSwapped ? Math.Min(least, costs[row - 2][column - 2] + 1) : least;
        }
    }
}
