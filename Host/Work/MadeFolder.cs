using DiCoDe.Host.Work.Releases;

namespace DiCoDe.Host.Work;

/// <summary>A report that was written beside its place and is not yet there.</summary>
/// <param name="Folder">Where it lies.</param>
/// <param name="Files">Its files, in the order in which they were written.</param>
internal sealed record MadeFolder(string Folder, IReadOnlyList<ReleasedFile> Files)
{
    /// <summary>Bytes of all files.</summary>
    public long Bytes => Files.Sum(file => file.Bytes);
}
