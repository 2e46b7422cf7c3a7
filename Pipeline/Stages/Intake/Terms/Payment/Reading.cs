using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Stages.Intake.Terms.Payment.Claims;

namespace DiCoDe.Stages.Intake.Terms.Payment;

/// <summary>Pay as one place of an ad states it.</summary>
/// <param name="Pay">The pay.</param>
/// <param name="Strength">How plainly the place says that it is the job's pay.</param>
/// <param name="IsPeriodTold">Whether words say the period.</param>
internal sealed record Reading(Pay Pay, Strength Strength, bool IsPeriodTold);
