namespace DiCoDe.Host.Terminals;

/// <summary>How far some work is.</summary>
/// <param name="Done">How much is done.</param>
/// <param name="Total">How much there is; 0 when nobody knows.</param>
/// <param name="Detail">What is being done, a few words, or "".</param>
internal readonly record struct Advance(long Done, long Total, string Detail);
