namespace DiCoDe.Tests.Support;

/// <summary>How a run of the program ended.</summary>
internal sealed record ProgramResult(int Code, string Output, string Error)
{
    /// <summary>A user's mistake must never show the inside of the program.</summary>
    public bool HasStackTrace => Error.Contains("   at DiCoDe.", StringComparison.Ordinal) || Output.Contains("   at DiCoDe.", StringComparison.Ordinal);
}
