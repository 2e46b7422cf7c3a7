using DiCoDe.Domain.Ads;

namespace DiCoDe.Stages.Intake.Sections;

/// <summary>A stretch of a line that is about one thing.</summary>
/// <param name="Role">What makes it one.</param>
/// <param name="First">Its first word.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="Kind">What it is about, when its first words tell.</param>
internal readonly record struct Piece(PieceRole Role, int First, int Start, SectionKind? Kind);
