using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Domain.Archiving;

/// <summary>Writes the pages of one life of one run. Several workers may append at once.</summary>
public interface IPageWriter : IDisposable
{
    /// <summary>The file that is written.</summary>
    string File { get; }

    /// <summary>Writes a page; when it returns, the operating system has it. One with status 304 and no body refers to the body archived before.</summary>
    /// <param name="page">The page, whatever its status.</param>
    /// <param name="kind">What it was expected to hold.</param>
    void Append(Page page, PageKind kind);
}
