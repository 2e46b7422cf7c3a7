namespace DiCoDe.Import.Esco.Service;

/// <summary>How far a reading of the web service is.</summary>
/// <param name="Pages">Pages read, those of an earlier attempt among them.</param>
/// <param name="Total">Pages there are, as far as the service has told; 0 at the start.</param>
/// <param name="Detail">What is being read, in Spanish.</param>
public readonly record struct PullProgress(int Pages, int Total, string Detail);
