namespace DiCoDe.Domain.Demand;

/// <summary>What the open ads of one week say they pay for a month.</summary>
/// <param name="Dimension"><see cref="Dimension.Total"/>, <see cref="Dimension.Occupation"/> or <see cref="Dimension.Place"/> (whole regions).</param>
/// <param name="Key">Which one of them, as in <see cref="DemandRow.Key"/>.</param>
/// <param name="Currency">ISO 4217; amounts of different currencies are never mixed.</param>
/// <param name="Ads">The open ads of the group, whether they state pay or not.</param>
/// <param name="Stated">Those that state an amount in this currency which can be brought to a month.</param>
/// <param name="LowerQuartile">Of the amounts; of a range the middle counts, of "from" or "up to" the one bound.</param>
/// <param name="Median">Likewise.</param>
/// <param name="UpperQuartile">Likewise.</param>
/// <remarks>Quartiles by linear interpolation between the ordered amounts: type 7 of Hyndman and Fan, "Sample quantiles in statistical packages",
/// The American Statistician 50 (1996).</remarks>
public sealed record PayRow(Dimension Dimension, string Key, string Currency, int Ads, int Stated, double LowerQuartile, double Median, double UpperQuartile);
