using DiCoDe.Domain.Classification;

namespace DiCoDe.Domain.Exporting;

/// <summary>A mention as it is exported. Of texts that recur — the skill, its label — there is one instance in all rows.</summary>
/// <param name="Portal">The portal of the ad.</param>
/// <param name="Key">The ad's key at the portal; one instance in all rows of the ad.</param>
/// <param name="NewOn">The day on which the ad counts as new.</param>
/// <param name="Occupation">The ad's occupation, or "" when not coded.</param>
/// <param name="Skill">The skill.</param>
/// <param name="Segment">Whether the span points into the title or the text.</param>
/// <param name="Start">Index of the span's first character (UTF-16).</param>
/// <param name="Length">Length of the span.</param>
/// <param name="Confidence">How sure the classifier is, 0 to 1.</param>
/// <param name="Requirement">Must, nice or task.</param>
/// <param name="How">How it was found.</param>
/// <param name="Label">The label that matched.</param>
public readonly record struct ExportedMention(
    string Portal, string Key, DateOnly NewOn, string Occupation, string Skill, Segment Segment, int Start, int Length, double Confidence, Requirement Requirement, MatchKind How, string Label);
