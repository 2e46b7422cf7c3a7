using System.Buffers;

using DiCoDe.Stages.Intake.Sections;
using DiCoDe.Stages.Intake.Sections.Words;

namespace DiCoDe.Stages.Intake;

/// <summary>Tells whether the first line of a plain text is the title of the ad, as people copy ads: a short line that is neither a sentence nor a
/// heading nor an item of a list, with more text below.</summary>
internal static class PlainTitle
{
    private const int Longest = 100;
    private const int MostWords = 12;

    /// <summary>Blank lines before it; more of them are no accident of copying.</summary>
    private const int MostBlank = 100;

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\r\n\u00a0\ufeff");

    /// <summary>Index just after the title; 0 when there is none.</summary>
    public static int End(string text)
    {
        var start = text.AsSpan().IndexOfAnyExcept(Blanks);
        if (start is < 0 or > MostBlank)
        {
            return 0;
        }

        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        return length > 0 && !text.AsSpan(start + length).IsWhiteSpace() && IsTitle(text, start, start + length) ? start + length : 0;
    }

    private static bool IsTitle(string text, int start, int end)
    {
        var line = text.AsSpan(start, end - start).TrimEnd();
        return line.Length <= Longest
            && (char.IsLetterOrDigit(line[0]) || line[0] is '¡' or '¿' or '[' or '(' or '"' or '«')
            && line[^1] is not ('.' or ':' or ';' or ',')
            && !line.Contains('@') && !line.Contains("://", StringComparison.Ordinal) && !IsNumbered(line)
            && WordList.Of(text, start, end) is { Count: > 0 and <= MostWords } words
            && Headings.Whole(text, words) is null;
    }

    /// <summary>"1) Atender".</summary>
    private static bool IsNumbered(ReadOnlySpan<char> line)
    {
        var rest = line.TrimStart("0123456789");
        return rest.Length < line.Length && rest.Length > 0 && rest[0] is ')' or '.' or '-';
    }
}
