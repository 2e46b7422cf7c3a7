namespace DiCoDe.Storage.Sqlite.Demand;

/// <summary>A mention that may be shown as evidence. The better comes first: surer, then newer, then by portal and key.</summary>
/// <param name="Ad">The number of its ad.</param>
/// <param name="Employer">Who advertises, or "".</param>
/// <param name="Confidence">How sure it is.</param>
/// <param name="NewOn">The day the ad counts as new, as text that sorts.</param>
/// <param name="Portal">The portal.</param>
/// <param name="Key">The ad's key.</param>
internal readonly record struct EvidenceCandidate(long Ad, string Employer, double Confidence, string NewOn, string Portal, string Key) : IComparable<EvidenceCandidate>
{
    public int CompareTo(EvidenceCandidate other)
    {
        var order = other.Confidence.CompareTo(Confidence);
        order = order != 0 ? order : string.CompareOrdinal(other.NewOn, NewOn);
        order = order != 0 ? order : string.CompareOrdinal(Portal, other.Portal);
        return order != 0 ? order : string.CompareOrdinal(Key, other.Key);
    }

    public static bool operator <(EvidenceCandidate left, EvidenceCandidate right) => left.CompareTo(right) < 0;

    public static bool operator >(EvidenceCandidate left, EvidenceCandidate right) => left.CompareTo(right) > 0;

    public static bool operator <=(EvidenceCandidate left, EvidenceCandidate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(EvidenceCandidate left, EvidenceCandidate right) => left.CompareTo(right) >= 0;
}
