namespace DiCoDe.Stages.Intake.Privacy;

/// <summary>Digits without anything between them.</summary>
/// <param name="Start">Index of the first digit.</param>
/// <param name="End">Index after the last digit.</param>
internal readonly record struct DigitGroup(int Start, int End)
{
    public int Length => End - Start;
}
