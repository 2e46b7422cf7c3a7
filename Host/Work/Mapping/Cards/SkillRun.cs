using DiCoDe.Stages.Judging.Sets;

namespace DiCoDe.Host.Work.Mapping.Cards;

/// <summary>One way of judging the mapper, by cross-validation over annotated ads.</summary>
/// <param name="HasExamples">Whether the phrases of the other ads were known, or only what a fresh clone has.</param>
/// <param name="HasConventions">Whether concepts that readers use alike counted as one.</param>
/// <param name="Best">At the threshold of the best F1, chosen on the same ads.</param>
/// <param name="Published">At the threshold that is published.</param>
internal sealed record SkillRun(bool HasExamples, bool HasConventions, SkillFigures Best, SkillFigures Published);
