using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Text;

/// <summary>The sentence a mention stands in, in three pieces.</summary>
/// <param name="Before">What comes before the mention; begins with an ellipsis when cut.</param>
/// <param name="Phrase">The mention itself.</param>
/// <param name="After">What comes after it; ends with an ellipsis when cut.</param>
public sealed record MarkedSentence(string Before, string Phrase, string After)
{
    private const int Around = 130;
    private const int LongestPhrase = 120;

    /// <summary>The whole sentence.</summary>
    public string Whole => Before + Phrase + After;

    /// <summary>Finds the sentence; a span that points outside the text is cut to it.</summary>
    public static MarkedSentence Of(Evidence evidence) =>
        Of(evidence.Mention.Segment == Segment.Title ? evidence.Ad.Title : evidence.Ad.Text, evidence.Mention.Start, evidence.Mention.Length);

    /// <summary>Finds the sentence around a stretch of a text; one that points outside the text is cut to it.</summary>
    public static MarkedSentence Of(string text, int from, int length)
    {
        var start = Math.Clamp(from, 0, text.Length);
        var end = (int)Math.Clamp((long)from + length, start, text.Length);

        var begin = SentenceStart(text, start);
        var close = SentenceEnd(text, end);
        return new MarkedSentence(
            Beginning(text.AsSpan(begin, start - begin)),
            PlainText.OneLine(text.AsSpan(start, end - start), LongestPhrase),
            PlainText.Clean(text.AsSpan(end, close - end), Around).TrimEnd());
    }

    private static string Beginning(ReadOnlySpan<char> text)
    {
        var tooLong = text.Length > Around;
        if (tooLong)
        {
            text = char.IsLowSurrogate(text[^Around]) ? text[^(Around - 1)..] : text[^Around..];
            var blank = text.IndexOf(' ');
            text = blank is >= 0 and < Around / 2 ? text[blank..] : text;
        }

        var clean = PlainText.Clean(text, Around).TrimStart();
        if (!tooLong && clean.StartsWith("- ", StringComparison.Ordinal))
        {
            clean = clean[2..];
        }

        return tooLong ? $"…{clean}" : clean;
    }

    private static int SentenceStart(string text, int start)
    {
        for (var at = start - 1; at >= 0; at--)
        {
            var endsHere = text[at] is '\n' || (text[at] is '.' or '!' or '?' or ';' && at + 1 < start && char.IsWhiteSpace(text[at + 1]));
            if (endsHere)
            {
                return at + 1;
            }
        }

        return 0;
    }

    private static int SentenceEnd(string text, int end)
    {
        for (var at = end; at < text.Length; at++)
        {
            if (text[at] is '\n')
            {
                return at;
            }

            if (text[at] is '.' or '!' or '?' or ';' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])))
            {
                return at + 1;
            }
        }

        return text.Length;
    }
}
