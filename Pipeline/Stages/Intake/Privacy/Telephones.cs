using System.Text;

namespace DiCoDe.Stages.Intake.Privacy;

/// <summary>Finds telephone numbers among the numbers of a text.</summary>
internal static class Telephones
{
    private const int MostGroups = 12;

    /// <summary>The text with a placeholder for each telephone number, and how many there were.</summary>
    public static (string Text, int Removed) Remove(string text, string placeholder)
    {
        var kept = new StringBuilder(text.Length);
        List<DigitGroup> groups = new(MostGroups);
        var removed = 0;
        var written = 0;
        var at = 0;
        while (at < text.Length)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                at++;
                continue;
            }

            at = ReadRun(text, at, groups);
            foreach (var (first, last) in TelephoneRule.Find(text, groups))
            {
                var (start, end) = Widen(text, groups[first].Start, groups[last].End);
                kept.Append(text, written, Math.Max(0, start - written)).Append(placeholder);
                written = end;
                removed++;
            }
        }

        return removed == 0 ? (text, 0) : (kept.Append(text, written, text.Length - written).ToString(), removed);
    }

    /// <summary>Reads groups of digits that stand together; returns the index after the last one.</summary>
    private static int ReadRun(string text, int at, List<DigitGroup> groups)
    {
        groups.Clear();
        while (true)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            groups.Add(new DigitGroup(start, at));
            var next = at;
            while (next < text.Length && next - at < 3 && text[next] is (' ' or '.' or '-' or '–' or '(' or ')'))
            {
                next++;
            }

            if (groups.Count == MostGroups || next == at || next >= text.Length || !char.IsAsciiDigit(text[next]))
            {
                return at;
            }

            at = next;
        }
    }

    /// <summary>Takes the brackets, the plus sign and "tel:" along.</summary>
    private static (int Start, int End) Widen(string text, int start, int end)
    {
        var bracket = false;
        while (start > 0 && text[start - 1] is ('+' or '('))
        {
            start--;
            bracket |= text[start] == '(';
        }

        if (start >= 4 && text.AsSpan(start - 4, 4).Equals("tel:", StringComparison.OrdinalIgnoreCase))
        {
            start -= 4;
        }

        var closes = bracket && end < text.Length && text[end] == ')' && !text.AsSpan(start, end - start).Contains(')');
        return (start, closes ? end + 1 : end);
    }
}
