namespace DiCoDe.Stages.Intake.Sections.Words;

/// <summary>A word of a text with its folded form.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after its last character.</param>
/// <param name="Folded">Lower case, without accents.</param>
internal readonly record struct Word(int Start, int End, string Folded);
