using DiCoDe.Domain.Archiving;
using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Host.Work;

/// <summary>The pages of one run of the archive.</summary>
internal sealed class ArchivedPages(IRunPages pages) : IKeptPages
{
    private readonly HashSet<string> _urls = [.. pages.Urls.Select(url => url.AbsoluteUri)];

    public bool Has(Uri url) => _urls.Contains(url.AbsoluteUri);

    public Page? Find(Uri url) => (pages.Find(url) as ArchiveRecord.Stored)?.Page;
}
