using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Sections.Words;

/// <summary>Cuts a text into words, also where a small letter meets a capital: "ConcepciónBeneficios" lost a line break, as did
/// "REQUISITOSExperiencia".</summary>
internal static class WordList
{
    private const int ShortestCapitals = 5;

    /// <summary>The words of a stretch of a text, in order.</summary>
    public static List<Word> Of(string text, int start, int end)
    {
        List<Word> words = [];
        var at = start;
        while (at < end)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var from = at;
            do
            {
                at++;
            }
            while (at < end && char.IsLetterOrDigit(text[at]) && !IsSeam(text, from, at, end));

            words.Add(new Word(from, at, Folding.Fold(text.AsSpan(from, at - from))));
        }

        return words;
    }

    private static bool IsSeam(string text, int from, int at, int end) => char.IsUpper(text[at]) && (char.IsLower(text[at - 1])
        || (char.IsAsciiDigit(text[at - 1]) && at + 1 < end && char.IsLower(text[at + 1]))
        || (at - from >= ShortestCapitals && at + 1 < end && char.IsLower(text[at + 1]) && char.IsUpper(text[at - 1])));

    /// <summary>The words of a phrase, parted by single blanks.</summary>
    public static string Key(string phrase) => string.Join(' ', Of(phrase, 0, phrase.Length).Select(word => word.Folded));
}
