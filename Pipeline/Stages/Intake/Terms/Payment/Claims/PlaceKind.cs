namespace DiCoDe.Stages.Intake.Terms.Payment.Claims;

/// <summary>The part of an ad in which a claim stands.</summary>
internal enum PlaceKind
{
    Text,
    Title,
    Field,
}
