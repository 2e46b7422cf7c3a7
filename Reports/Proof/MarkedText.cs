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
        List<Mark> within = new(marks.Count);
        List<int> cuts = new((marks.Count * 2) + 2) { 0, shown };
        foreach (var mark in marks)
        {
            var (start, end) = (Whole(text, Math.Clamp(mark.Start, 0, shown)), Whole(text, Math.Clamp(mark.End, 0, shown)));
            if (start < end)
            {
                within.Add(mark with { Start = start, End = end });
                cuts.Add(start);
                cuts.Add(end);
            }
        }

        cuts.Sort();
        List<Mark> covering = [];
        for (var at = 0; at + 1 < cuts.Count; at++)
        {
            var (from, to) = (cuts[at], cuts[at + 1]);
            if (from == to)
            {
                continue;
            }

            covering.Clear();
            foreach (var mark in within)
            {
                if (mark.Start <= from && mark.End >= to)
                {
                    covering.Add(mark);
                }
            }

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
        var count = 0;
        foreach (var mark in covering)
        {
            if (mark.End == to && count < MostOnOnePiece)
            {
                // The numbers are drawn by the style sheet, so that the words of the page stay the words of the ad.
                target.Own(count++ == 0 ? " data-n=\""u8 : ", "u8).Number(mark.Number);
            }
        }

        target.Own(count > 0 ? "\">"u8 : ">"u8);
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
