namespace DiCoDe.Reports.Proof;

/// <summary>A stretch of text to mark.</summary>
/// <param name="Number">Its number in the list of the ad's mentions, from 1.</param>
/// <param name="Start">Its first character (UTF-16).</param>
/// <param name="End">The character after its last.</param>
/// <param name="Saying">What is said of it.</param>
internal readonly record struct Mark(int Number, int Start, int End, string Saying);
