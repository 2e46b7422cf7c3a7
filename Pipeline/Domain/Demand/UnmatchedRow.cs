namespace DiCoDe.Domain.Demand;

/// <summary>What employers ask for in a week and no concept of the taxonomy says.</summary>
/// <param name="Key">Stems without small words.</param>
/// <param name="Words">The commonest way to write it.</param>
/// <param name="Ads">Ads, new or open in the week, that say it.</param>
/// <param name="Employers">Employers among them, those of the same name once.</param>
/// <param name="IsKnown">Whether people wrote it down as one that no concept says.</param>
/// <param name="Examples">Some sentences of different employers.</param>
public sealed record UnmatchedRow(string Key, string Words, int Ads, int Employers, bool IsKnown, IReadOnlyList<UnmatchedExample> Examples);
