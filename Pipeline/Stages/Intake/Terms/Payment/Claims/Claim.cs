using DiCoDe.Stages.Intake.Terms.Payment.Amounts;

namespace DiCoDe.Stages.Intake.Terms.Payment.Claims;

/// <summary>One amount, or two that are the ends of a range, before it is judged whether it is pay.</summary>
/// <param name="First">The amount, or the lower end.</param>
/// <param name="Last">The amount again, or the upper end.</param>
internal readonly record struct Claim(Amount First, Amount Last)
{
    public int Start => First.Start;

    public int End => Last.End;

    public bool IsRange => First.Start != Last.Start;

    public bool IsMoney => First.IsMoney || Last.IsMoney;

    public bool IsScaled => First.IsScaled || Last.IsScaled;

    public string Currency => First.Currency.Length > 0 ? First.Currency : Last.Currency;

    /// <summary>Whether it can be money at all; what is smaller counts people, years, hours.</summary>
    public bool IsNoticeable => IsMoney || IsScaled || Last.Value >= 1000;
}
