namespace DiCoDe.Domain.Ads;

/// <summary>How many people an ad wants: a stated number from 1 to 10,000, or not stated.</summary>
public readonly record struct Positions
{
    /// <summary>The largest number believed; above it the text is taken for something else.</summary>
    public const int Most = 10_000;

    private Positions(int stated) => Stated = stated;

    /// <summary>The ad does not say.</summary>
    public static Positions NotStated => default;

    /// <summary>The number stated; 0 when not stated.</summary>
    public int Stated { get; }

    /// <summary>Whether the ad states a number.</summary>
    public bool IsStated => Stated > 0;

    /// <summary>What is counted: the stated number, or 1, since an ad offers at least one position.</summary>
    public int Counted => IsStated ? Stated : 1;

    /// <summary>A stated number; one outside 1 to <see cref="Most"/> counts as not stated.</summary>
    public static Positions Of(int number) => number is >= 1 and <= Most ? new(number) : NotStated;
}
