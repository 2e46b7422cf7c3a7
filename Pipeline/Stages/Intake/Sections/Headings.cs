using System.Collections.Frozen;

using DiCoDe.Domain.Ads;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Sections;

/// <summary>The headings of job ads, and the beginnings of sentences that speak for themselves.</summary>
internal static class Headings
{
    private const int MostWords = 6;
    private const int MostTails = 6;

    private static readonly FrozenDictionary<string, SectionKind> Phrases = Table("headings");
    private static readonly FrozenDictionary<string, SectionKind> Beginnings = Table("cues");
    private static readonly FrozenSet<string> First = FirstWords(Phrases.Keys);
    private static readonly FrozenSet<string> FirstOfBeginnings = FirstWords(Beginnings.Keys);
    private static readonly FrozenSet<string> Tails = WordsOf("tail");
    private static readonly FrozenSet<string> Leads = WordsOf("lead");
    private static readonly FrozenSet<string> Strong = WordsOf("strong");
    private static readonly FrozenSet<string> Final = WordsOf("final");
    private static readonly FrozenSet<string> FirstOfFinal = FirstWords(Final);
    private static readonly FrozenSet<string> Hiring = WordsOf("hiring");

    /// <summary>Whether a word of a sentence on the employer turns to the job it offers.</summary>
    public static bool TurnsToJob(Word word) => Hiring.Contains(word.Folded);

    /// <summary>Whether the portal's own text begins here.</summary>
    public static bool IsFinal(List<Word> words, int at)
    {
        if (!FirstOfFinal.Contains(words[at].Folded))
        {
            return false;
        }

        var key = words[at].Folded;
        for (var last = at + 1; last < words.Count && last - at < MostWords; last++)
        {
            key = $"{key} {words[last].Folded}";
            if (Final.Contains(key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The heading that begins at a word and ends at a colon, a question mark or the end of its line.</summary>
    /// <returns>Its kind and its last word; <see langword="null"/> when there is none.</returns>
    public static (SectionKind Kind, int Last)? At(string text, List<Word> words, int at)
    {
        for (var lead = 0; lead <= 3 && at + lead < words.Count; lead++)
        {
            if (First.Contains(words[at + lead].Folded) && Longest(Phrases, words, at + lead) is { } found)
            {
                var last = SkipTails(words, text, found.Last);
                return EndsHeading(text, words[last].End) ? (found.Kind, last) : null;
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
        while (first - at < 2 && first + 1 < words.Count && Leads.Contains(words[first].Folded) && !First.Contains(words[first].Folded))
        {
            first++;
        }

        if (!First.Contains(words[first].Folded) || Longest(Phrases, words, first) is not { } found)
        {
            return null;
        }

        var last = SkipTails(words, text, found.Last, onlySmall: true);
        return last + 1 < words.Count && (StandsInCapitals(text, words, at, last) || StandsByCapital(text, words, at, first, found.Last, last))
            ? (found.Kind, last)
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
        return follows && !isLed && words[last].Folded.Length > 3 && next.Folded.Length > 1 && Strong.Contains(key);
    }

    /// <summary>What a sentence that begins with this word is about, where its first words tell.</summary>
    public static SectionKind? Beginning(List<Word> words, int at) =>
        at < words.Count && FirstOfBeginnings.Contains(words[at].Folded) ? Longest(Beginnings, words, at)?.Kind : null;

    private static (SectionKind Kind, int Last)? Longest(FrozenDictionary<string, SectionKind> phrases, List<Word> words, int at)
    {
        (SectionKind, int)? found = null;
        var key = "";
        for (var last = at; last < words.Count && last - at < MostWords; last++)
        {
            key = last == at ? words[last].Folded : $"{key} {words[last].Folded}";
            found = phrases.TryGetValue(key, out var kind) ? (kind, last) : found;
        }

        return found;
    }

    private static int SkipTails(List<Word> words, string text, int last, bool onlySmall = false)
    {
        for (var tails = 0; tails < MostTails && last + 1 < words.Count && !EndsHeading(text, words[last].End); tails++)
        {
            var next = words[last + 1];
            if (!Tails.Contains(next.Folded) || (onlySmall && char.IsUpper(text[next.Start]) && !IsCapitals(text, next)))
            {
                break;
            }

            last++;
        }

        return last;
    }

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

    private static FrozenDictionary<string, SectionKind> Table(string name) => EmbeddedLines.Of($"Intake.Sections.{name}.csv")
        .Select(line => line.Split(',', 2))
        .SelectMany(parts => parts[1].Split('|').Select(phrase => (Key: WordList.Key(phrase), Kind: Enum.Parse<SectionKind>(parts[0]))))
        .DistinctBy(known => known.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(known => known.Key, known => known.Kind, StringComparer.Ordinal);

    private static FrozenSet<string> FirstWords(IEnumerable<string> phrases) =>
        phrases.Select(phrase => phrase.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> WordsOf(string kind) => EmbeddedLines.Of("Intake.Sections.tails.csv")
        .Where(line => line.StartsWith(kind, StringComparison.Ordinal))
        .SelectMany(line => line[(kind.Length + 1)..].Split('|'))
        .Select(WordList.Key)
        .ToFrozenSet(StringComparer.Ordinal);
}
