namespace DiCoDe.Stages.Classification.Index;

/// <summary>How a skill is worded: its forms, the preferred one first, and its descriptions.</summary>
/// <param name="Forms">Labels and lexicon entries; at least one.</param>
/// <param name="Description">The Spanish description, or the English one, or "".</param>
/// <param name="ForeignDescription">The English description beside a Spanish one, or "".</param>
internal sealed record SkillWording(IReadOnlyList<(string Text, FormKind Kind)> Forms, string Description, string ForeignDescription);
