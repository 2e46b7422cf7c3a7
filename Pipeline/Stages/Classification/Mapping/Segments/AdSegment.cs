using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;

namespace DiCoDe.Stages.Classification.Mapping.Segments;

/// <summary>A piece of an ad that is mapped by itself: a list item, a sentence, or a part of a long one.</summary>
/// <param name="In">In the title or in the text.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Section">What the part of the ad around it is about.</param>
/// <param name="Position">Where it stands in the ad: 0 for the title, up to 1 for the last.</param>
internal readonly record struct AdSegment(Segment In, int Start, string Text, SectionKind Section, float Position)
{
    public int End => Start + Text.Length;
}
