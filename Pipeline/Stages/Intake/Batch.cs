namespace DiCoDe.Stages.Intake;

/// <summary>Some of what arrived.</summary>
/// <param name="Items">At least one.</param>
/// <param name="IsLast">Whether nothing comes after it: the source ended, failed or was cancelled.</param>
internal readonly record struct Batch<T>(IReadOnlyList<T> Items, bool IsLast)
{
    /// <summary>The token to store it with: what was read last is stored even when the run is being cancelled, for reading it again would cost the portal more.</summary>
    public CancellationToken Sparing(CancellationToken cancel) => IsLast ? CancellationToken.None : cancel;
}
