namespace DiCoDe.Scraper.Fetching.Robots;

/// <summary>One Allow or Disallow line.</summary>
/// <param name="Allows">Whether it allows.</param>
/// <param name="Pattern">The normalised path, with <c>*</c> for anything and a final <c>$</c> for the end.</param>
/// <param name="Line">The line as it is shown to people.</param>
internal sealed record RobotsRule(bool Allows, string Pattern, string Line)
{
    /// <summary>Whether the pattern fits the beginning of the path. Never backtracks further than the last star.</summary>
    public bool Matches(string path)
    {
        var isAnchored = Pattern.EndsWith('$');
        var pattern = isAnchored ? Pattern.AsSpan(0, Pattern.Length - 1) : Pattern;
        var (at, from) = (0, 0);
        var (star, resume) = (-1, 0);
        while (true)
        {
            if (at == pattern.Length && (!isAnchored || from == path.Length))
            {
                return true;
            }

            if (at < pattern.Length && pattern[at] == '*')
            {
                (star, resume) = (at++, from);
            }
            else if (at < pattern.Length && from < path.Length && pattern[at] == path[from])
            {
                at++;
                from++;
            }
            else if (star >= 0 && resume < path.Length)
            {
                (at, from) = (star + 1, ++resume);
            }
            else
            {
                return false;
            }
        }
    }
}
