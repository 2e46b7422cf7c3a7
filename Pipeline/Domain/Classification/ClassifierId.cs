namespace DiCoDe.Domain.Classification;

/// <summary>Names a state of the classifier: its method and version, and the taxonomy it was built from.
/// When it differs from the one stored with an ad, the ad is classified again.</summary>
/// <param name="Value">"phrase-1 · esco-1.2.0 · 3f2a…"; never empty.</param>
public readonly record struct ClassifierId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
