using System.Numerics;

namespace DiCoDe.Stages.Intake.Terms.Speech;

/// <summary>
/// Tells in which language an ad is written, by its common words: titles and tools are English in ads of every language, the small words are not.
/// </summary>
internal static class LanguageReader
{
    /// <summary>Characters looked at: more tell nothing new.</summary>
    private const int Most = 4_000;

    /// <summary>Points that a language must have; a heading of two words has fewer.</summary>
    private const float Least = 2f;

    /// <summary>What a letter says that only this language has, against a word of its own.</summary>
    private const float Letter = 0.5f;

    /// <param name="text">The ad's text; its title before it when the text is short.</param>
    /// <param name="folded">The same, folded.</param>
    /// <returns>ISO 639-1 ("es", "en", "pt", "fr"), or "" when the text is too short or in no language that is known here.</returns>
    public static string Read(ReadOnlySpan<char> text, ReadOnlySpan<char> folded)
    {
        Span<float> points = stackalloc float[CommonWords.Languages.Length];
        folded = folded[..Math.Min(folded.Length, Most)];
        var words = CommonWords.All.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < folded.Length; at++)
        {
            var start = at;
            while (at < folded.Length && char.IsLetter(folded[at]))
            {
                at++;
            }

            // "com" is Portuguese, but not in "empresa.com".
            var isOfAddress = start > 0 && folded[start - 1] is '.' or '@' or '/';
            if (at > start && !isOfAddress && words.TryGetValue(folded[start..at], out var languages))
            {
                Add(points, languages, 1f);
            }
        }

        foreach (var letter in text[..Math.Min(text.Length, Most)])
        {
            AddLetter(points, letter);
        }

        var best = 0;
        for (var language = 1; language < points.Length; language++)
        {
            best = points[language] > points[best] ? language : best;
        }

        return points[best] >= Least ? CommonWords.Languages[best] : "";
    }

    private static void AddLetter(Span<float> points, char letter)
    {
        switch (letter)
        {
            case 'ñ' or 'Ñ' or '¿' or '¡':
                points[0] += Letter;
                break;
            case 'ã' or 'õ' or 'Ã' or 'Õ':
                points[2] += Letter;
                break;
            case 'è' or 'œ' or 'ù' or 'î' or 'û' or 'ë':
                points[3] += Letter;
                break;
            case 'ç' or 'ê' or 'à' or 'â':
                points[2] += Letter / 2;
                points[3] += Letter / 2;
                break;
        }
    }

    /// <summary>A word of several languages says less for each.</summary>
    private static void Add(Span<float> points, int languages, float weight)
    {
        var share = weight / BitOperations.PopCount((uint)languages);
        for (var language = 0; language < points.Length; language++)
        {
            points[language] += (languages >> language & 1) * share;
        }
    }
}
