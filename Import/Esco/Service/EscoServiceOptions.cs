namespace DiCoDe.Import.Esco.Service;

/// <summary>How ESCO's public web service is asked.</summary>
public sealed record EscoServiceOptions
{
    /// <summary>The service of the European Commission.</summary>
    public static Uri Public { get; } = new("https://ec.europa.eu/esco/api/");

    /// <summary>Where it is, with a final slash.</summary>
    public Uri Address { get; init; } = Public;

    /// <summary>How we name ourselves to it: a product token, then who may be written to.</summary>
    public required string UserAgent { get; init; }

    /// <summary>The pause after each answer.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The wait before a question is asked again; it doubles each time.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The languages asked for (ISO 639-1).</summary>
    public IReadOnlyList<string> Languages { get; init; } = ["es", "en", "pt", "fr"];

    /// <summary>Concepts of a page, a power of ten: a page that the service cannot give is asked for in tenths.</summary>
    public int PageSize { get; init; } = 100;
}
