using System.Text;

using DiCoDe.Stages.Wording;

using static DiCoDe.Stages.Intake.Privacy.NameWords;

namespace DiCoDe.Stages.Intake.Privacy;

/// <summary>
/// Finds the names of those whom applicants are to ask for. A name is known by a usual given name that an honorific precedes ("Lic. Manuel"), or that a
/// contact surrounds ("atención Eduardo Islas, whatsapp …"). Streets and institutions bear names too, and keep them.
/// </summary>
internal static class ContactNames
{
    /// <summary>Characters around a name within which something has to speak of contact.</summary>
    private const int Reach = 60;

    private const int MostSurnames = 2;

    /// <summary>The text with a placeholder for each, and how many there were.</summary>
    public static (string Text, int Removed) Remove(string text, string placeholder)
    {
        if (!MayHold(text))
        {
            return (text, 0);
        }

        var words = WordsOf(text);
        StringBuilder? kept = null;
        var (written, removed) = (0, 0);
        for (var at = 0; at < words.Count; at++)
        {
            if (!IsName(text, words, at))
            {
                continue;
            }

            var last = LastOf(text, words, at);
            kept ??= new StringBuilder(text.Length);
            kept.Append(text, written, words[at].Start.Value - written).Append(placeholder);
            written = words[last].End.Value;
            removed++;
            at = last;
        }

        return kept is null ? (text, 0) : (kept.Append(text, written, text.Length - written).ToString(), removed);
    }

    /// <summary>Whether there is a given name with a capital, or an honorific before a capital; without one nothing can be found.</summary>
    private static bool MayHold(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            if (at - start < 2)
            {
                continue;
            }

            var word = text.AsSpan(start, at - start);
            if ((char.IsUpper(word[0]) && Is(GivenNames, word)) || (IsBeforeCapital(text, at) && Is(Honorifics, word)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBeforeCapital(string text, int at)
    {
        var after = text.AsSpan(at, Math.Min(4, text.Length - at)).TrimStart(" .:");
        return after.Length > 0 && char.IsUpper(after[0]);
    }

    private static bool IsName(string text, List<Range> words, int at)
    {
        if (!IsCapital(text, words[at]))
        {
            return false;
        }

        var isGiven = Is(GivenNames, text.AsSpan()[words[at]]);
        if (isGiven && IsBesideNumber(text, words[at]))
        {
            return at == 0 || !Is(Bearers, text.AsSpan()[words[at - 1]]);
        }

        if (at == 0 || !StandTogether(text, words, at - 1))
        {
            return false;
        }

        var before = text.AsSpan()[words[at - 1]];
        var hasHonorific = Is(Honorifics, before);
        if (Is(Bearers, before) || (at > 1 && hasHonorific && Is(Bearers, text.AsSpan()[words[at - 2]])))
        {
            return false;
        }

        if (!isGiven)
        {
            return hasHonorific && IsUnusualName(text, words, at);
        }

        return hasHonorific || (Is(Cues, before) && (IsTurnedTo(text, words, at) || IsFullName(text, words, at)) && SpeaksOfContact(text, words[at]));
    }

    private static bool IsFullName(string text, List<Range> words, int at) =>
        at + 1 < words.Count && StandTogether(text, words, at) && IsCapital(text, words[at + 1]) && !Is(Others, text.AsSpan()[words[at + 1]]);

    /// <summary>"Preguntar por Karla", "Atención Karla".</summary>
    private static bool IsTurnedTo(string text, List<Range> words, int at) =>
        (Is(Turnings, text.AsSpan()[words[at - 1]]) && (words[at - 1].Start.Value == 0 || text[words[at - 1].Start.Value - 1] != '¡')) || (at > 1 && StandTogether(text, words, at - 2) && Is(Turnings, text.AsSpan()[words[at - 2]]));

    /// <summary>"[teléfono] Karla", "Karla - [teléfono]".</summary>
    private static bool IsBesideNumber(string text, Range word)
    {
        var before = text.AsSpan(0, word.Start.Value).TrimEnd(" -–/,(:");
        var after = text.AsSpan(word.End.Value).TrimStart(" -–/,(:");
        return before.EndsWith("[teléfono]", StringComparison.Ordinal) || after.StartsWith("[teléfono]", StringComparison.Ordinal);
    }

    /// <summary>"Con la Lic. Itandehui Prado": a name that is on no list, where somebody is plainly to be turned to.</summary>
    private static bool IsUnusualName(string text, List<Range> words, int at)
    {
        var word = text.AsSpan()[words[at]];
        return at > 1 && word.Length > 2 && !Is(Trades, word) && !Is(Others, word) && !Is(Bearers, word) && !Is(Honorifics, word) && !EndsLikeTrade(word)
            && (Is(Cues, text.AsSpan()[words[at - 2]]) || Is(Turnings, text.AsSpan()[words[at - 2]])) && SpeaksOfContact(text, words[at]);
    }

    /// <summary>Further given names and two surnames: "José Luis Pérez de la Cruz".</summary>
    private static int LastOf(string text, List<Range> words, int at)
    {
        var (last, surnames) = (at, 0);
        for (var next = at + 1; next < words.Count && StandTogether(text, words, next - 1); next++)
        {
            var word = text.AsSpan()[words[next]];
            if (word is "de" or "del" or "la" or "los" && next - last <= 2)
            {
                continue;
            }

            if (!IsCapital(text, words[next]) || Is(Others, word) || (!Is(GivenNames, word) && surnames++ == MostSurnames))
            {
                break;
            }

            last = next;
        }

        return last;
    }

    private static bool SpeaksOfContact(string text, Range word)
    {
        var from = Math.Max(0, word.Start.Value - Reach);
        var around = Folding.Fold(text.AsSpan(from, Math.Min(text.Length, word.End.Value + Reach) - from));
        return SpeakOfContact(around);
    }

    /// <summary>Whether nothing but a blank, a dot or a colon is between a word and the next.</summary>
    private static bool StandTogether(string text, List<Range> words, int first)
    {
        var between = text.AsSpan()[words[first].End..words[first + 1].Start];
        return between.Length is >= 1 and <= 3 && between.IndexOfAnyExcept(" .:") < 0;
    }

    private static bool IsCapital(string text, Range word) => char.IsUpper(text[word.Start.Value]);

    private static List<Range> WordsOf(string text)
    {
        List<Range> words = [];
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                words.Add(start..at);
            }
        }

        return words;
    }
}
