namespace DiCoDe.Reports.Proof;

/// <summary>A stretch of text to mark.</summary>
/// <param name="Number">Its number in the list of the ad's mentions, from 1; the list says what it is and how it was found.</param>
/// <param name="Start">Its first character (UTF-16).</param>
/// <param name="End">The character after its last.</param>
internal readonly record struct Mark(int Number, int Start, int End);
