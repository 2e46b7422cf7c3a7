using System.Buffers;
using System.Collections.Frozen;

using DiCoDe.Stages.Classification.Index;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Classification.Unmatched;

/// <summary>Cuts a segment into phrases as people list them: at signs, at "y" and "o", and before words that lead on to a circumstance ("para",
/// "según"); then takes off what only leads in ("experiencia en", "apoyar en la") or fills.</summary>
internal static class PhraseCutter
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(",;:()[]{}/|•·●▪►✓✔➤★■◆○✅*…!¡?¿\"“”«»\n\r\t–—");

    private static readonly FrozenSet<string> Breaking = ListOf("breaking");
    private static readonly FrozenSet<string> Leading = ListOf("leading");
    private static readonly FrozenSet<string> Asking = ListOf("asking");

    /// <summary>The phrases, in order.</summary>
    public static IEnumerable<PhraseChunk> Cut(IndexText text)
    {
        var words = text.Words as IndexWord[] ?? [.. text.Words];
        var (first, isAsked) = (0, false);
        for (var at = 0; at <= words.Length; at++)
        {
            var isWordBetween = at < words.Length && Is(Breaking, text, words[at]);
            if (at < words.Length && !isWordBetween && (at == first || !IsCut(text.Folded, words[at - 1].End, words[at].Start)))
            {
                continue;
            }

            var all = words.AsMemory(first, at - first);
            isAsked |= !all.IsEmpty && Is(Asking, text, all.Span[0]);
            if (Trim(text, all) is { Length: > 0 } phrase)
            {
                yield return new PhraseChunk(phrase, isAsked);
            }

            first = isWordBetween ? at + 1 : at;
        }
    }

    private static bool IsCut(string folded, int from, int to)
    {
        var between = folded.AsSpan(from, to - from);
        return between.ContainsAny(Signs) || between.Contains(". ", StringComparison.Ordinal) || between.Contains(" - ", StringComparison.Ordinal);
    }

    private static ReadOnlyMemory<IndexWord> Trim(IndexText text, ReadOnlyMemory<IndexWord> words)
    {
        while (!words.IsEmpty && (words.Span[0].IsFaint || Is(Leading, text, words.Span[0]) || IsNumber(text, words.Span[0])))
        {
            words = words[1..];
        }

        while (!words.IsEmpty && (words.Span[^1].IsFaint || IsNumber(text, words.Span[^1])))
        {
            words = words[..^1];
        }

        return words;
    }

    private static bool IsNumber(IndexText text, IndexWord word) => !text.CharactersOf(word).ContainsAnyExceptInRange('0', '9');

    private static bool Is(FrozenSet<string> list, IndexText text, IndexWord word) =>
        list.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.CharactersOf(word));

    internal static FrozenSet<string> ListOf(string name) => EmbeddedLines.Of($"Classification.Unmatched.{name}.txt")
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(word => Folding.Fold(word))
        .ToFrozenSet(StringComparer.Ordinal);
}
