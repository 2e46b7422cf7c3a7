namespace DiCoDe.Stages.Intake.Terms.Payment.Claims;

/// <summary>Where in an ad a claim stands.</summary>
/// <param name="Kind">Field, title or text.</param>
/// <param name="IsOfTask">Whether in what the person will do or must have, where amounts are seldom pay.</param>
internal readonly record struct ClaimPlace(PlaceKind Kind, bool IsOfTask)
{
    public bool IsHeader => Kind == PlaceKind.Field;
}
