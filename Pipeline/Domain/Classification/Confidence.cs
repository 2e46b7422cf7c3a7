namespace DiCoDe.Domain.Classification;

/// <summary>How sure a classifier is, from 0 to 1, both included.</summary>
public readonly record struct Confidence : IComparable<Confidence>
{
    /// <summary>A confidence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside 0 to 1, or not a number.</exception>
    public Confidence(double value) => Value = value is >= 0 and <= 1
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A confidence lies between 0 and 1.");

    /// <summary>The number.</summary>
    public double Value { get; }

    /// <inheritdoc/>
    public int CompareTo(Confidence other) => Value.CompareTo(other.Value);

    /// <summary>Less sure.</summary>
    public static bool operator <(Confidence left, Confidence right) => left.Value < right.Value;

    /// <summary>Surer.</summary>
    public static bool operator >(Confidence left, Confidence right) => left.Value > right.Value;

    /// <summary>At most as sure.</summary>
    public static bool operator <=(Confidence left, Confidence right) => left.Value <= right.Value;

    /// <summary>At least as sure.</summary>
    public static bool operator >=(Confidence left, Confidence right) => left.Value >= right.Value;
}
