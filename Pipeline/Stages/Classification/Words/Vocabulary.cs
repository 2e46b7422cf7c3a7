using DiCoDe.Stages.Classification.Lists;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Classification.Words;

/// <summary>Numbers the stems of labels and cuts texts into words. Once built it is only read, by any number of threads.</summary>
internal sealed class Vocabulary(bool dropGender)
{
    private const int LongestWord = 60;

    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);

    /// <summary>The words of an ad.</summary>
    public TokenText Read(string text) => Read(text, isLabel: false);

    /// <summary>The words of a label, whose stems are numbered as they come.</summary>
    public TokenText Learn(string label) => Read(label, isLabel: true);

    private TokenText Read(string text, bool isLabel)
    {
        var folded = Folding.Fold(text);
        List<Token> tokens = new((text.Length / 6) + 1);
        var stems = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> room = stackalloc char[LongestWord + 4];
        var breaks = true;
        var at = 0;
        while (at < text.Length)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                breaks |= Breaks(text, at);
                at++;
                continue;
            }

            var start = at;
            at = EndOf(text, at);
            var word = folded.AsSpan(start, at - start);
            var isStop = StopWords.Contains(word);
            tokens.Add(new Token(start, word.Length, isStop ? -1 : StemOf(word, stems, room, isLabel), isStop, breaks && !isLabel));
            breaks = false;
        }

        return new TokenText(text, folded, tokens);
    }

    private int StemOf(ReadOnlySpan<char> word, Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> stems, Span<char> room, bool isLabel)
    {
        if (word.Length > LongestWord)
        {
            return -1;
        }

        word.CopyTo(room);
        var length = Stemmer.Stem(room[..word.Length], dropGender);
        length = dropGender ? length : ActionNouns.Replace(room, length);
        var stem = room[..length];
        if (stems.TryGetValue(stem, out var known) || !isLabel)
        {
            return isLabel || known > 0 ? known : -1;
        }

        _stems.Add(stem.ToString(), _stems.Count + 1);
        return _stems.Count;
    }

    /// <summary>Letters and digits, with the signs of "C++" and "C#".</summary>
    private static int EndOf(string text, int at)
    {
        var start = at;
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        while (at - start <= 2 && at < text.Length && text[at] is ('+' or '#'))
        {
            at++;
        }

        return at;
    }

    private static bool Breaks(string text, int at) => text[at] switch
    {
        ' ' or '-' or '/' or '&' or '\'' or '’' => false,
        '.' => at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1]),
        _ => true,
    };
}
