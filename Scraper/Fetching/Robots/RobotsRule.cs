namespace DiCoDe.Scraper.Fetching.Robots;

/// <summary>One Allow or Disallow line.</summary>
internal sealed class RobotsRule
{
    /// <param name="allows">Whether it allows.</param>
    /// <param name="path">The path as the file writes it.</param>
    /// <param name="line">The line as it is shown to people.</param>
    public RobotsRule(bool allows, string path, string line)
    {
        Allows = allows;
        Line = line;
        Pattern = new RobotsPattern(RobotsPath.Normalise(path));
        var written = RobotsPath.Written(path);
        Written = written == Pattern.Text ? Pattern : new RobotsPattern(written);
    }

    /// <summary>Whether it allows.</summary>
    public bool Allows { get; }

    /// <summary>The line as it is shown to people.</summary>
    public string Line { get; }

    /// <summary>The path as RFC 9309 compares it.</summary>
    public RobotsPattern Pattern { get; }

    /// <summary>The path as Google's parser compares it; the same object when there is no difference.</summary>
    public RobotsPattern Written { get; }
}
