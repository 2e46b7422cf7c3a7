namespace DiCoDe.Host.Work;

/// <summary>Whether raw pages are kept. They are, but for measurements and where an operator says <c>--no-archive</c>.</summary>
/// <param name="IsOn">Whether they are.</param>
internal sealed record KeepingOptions(bool IsOn);
