using System.Globalization;

using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Releases;
using DiCoDe.Import.Releases;

namespace DiCoDe.Host.Work.Releases;

/// <summary>The releases that lie in a folder of reports: <c>2026-W46</c>, then <c>2026-W46-v2</c> and so on for corrections.</summary>
internal static class ReleaseShelf
{
    /// <summary>The name of a vintage's folder.</summary>
    public static string NameOf(IsoWeek week, int vintage) => vintage == 1 ? week.ToString() : string.Create(CultureInfo.InvariantCulture, $"{week}-v{vintage}");

    /// <summary>Reads <c>2026-W46</c> or <c>2026-W46-v2</c>.</summary>
    public static bool TryParse(string name, out IsoWeek week, out int vintage)
    {
        var cut = name.IndexOf("-v", StringComparison.Ordinal);
        vintage = 1;
        return IsoWeek.TryParse(cut < 0 ? name : name[..cut], out week)
            && (cut < 0 || (int.TryParse(name.AsSpan(cut + 2), NumberStyles.None, CultureInfo.InvariantCulture, out vintage) && vintage > 1));
    }

    /// <summary>Whether a folder is a release.</summary>
    public static bool IsReleased(string folder) => File.Exists(Path.Combine(folder, ReleaseNote.FileName));

    /// <summary>All releases, by week and vintage.</summary>
    public static IReadOnlyList<(string Folder, IsoWeek Week, ReleaseNote Note)> All(string reports)
    {
        if (!Directory.Exists(reports))
        {
            return [];
        }

        List<(string Folder, IsoWeek Week, ReleaseNote Note)> all = [];
        foreach (var folder in Directory.EnumerateDirectories(reports))
        {
            if (TryParse(Path.GetFileName(folder), out var week, out _) && ReleaseNote.Of(folder) is { } note)
            {
                all.Add((folder, week, note));
            }
        }

        return [.. all.OrderBy(one => one.Week).ThenBy(one => one.Note.Vintage)];
    }

    /// <summary>The latest vintage of a week, or <see langword="null"/> when it was never published.</summary>
    public static (string Folder, ReleaseNote Note)? Latest(string reports, IsoWeek week) =>
        All(reports).Where(one => one.Week == week).Select(one => ((string, ReleaseNote)?)(one.Folder, one.Note)).LastOrDefault();

    /// <summary>What a release said, without the skills within occupations.</summary>
    public static PublishedWeek Read(string folder, IsoWeek week, ReleaseNote note) => new()
    {
        Week = week,
        TaxonomyHash = note.TaxonomyHash,
        Classifier = note.Classifier,
        Counts = PublishedCounts.Read(Path.Combine(folder, "demand.csv")),
    };
}
