namespace DiCoDe.Host.Demo.Market;

/// <summary>One invented vacancy, as written in <c>Host/Demo/Vacancies/*.yaml</c>.</summary>
internal sealed record DemoVacancy
{
    public required string Key { get; init; }

    public required string Occupation { get; init; }

    public required string Isco { get; init; }

    /// <summary>The ways portals title it; the first is the main one.</summary>
    public required IReadOnlyList<string> Titles { get; init; }

    public required string Company { get; init; }

    /// <summary>"Municipality, entity", at least one.</summary>
    public required IReadOnlyList<string> Places { get; init; }

    /// <summary>As shown; "" when not stated.</summary>
    public required string Pay { get; init; }

    public required int PayMin { get; init; }

    public required int PayMax { get; init; }

    public required PayPeriod PayPeriod { get; init; }

    public required string Contract { get; init; }

    public required string Hours { get; init; }

    public required string Mode { get; init; }

    public required int Positions { get; init; }

    public required DemoTrend Trend { get; init; }

    /// <summary>1 to 5: how often it is posted, compared with the others.</summary>
    public required int Weight { get; init; }

    /// <summary>Paragraphs and "- " bullets parted by newlines.</summary>
    public required string Text { get; init; }

    public required IReadOnlyList<DemoExtra> Extras { get; init; }
}
