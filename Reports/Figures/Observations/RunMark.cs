using System.Globalization;
using System.Security.Cryptography;
using System.Text;

using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Figures.Observations;

/// <summary>The name of a counting: the same when the same is counted from the same, whoever counts and whenever.</summary>
internal static class RunMark
{
    private const int Digits = 12;
    private const int Chunk = 1 << 15; // characters

    /// <summary>The first 12 digits of the SHA-256 of version, taxonomy, classifier, week and all that was counted.</summary>
    public static string Of(WeeklyReport report)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{report.Version}\n{report.Taxonomy.Identity.Hash}\n{report.Classifier}\n{report.Demand.Week}\n{report.Demand.HasBefore}\n");
        foreach (var row in report.Demand.Rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(int)row.Dimension}|{row.Key}|{row.Within}|");
            Append(text, row.This).Append('|');
            Append(text, row.Before).Append('\n');
            if (text.Length > Chunk)
            {
                Hand(text, hash);
            }
        }

        foreach (var pay in report.Demand.Pay)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(int)pay.Dimension}|{pay.Key}|{pay.Currency}|{pay.Ads}|{pay.Stated}|{pay.LowerQuartile:R}|{pay.Median:R}|{pay.UpperQuartile:R}\n");
        }

        Hand(text, hash);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }

    private static StringBuilder Append(StringBuilder text, Count count) =>
        text.Append(count.NewAds).Append(',').Append(count.NewPositions).Append(',').Append(count.NewRepeats).Append(',').Append(count.OpenAds);

    /// <summary>Hashes a whole number of rows, so that no pair of surrogates is parted.</summary>
    private static void Hand(StringBuilder text, IncrementalHash hash)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(text.ToString()));
        text.Clear();
    }
}
