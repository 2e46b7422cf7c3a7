namespace DiCoDe.Stages.Intake.Sections;

/// <summary>What makes a stretch of a line one piece.</summary>
internal enum PieceRole
{
    /// <summary>It is a sentence, or what follows a turn within one.</summary>
    Sentence,

    /// <summary>It begins with a heading.</summary>
    Heading,
}
