namespace DiCoDe.Import.Ads.Plain;

/// <summary>One ad of a file of texts, as it stands there.</summary>
public abstract record PlainRecord
{
    private PlainRecord()
    {
    }

    /// <summary>An ad.</summary>
    /// <param name="Id">Its name in the file, or the number of its line.</param>
    /// <param name="Title">Its title, or "".</param>
    /// <param name="Text">Its text, or "".</param>
    public sealed record Ad(string Id, string Title, string Text) : PlainRecord
    {
        /// <summary>Whether it came as plain text, so that its title, if it has any, is its first line.</summary>
        public bool IsPlain { get; init; }
    }

    /// <summary>A line that holds none.</summary>
    /// <param name="Line">The line, from 1.</param>
    /// <param name="Problem">Why, in words for the user.</param>
    public sealed record Bad(int Line, string Problem) : PlainRecord;
}
