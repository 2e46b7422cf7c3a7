namespace DiCoDe.Scraper.Sources;

/// <summary>Reads the addresses that answers and feeds state.</summary>
internal static class WebAddress
{
    /// <summary>No honest address is longer.</summary>
    private const int Longest = 2_000;

    /// <returns>The absolute address; <see langword="null"/> when it is none of http or https.</returns>
    public static Uri? Read(Uri from, string text) =>
        text.Length is > 0 and <= Longest && Uri.TryCreate(from, text.Trim(), out var url) && url.Scheme is "http" or "https" && url.Host.Length > 0 ? url : null;
}
