using System.Globalization;

namespace DiCoDe.Scraper.Sources.Feeds;

/// <summary>Reads the dates of RSS ("Fri, 13 Nov 2026 08:00:00 +0000"), whose weekday and zone are often wrong or missing.</summary>
internal static class FeedDate
{
    private static readonly string[] Forms = ["d MMM yyyy HH:mm:ss zzz", "d MMM yyyy HH:mm zzz", "d MMM yyyy HH:mm:ss", "d MMM yyyy HH:mm", "d MMM yyyy"];

    /// <summary>The moment in ISO 8601; the text itself when it is written in another way.</summary>
    public static string Iso(string text)
    {
        var words = text.Split((char[])[' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var written = string.Join(' ', words is [var day, .. var rest] && day.EndsWith(',') ? rest : words);
        written = written.EndsWith(" GMT", StringComparison.OrdinalIgnoreCase) || written.EndsWith(" UTC", StringComparison.OrdinalIgnoreCase) ? $"{written[..^4]} +00:00"
            : written.EndsWith(" Z", StringComparison.Ordinal) ? $"{written[..^2]} +00:00"
            : written;
        return DateTimeOffset.TryParseExact(written, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)
            : text;
    }
}
