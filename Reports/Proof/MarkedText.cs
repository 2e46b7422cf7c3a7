using DiCoDe.Reports.Text;

namespace DiCoDe.Reports.Proof;

/// <summary>Writes a text with its mentions marked. Mentions may lie in or over each other: then a piece of text has the marks of all.</summary>
internal static class MarkedText
{
    /// <summary>Mentions numbered on one piece of text, at most: a text that is nothing but mentions shall not grow without bound.</summary>
    private const int MostOnOnePiece = 3;

    /// <summary>Writes the first characters of a text.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="text">The text.</param>
    /// <param name="shown">How many characters.</param>
    /// <param name="marks">The mentions; spans that point outside what is shown are cut to it.</param>
    public static void Write(Markup target, string text, int shown, IReadOnlyList<Mark> marks)
    {
        var within = marks
            .Select(mark => mark with { Start = Whole(text, Math.Clamp(mark.Start, 0, shown)), End = Whole(text, Math.Clamp(mark.End, 0, shown)) })
            .Where(mark => mark.Start < mark.End)
            .ToList();
        int[] cuts = [0, .. within.SelectMany(mark => new[] { mark.Start, mark.End }).Order().Distinct().Where(cut => cut > 0 && cut < shown), shown];
        for (var at = 0; at + 1 < cuts.Length; at++)
        {
            var (from, to) = (cuts[at], cuts[at + 1]);
            var covering = within.Where(mark => mark.Start <= from && mark.End >= to).ToList();
            if (covering.Count == 0)
            {
                Plain(target, text.AsSpan(from, to - from));
                continue;
            }

            Begin(target, covering, to);
            Plain(target, text.AsSpan(from, to - from));
            target.Own("</mark>"u8);
        }
    }

    private static void Begin(Markup target, List<Mark> covering, int to)
    {
        target.Own("<mark"u8);
        if (covering.Exists(mark => mark.End == to))
        {
            // The numbers are drawn by the style sheet, so that the words of the page stay the words of the ad.
            target.Own(" data-n=\""u8).Text(string.Join(", ", covering.Where(mark => mark.End == to).Take(MostOnOnePiece).Select(mark => mark.Number))).Own("\""u8);
        }

        target.Own(">"u8);
    }

    /// <summary>Line ends stay as they are; the style sheet shows them.</summary>
    private static void Plain(Markup target, ReadOnlySpan<char> text)
    {
        var visible = PlainText.AsItStands(text);
        foreach (var line in visible.Split('\n'))
        {
            if (line.Start.Value > 0)
            {
                target.Own("\n"u8);
            }

            target.Text(visible[line]);
        }
    }

    /// <summary>A place that does not part a pair of surrogates.</summary>
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
}
