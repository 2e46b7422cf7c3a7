using System.Globalization;
using System.Security.Cryptography;
using System.Text;

using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Figures.Observations;

/// <summary>The name of a counting: the same when the same is counted from the same, whoever counts and whenever.</summary>
internal static class RunMark
{
    private const int Digits = 12;

    /// <summary>The first 12 digits of the SHA-256 of version, taxonomy, classifier, week and all that was counted.</summary>
    public static string Of(WeeklyReport report)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, $"{report.Version}\n{report.Taxonomy.Identity.Hash}\n{report.Classifier}\n{report.Demand.Week}\n{report.Demand.HasBefore}\n");
        foreach (var row in report.Demand.Rows)
        {
            Add(hash, string.Create(CultureInfo.InvariantCulture, $"{(int)row.Dimension}|{row.Key}|{row.Within}|{Of(row.This)}|{Of(row.Before)}\n"));
        }

        foreach (var pay in report.Demand.Pay)
        {
            Add(hash, string.Create(CultureInfo.InvariantCulture, $"{(int)pay.Dimension}|{pay.Key}|{pay.Currency}|{pay.Ads}|{pay.Stated}|{pay.LowerQuartile:R}|{pay.Median:R}|{pay.UpperQuartile:R}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }

    private static string Of(Count count) => string.Create(CultureInfo.InvariantCulture, $"{count.NewAds},{count.NewPositions},{count.NewRepeats},{count.OpenAds}");

    private static void Add(IncrementalHash hash, string text) => hash.AppendData(Encoding.UTF8.GetBytes(text));
}
