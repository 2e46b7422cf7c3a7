namespace DiCoDe.Reports.Wording.Week;

/// <summary>Something the reader must know before the numbers.</summary>
/// <param name="Title">In three or four words.</param>
/// <param name="Text">One or two sentences.</param>
/// <param name="IsGrave">Whether it makes the numbers unfit for decisions.</param>
public sealed record Caution(string Title, string Text, bool IsGrave = false)
{
    /// <summary>What the run itself noted, always in Spanish; or "".</summary>
    public string Reason { get; init; } = "";
}
