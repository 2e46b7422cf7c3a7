using System.Collections.Frozen;

using DiCoDe.Domain.Ads;
using DiCoDe.Stages.Intake.Sections.Words;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Sections;

/// <summary>The headings of job ads, on a line of their own or within one.</summary>
internal static class Headings
{
    private const int MostTails = 6;

    private static readonly PhraseTable<SectionKind> Phrases = KindTable.Of("headings");
    private static readonly PhraseTable<SectionKind> Final = FinalPhrases();
    private static readonly FrozenSet<string> Tails = WordsOf("tail");
    private static readonly FrozenSet<string> Leads = WordsOf("lead");
    private static readonly FrozenSet<string> Strong = WordsOf("strong");
    private static readonly FrozenSet<string> Alone = WordsOf("alone");

    /// <summary>Whether the portal's own text begins here.</summary>
    public static bool IsFinal(List<Word> words, int at) => Final.At(words, at) is not null;

    /// <summary>The heading that begins at a word and ends at a colon, a question mark or the end of its line.</summary>
    /// <returns>Its kind and its last word; <see langword="null"/> when there is none.</returns>
    public static (SectionKind Kind, int Last)? At(string text, List<Word> words, int at)
    {
        for (var lead = 0; lead <= 3 && at + lead < words.Count; lead++)
        {
            if (Phrases.At(words, at + lead) is { } found)
            {
                var last = SkipTails(words, text, found);
                return EndsHeading(text, words[last].End) ? (found.Meaning, last) : null;
            }

            if (!Leads.Contains(words[at + lead].Folded))
            {
                break;
            }
        }

        return null;
    }

    /// <summary>The kind that the words of a line stand for when they are a heading and nothing else, without any sign after them.</summary>
    public static SectionKind? Whole(string text, List<Word> words) =>
        words.Count is > 0 and <= 8 && At(text, words, 0) is { } found && found.Last == words.Count - 1 ? found.Kind : null;

    /// <summary>A heading without colon amid a line: in capitals where the rest is not ("REQUISITOS Preparatoria terminada"), or with a capital and
    /// another one after it ("Funciones Apoyar la elaboración").</summary>
    public static (SectionKind Kind, int Last)? Unmarked(string text, List<Word> words, int at)
    {
        var first = at;
        while (first - at < 2 && first + 1 < words.Count && Leads.Contains(words[first].Folded) && !Phrases.MayBeginWith(words[first]))
        {
            first++;
        }

        if (Phrases.At(words, first) is not { } found)
        {
            return null;
        }

        var last = SkipTails(words, text, found, onlySmall: true);
        return last + 1 < words.Count && (StandsInCapitals(text, words, at, last) || StandsByCapital(text, words, at, first, found.Last, last))
            ? (found.Meaning, last)
            : null;
    }

    private static bool StandsInCapitals(string text, List<Word> words, int at, int last) =>
        words[at].End - words[at].Start >= 5 && IsCapitals(text, words[at]) && IsCapitals(text, words[last])
        && (at == 0 || !IsCapitals(text, words[at - 1])) && !IsCapitals(text, words[last + 1]);

    private static bool StandsByCapital(string text, List<Word> words, int at, int first, int found, int last)
    {
        var next = words[last + 1];
        var between = text.AsSpan(words[last].End, next.Start - words[last].End);
        var follows = char.IsUpper(text[next.Start]) || between.ContainsAny('-', '–', '•');
        var isLed = at > 0 && (Leads.Contains(words[at - 1].Folded) || Tails.Contains(words[at - 1].Folded));
        var key = string.Join(' ', words[first..(found + 1)].Select(word => word.Folded));
        var isSolid = words[last].Folded.Length > 3 || (last == found && found > first); // "What you'll do" ends in no tail
        return follows && !isLed && isSolid && next.Folded.Length > 1 && Strong.Contains(key);
    }

    private static int SkipTails(List<Word> words, string text, (SectionKind Kind, int Last) found, bool onlySmall = false)
    {
        var last = found.Last;
        if (Alone.Contains(words[last].Folded))
        {
            return last;
        }

        for (var tails = 0; tails < MostTails && last + 1 < words.Count && !EndsHeading(text, words[last].End); tails++)
        {
            var next = words[last + 1];
            if (!Tails.Contains(next.Folded) || (onlySmall && char.IsUpper(text[next.Start]) && !IsCapitals(text, next))
                || text.AsSpan(words[last].End, next.Start - words[last].End).Contains('.') || IsAnother(text, words, last, found.Kind))
            {
                break;
            }

            last++;
        }

        return last;
    }

    /// <summary>"Prestaciones de ley Requisitos:" are two headings, "Funciones y Requisitos:" is one.</summary>
    private static bool IsAnother(string text, List<Word> words, int last, SectionKind kind) =>
        words[last].Folded is not ("y" or "e" or "o" or "u" or "de" or "del" or "da" or "do" or "and" or "la" or "los" or "las" or "el") && char.IsUpper(text[words[last + 1].Start])
        && Phrases.At(words, last + 1) is { } other && other.Meaning != kind;

    private static bool EndsHeading(string text, int end)
    {
        while (end < text.Length && text[end] is (' ' or '*' or ')' or '"' or '”' or '.' or '!' or '_'))
        {
            end++;
        }

        return end >= text.Length || text[end] is ':' or '?' or '\n';
    }

    private static bool IsCapitals(string text, Word word) =>
        word.End - word.Start > 1 && !text.AsSpan(word.Start, word.End - word.Start).ContainsAnyInRange('a', 'z');

    private static PhraseTable<SectionKind> FinalPhrases() => new(PhrasesOf("final").Select(phrase => (phrase, SectionKind.PortalText)));

    private static FrozenSet<string> WordsOf(string kind) => PhrasesOf(kind).Select(WordList.Key).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string> PhrasesOf(string kind) => EmbeddedLines.Of("Intake.Sections.tails.csv")
        .Where(line => line.StartsWith(kind, StringComparison.Ordinal))
        .SelectMany(line => line[(kind.Length + 1)..].Split('|'));
}
