namespace DiCoDe.Scraper.Harvesting.Drawing;

/// <summary>What a harvest has learnt of one kind of page: whether a browser is needed for it, or in vain.</summary>
internal sealed class DrawingHabit
{
    /// <summary>So many pages in a row that told more, or nothing more, once drawn, and the next ones are treated alike.</summary>
    public const int Enough = 3;

    /// <summary>Every so many pages the other way is tried again.</summary>
    public const int TryAgain = 20;

    private int _pages;
    private int _needed;
    private int _inVain;

    /// <summary>Begins a page.</summary>
    /// <returns>Whether plain HTTP is worth reading, and whether a page that lacks something is worth drawing; at least one is.</returns>
    public (bool ReadPlain, bool Draw) Next()
    {
        var isTrial = ++_pages % TryAgain == 0;
        return (isTrial || _needed < Enough, isTrial || _inVain < Enough);
    }

    /// <summary>Notes that the page as it came had everything.</summary>
    public void NoteComplete() => (_needed, _inVain) = (0, 0);

    /// <summary>Notes whether drawing told more.</summary>
    public void NoteDrawn(bool toldMore) => (_needed, _inVain) = toldMore ? (_needed + 1, 0) : (0, _inVain + 1);
}
