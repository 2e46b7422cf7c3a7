namespace DiCoDe.Host.Work.Releases;

/// <summary>What a report's folder was found to be.</summary>
/// <param name="Differences">What differs; nothing when all is the same, byte for byte.</param>
/// <param name="Current">The release that has taken its place, when the store has moved on since it was published; then the differences are those from what was
/// published and not from the store. Else "".</param>
internal sealed record CheckedReport(IReadOnlyList<string> Differences, string Current)
{
    /// <summary>Whether nothing differs from what it is held against.</summary>
    public bool IsIntact => Differences.Count == 0;

    /// <summary>Whether the store gives the same today.</summary>
    public bool IsSame => IsIntact && Current.Length == 0;
}
