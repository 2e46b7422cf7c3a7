namespace DiCoDe.Host.Demo.Market;

/// <summary>What a pay is paid for.</summary>
internal enum PayPeriod
{
    NotStated,
    Hour,
    Day,
    Week,
    Fortnight,
    Month,
}
