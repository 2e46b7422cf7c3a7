namespace DiCoDe.Import.Esco.Service;

/// <summary>Counts the pages of a reading and tells of each.</summary>
/// <param name="report">Told after each page.</param>
internal sealed class PullCount(Action<PullProgress> report)
{
    private int _pages;
    private int _total;
    private string _latest = "";

    /// <summary>Further pages that there will be.</summary>
    public void Expect(int pages) => _total += pages;

    public void Read(string detail)
    {
        _latest = detail;
        report(new PullProgress(++_pages, Math.Max(_total, _pages), detail));
    }

    /// <summary>Tells of a question that is asked, or asked again, so that waiting does not look like standing still.</summary>
    public void Wait(string detail) => report(new PullProgress(_pages, Math.Max(_total, _pages), _latest.Length > 0 ? $"{_latest}; {detail}" : detail));
}
