using System.Globalization;
using System.Security.Cryptography;
using System.Text;

using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Proof;

/// <summary>The names of the pages of ads, within <see cref="ReportFile.AdsFolder"/>. A list keeps its name from week to week.</summary>
internal static class ProofFiles
{
    private const int BytesOfName = 8; // two of 20,000 concepts share 64 bits once in 90,000 million taxonomies

    /// <summary>"0001.html".</summary>
    public static string Page(int number) => string.Create(CultureInfo.InvariantCulture, $"{number:0000}.html");

    /// <summary>"competencia-1f2e3d4c5b6a7980.html", the second part "competencia-1f2e3d4c5b6a7980-2.html".</summary>
    public static string List(Dimension dimension, string key, int part = 1)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, BytesOfName));
        return string.Create(CultureInfo.InvariantCulture, $"{PrefixOf(dimension)}-{id}{(part == 1 ? "" : $"-{part}")}.html");
    }

    /// <summary>The path of a page in the report's folder.</summary>
    public static string PathOf(string file) => $"{ReportFile.AdsFolder}/{file}";

    private static string PrefixOf(Dimension dimension) => dimension switch
    {
        Dimension.Skill => "competencia",
        Dimension.Occupation => "ocupacion",
        Dimension.Place => "lugar",
        _ => "portal",
    };
}
