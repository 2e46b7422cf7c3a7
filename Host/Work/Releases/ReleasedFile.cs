namespace DiCoDe.Host.Work.Releases;

/// <summary>A file of a release.</summary>
/// <param name="Path">Path relative to the release's folder, with '/'.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hex; "" when it was not asked for.</param>
internal sealed record ReleasedFile(string Path, long Bytes, string Sha256);
