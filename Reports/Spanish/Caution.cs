namespace DiCoDe.Reports.Spanish;

/// <summary>Something the reader must know before the numbers.</summary>
/// <param name="Title">In three or four words.</param>
/// <param name="Text">One or two sentences.</param>
/// <param name="IsGrave">Whether it makes the numbers unfit for decisions.</param>
public sealed record Caution(string Title, string Text, bool IsGrave = false);
