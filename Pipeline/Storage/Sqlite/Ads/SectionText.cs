using System.Globalization;
using System.Text;

using DiCoDe.Domain.Ads;

namespace DiCoDe.Storage.Sqlite.Ads;

/// <summary>The sections of an ad as one short text: <c>kind:start+length</c>, parted by blanks.</summary>
internal static class SectionText
{
    public static string Of(IReadOnlyList<AdSection> sections)
    {
        var text = new StringBuilder();
        foreach (var section in sections)
        {
            text.Append(text.Length == 0 ? "" : " ")
                .Append(CultureInfo.InvariantCulture, $"{(int)section.Kind}:{section.Start}+{section.Length}");
        }

        return text.ToString();
    }

    public static IReadOnlyList<AdSection> Read(string text)
    {
        List<AdSection> sections = [];
        foreach (var part in text.AsSpan().Split(' '))
        {
            var section = text.AsSpan()[part];
            if (section.IsEmpty)
            {
                continue;
            }

            var colon = section.IndexOf(':');
            var plus = section.IndexOf('+');
            sections.Add(new AdSection(
                (SectionKind)Number(section[..colon]), Number(section[(colon + 1)..plus]), Number(section[(plus + 1)..])));
        }

        return sections;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
