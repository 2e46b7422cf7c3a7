namespace DiCoDe.Host.Demo.Market;

/// <summary>One ad on one of the demo portals.</summary>
internal sealed record DemoPosting
{
    /// <summary>The portal's key, unique over both portals.</summary>
    public required int Key { get; init; }

    public required DemoSite Site { get; init; }

    public required DemoVacancy Vacancy { get; init; }

    public required string Title { get; init; }

    /// <summary>"Municipality, entity".</summary>
    public required string Place { get; init; }

    /// <summary>Paragraphs and "- " bullets parted by newlines, with the extra lines of this posting.</summary>
    public required string Text { get; init; }

    /// <summary>The first day it is shown.</summary>
    public required DateOnly PostedOn { get; init; }

    /// <summary>The first day it is no longer shown.</summary>
    public required DateOnly ClosedOn { get; init; }

    public bool IsOpenOn(DateOnly day) => day >= PostedOn && day < ClosedOn;
}
