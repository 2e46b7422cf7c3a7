using System.Buffers;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;

namespace DiCoDe.Stages.Classification.Mapping.Segments;

/// <summary>Cuts an ad into segments: at lines, sections, list signs and ends of sentences; where a portal has run a list together, also before a
/// capital that begins a word written small elsewhere ("Manejo de caja Atención al cliente"); and long sentences at commas.</summary>
/// <param name="habit">Which words are mostly written small.</param>
internal sealed class SegmentCutter(CapitalHabit habit)
{
    private const int LongestInWords = 28;
    private const int ShortestPart = 6;

    /// <summary>What goes on longer without any sign is cut all the same: time grows with the square.</summary>
    private const int MostWords = 60;

    /// <summary>An ad has at most so many segments; what comes after them is not read.</summary>
    public const int MostSegments = 600;

    /// <summary>A segment has at most so many characters; the rest of one that is longer, all of it without a blank, is not read.</summary>
    public const int LongestSegment = 2_000;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r•·●▪►✓✔➤★■◆○✅➡👉🔹🔸📌|*;?!¿¡\u25cf\u27a2\u00a7\uf0b7");

    /// <summary>The segments, the title first.</summary>
    public IReadOnlyList<AdSegment> Cut(JobAd ad)
    {
        List<AdSegment> segments = [new(Segment.Title, 0, ad.Title[..Math.Min(ad.Title.Length, LongestSegment)], SectionKind.Unknown, 0)];
        List<(int Start, int End, SectionKind Kind)> spans = [];
        foreach (var (kind, start, end) in SectionsOf(ad))
        {
            foreach (var (from, to) in Sentences(ad.Text, start, end))
            {
                spans.AddRange(Parts(ad.Text, from, to).Select(part => (part.Start, Math.Min(part.End, part.Start + LongestSegment), kind)));
                if (spans.Count >= MostSegments)
                {
                    break;
                }
            }
        }

        var count = Math.Min(spans.Count, MostSegments);
        for (var at = 0; at < count; at++)
        {
            segments.Add(new AdSegment(Segment.Text, spans[at].Start, ad.Text[spans[at].Start..spans[at].End], spans[at].Kind, (at + 1f) / count));
        }

        return segments;
    }

    private static IEnumerable<(SectionKind Kind, int Start, int End)> SectionsOf(JobAd ad) => ad.Sections.Count > 0
        ? ad.Sections.Select(section => (section.Kind, section.Start, section.End))
        : [(SectionKind.Unknown, 0, ad.Text.Length)];

    private static IEnumerable<(int Start, int End)> Sentences(string text, int start, int end)
    {
        var from = start;
        for (var at = start; at < end; at++)
        {
            if (Breaks.Contains(text[at]) || IsBreak(text, at, end))
            {
                yield return (from, at);
                from = at + 1;
            }
        }

        yield return (from, end);
    }

    private static bool IsBreak(string text, int at, int end) => text[at] switch
    {
        '.' => at + 1 >= end || char.IsWhiteSpace(text[at + 1]) || char.IsUpper(text[at + 1]),
        ':' => at + 1 >= end || char.IsWhiteSpace(text[at + 1]),
        '-' or '–' or '—' => (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '.' or ':') && at + 1 < end && (char.IsWhiteSpace(text[at + 1]) || char.IsUpper(text[at + 1])),
        ')' => at >= 1 && char.IsDigit(text[at - 1]) && (at < 2 || char.IsWhiteSpace(text[at - 2]) || char.IsDigit(text[at - 2])) && at + 1 < end && char.IsWhiteSpace(text[at + 1]),
        ' ' => at + 2 < end && char.IsDigit(text[at + 1]) && (text[at + 2] is ')' || (char.IsDigit(text[at + 2]) && at + 3 < end && text[at + 3] is ')')),
        _ => false,
    };

    private IEnumerable<(int Start, int End)> Parts(string text, int start, int end)
    {
        var words = WordsOf(text, start, end);
        var from = 0;
        for (var at = 1; at <= words.Count; at++)
        {
            if (at == words.Count || habit.Begins(text, words, at))
            {
                foreach (var part in AtCommas(text, words, from, at))
                {
                    if (part.End > part.Start)
                    {
                        yield return part;
                    }
                }

                from = at;
            }
        }
    }

    private static IEnumerable<(int Start, int End)> AtCommas(string text, List<(int Start, int End)> words, int from, int to)
    {
        if (CountOf(words, from, to) > LongestInWords)
        {
            var (first, count) = (from, 0);
            for (var at = from; at < to - 1; at++)
            {
                count += CountOf(words, at, at + 1);
                if ((text[words[at].End - 1] is ',' || text[words[at + 1].Start] is '(') && count >= ShortestPart)
                {
                    yield return Trim(text, words[first].Start, words[at].End);
                    (first, count) = (at + 1, 0);
                }
            }

            from = first;
        }

        for (; from < to; from += MostWords)
        {
            yield return Trim(text, words[from].Start, words[Math.Min(to, from + MostWords) - 1].End);
        }
    }

    private static int CountOf(List<(int Start, int End)> words, int from, int to)
    {
        var count = 0;
        for (var at = from; at < to; at++)
        {
            count += words[at].End - words[at].Start > 3 ? 1 : 0;
        }

        return count;
    }

    private static List<(int Start, int End)> WordsOf(string text, int start, int end)
    {
        List<(int, int)> words = [];
        var at = start;
        while (at < end)
        {
            while (at < end && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            var from = at;
            while (at < end && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at > from)
            {
                words.Add((from, at));
            }
        }

        return words;
    }

    /// <summary>Without signs at the ends; empty when fewer than three letters or digits are left.</summary>
    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(text[end - 1]) && text[end - 1] is not ('+' or '#'))
        {
            end--;
        }

        var letters = 0;
        for (var at = start; at < end && letters < 3; at++)
        {
            letters += char.IsLetterOrDigit(text[at]) ? 1 : 0;
        }

        return letters >= 3 ? (start, end) : (start, start);
    }
}
