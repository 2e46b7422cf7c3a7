using System.Globalization;

namespace DiCoDe.Storage.Sqlite.Engine;

/// <summary>Days and moments as text that sorts as they do.</summary>
internal static class Iso
{
    private const string DayForm = "yyyy-MM-dd";
    private const string MomentForm = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    public static string Of(DateOnly day) => day.ToString(DayForm, CultureInfo.InvariantCulture);

    public static string Of(DateOnly? day) => day is { } stated ? Of(stated) : "";

    public static string Of(DateTimeOffset moment) => moment.UtcDateTime.ToString(MomentForm, CultureInfo.InvariantCulture);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, DayForm, CultureInfo.InvariantCulture);

    public static DateOnly? DayOrNone(string text) => text.Length == 0 ? null : Day(text);

    public static DateTimeOffset Moment(string text) =>
        DateTimeOffset.ParseExact(text, MomentForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
