namespace DiCoDe.Stages.Classification.Index;

/// <summary>A word of a text as the index sees it.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">Its length in characters.</param>
/// <param name="Stem">Number of its stem; -1 when no form has it.</param>
/// <param name="IsJoining">Whether it only joins others ("de", "y"): it counts nowhere.</param>
/// <param name="IsFaint">Whether it says little ("experiencia", "manejo"), or only joins: it counts in coverage but not in TF-IDF.</param>
internal readonly record struct IndexWord(int Start, int Length, int Stem, bool IsJoining, bool IsFaint)
{
    public int End => Start + Length;
}
