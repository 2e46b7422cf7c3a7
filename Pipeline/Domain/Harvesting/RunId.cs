namespace DiCoDe.Domain.Harvesting;

/// <summary>Names one run in a store: 1, 2, 3, …</summary>
public readonly record struct RunId(long Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
