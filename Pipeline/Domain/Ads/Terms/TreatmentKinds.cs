namespace DiCoDe.Domain.Ads.Terms;

/// <summary>A set of kinds of demand.</summary>
/// <param name="Bits">The sum of one bit for each kind: 1 for the first, 2 for the second, 4 for the third, and so on.</param>
public readonly record struct TreatmentKinds(int Bits)
{
    /// <summary>The kinds among some demands.</summary>
    public static TreatmentKinds Of(IReadOnlyList<TreatmentDemand> demands)
    {
        var bits = 0;
        foreach (var demand in demands)
        {
            bits |= 1 << (int)demand.Kind;
        }

        return new TreatmentKinds(bits);
    }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>Whether a kind is among them.</summary>
    public bool Contains(TreatmentKind kind) => (Bits & (1 << (int)kind)) != 0;

    /// <summary>The kinds, in order.</summary>
    public IEnumerable<TreatmentKind> All()
    {
        foreach (var kind in Enum.GetValues<TreatmentKind>())
        {
            if (Contains(kind))
            {
                yield return kind;
            }
        }
    }
}
