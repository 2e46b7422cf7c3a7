namespace DiCoDe.Reports.Proof;

/// <summary>A page of lists.</summary>
/// <param name="Kind">Of which kind.</param>
/// <param name="Number">Its number among those of its kind, from 1.</param>
internal sealed record ListPage(ListKind Kind, int Number)
{
    /// <summary>What stands on it.</summary>
    public List<ListPiece> Pieces { get; } = [];
}
