namespace DiCoDe.Import.Ads;

/// <summary>One record of a file, before any field of it is known.</summary>
/// <param name="Place">The line, or the number of the object.</param>
/// <param name="Field">Gives the text of one of its fields by their name, trimmed; "" when it is absent or blank.</param>
/// <param name="Problem">Why it cannot be read at all, or "".</param>
internal readonly record struct RawRecord(int Place, Func<string, string> Field, string Problem = "")
{
    public static RawRecord Bad(int place, string problem) => new(place, _ => "", problem);
}
