namespace DiCoDe.Import.Esco.Service;

/// <summary>Counts the pages of a reading and tells of each.</summary>
/// <param name="report">Told after each page.</param>
internal sealed class PullCount(Action<PullProgress> report)
{
    private int _pages;
    private int _total;

    /// <summary>Further pages that there will be.</summary>
    public void Expect(int pages) => _total += pages;

    public void Read(string detail) => report(new PullProgress(++_pages, Math.Max(_total, _pages), detail));
}
