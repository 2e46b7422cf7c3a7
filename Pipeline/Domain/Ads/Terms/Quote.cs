namespace DiCoDe.Domain.Ads.Terms;

/// <summary>The words of an ad that say something of it.</summary>
/// <param name="Words">As written; "" when nothing is said.</param>
/// <param name="Start">Index of the first character (UTF-16) in the ad's text; -1 when they stand in its title or in a field of the portal.</param>
public readonly record struct Quote(string Words, int Start)
{
    /// <summary>Nothing is said.</summary>
    public static Quote None { get; } = new("", -1);

    /// <summary>Words outside the ad's text.</summary>
    public static Quote Outside(string words) => new(words, -1);

    /// <summary>Whether there are any words.</summary>
    public bool IsSaid => Words is { Length: > 0 };
}
