namespace DiCoDe.Domain.Ads;

/// <summary>A stretch of an ad's text; the sections of an ad follow each other without gap or overlap and cover all of it.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Start">Index of its first character (UTF-16) in the ad's text.</param>
/// <param name="Length">Its length in characters.</param>
public readonly record struct AdSection(SectionKind Kind, int Start, int Length)
{
    /// <summary>Index just after its last character.</summary>
    public int End => Start + Length;
}
