using System.Globalization;

namespace DiCoDe.Import.Esco.Service.Answers;

/// <summary>Tells which version an answer is of. The service answers with an old one when it does not understand the wish, and says so nowhere but in
/// its links and by how much it has.</summary>
internal static class AnsweredVersion
{
    /// <summary>Occupations of each version, as the Commission publishes them.</summary>
    private static readonly Dictionary<string, int> Occupations = new(StringComparer.Ordinal) { ["1.0"] = 2942, ["1.1"] = 3008, ["1.2"] = 3039 };

    private static ReadOnlySpan<byte> Mark => "selectedVersion="u8;

    /// <summary>A version that the links of an answer name and that was not asked for; "" when there is none.</summary>
    public static string OtherInLinks(ReadOnlySpan<byte> body, string asked)
    {
        for (var at = body.IndexOf(Mark); at >= 0; at = body.IndexOf(Mark))
        {
            body = body[(at + Mark.Length)..];
            var end = body.IndexOfAny("&\"\\"u8);
            var told = System.Text.Encoding.UTF8.GetString(end < 0 ? body : body[..end]);
            if (!string.Equals(told, asked, StringComparison.OrdinalIgnoreCase))
            {
                return told;
            }
        }

        return "";
    }

    /// <summary>Another version that has exactly so many occupations; "" when there is none.</summary>
    public static string OtherOfCount(int occupations, string asked)
    {
        var wanted = asked.TrimStart('v');
        return Occupations
            .Where(version => version.Value == occupations && !wanted.StartsWith(version.Key, StringComparison.Ordinal))
            .Select(version => string.Create(CultureInfo.InvariantCulture, $"v{version.Key}"))
            .FirstOrDefault("");
    }
}
