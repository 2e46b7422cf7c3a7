namespace DiCoDe.Stages.Classification.Words;

/// <summary>A word of a text.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">Its length.</param>
/// <param name="Stem">Number of its stem in the vocabulary; -1 when no label has it.</param>
/// <param name="IsStop">Whether it only joins others.</param>
/// <param name="Breaks">Whether a sign stands before it that no phrase reaches across.</param>
internal readonly record struct Token(int Start, int Length, int Stem, bool IsStop, bool Breaks)
{
    public int End => Start + Length;
}
