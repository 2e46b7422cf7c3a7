namespace DiCoDe.Stages.Classification;

/// <summary>How far classification has come.</summary>
/// <param name="Done">Ads classified and stored so far.</param>
/// <param name="Total">Ads that were pending at the start.</param>
/// <param name="Mentions">Mentions found so far.</param>
/// <param name="Coded">Ads with an occupation so far.</param>
public readonly record struct ClassificationProgress(int Done, int Total, int Mentions, int Coded);
