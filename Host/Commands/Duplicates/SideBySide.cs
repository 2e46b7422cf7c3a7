namespace DiCoDe.Host.Commands.Duplicates;

/// <summary>Two texts in two columns.</summary>
internal static class SideBySide
{
    private const int Width = 76;
    private const string Gap = " │ ";

    /// <summary>The lines of both, each broken where it is too wide, next to each other.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> left, IEnumerable<string> right)
    {
        var one = left.SelectMany(Broken).ToList();
        var other = right.SelectMany(Broken).ToList();
        for (var at = 0; at < Math.Max(one.Count, other.Count); at++)
        {
            yield return ((at < one.Count ? one[at] : "").PadRight(Width) + Gap + (at < other.Count ? other[at] : "")).TrimEnd();
        }
    }

    private static IEnumerable<string> Broken(string line)
    {
        var rest = line;
        while (rest.Length > Width)
        {
            var blank = rest.LastIndexOf(' ', Width);
            var end = blank > 0 ? blank : Width;
            yield return rest[..end];
            rest = rest[end..].TrimStart();
        }

        yield return rest;
    }
}
