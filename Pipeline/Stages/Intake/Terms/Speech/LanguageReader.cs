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

    /// <summary>Points that a language must have in a country of another: the names of a few firms and tools have fewer, a sentence has more.</summary>
    private const float LeastForeign = 4f;

    /// <summary>Points that are enough for the language of the country, when no other is told.</summary>
    private const float LeastAtHome = 1f;

    /// <summary>What a letter says that only this language has, against a word of its own.</summary>
    private const float Letter = 0.5f;

    /// <param name="text">The ad's text; its title before it when the text is short.</param>
    /// <param name="folded">The same, folded.</param>
    /// <param name="country">Where the work is, ISO 3166-1 alpha-2, or "": what is rare there needs more evidence.</param>
    /// <returns>ISO 639-1 ("es", "en", "pt", "fr"), or "" when the text is too short or in no language that is known here.</returns>
    public static string Read(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, string country = "")
    {
        Span<float> points = stackalloc float[CommonWords.Languages.Length];
        AddWords(points, folded[..Math.Min(folded.Length, Most)]);
        foreach (var letter in text[..Math.Min(text.Length, Most)])
        {
            AddLetter(points, letter);
        }

        var best = 0;
        for (var language = 1; language < points.Length; language++)
        {
            best = points[language] > points[best] ? language : best;
        }

        var home = Array.IndexOf(CommonWords.Languages, HomeLanguage.Of(country));
        if (points[best] >= (home < 0 || home == best ? Least : LeastForeign))
        {
            return CommonWords.Languages[best];
        }

        return home >= 0 && points[home] >= LeastAtHome ? CommonWords.Languages[home] : "";
    }

    private static void AddWords(Span<float> points, ReadOnlySpan<char> folded)
    {
        var words = CommonWords.All.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < folded.Length; at++)
        {
            var start = at;
            while (at < folded.Length && char.IsLetter(folded[at]))
            {
                at++;
            }

            if (at > start && !IsOfName(folded, start, at) && words.TryGetValue(folded[start..at], out var languages))
            {
                Add(points, languages, 1f);
            }
        }
    }

    /// <summary>"com" is Portuguese, but not in "empresa.com"; a lone letter is the French word before an apostrophe, and a legal form in "S.A. de C.V.".</summary>
    private static bool IsOfName(ReadOnlySpan<char> folded, int start, int end) =>
        (start > 0 && folded[start - 1] is '.' or '@' or '/')
        || (end - start == 1 && folded[start] is 'c' or 'd' or 'j' or 'l' or 'm' or 'n' or 's' && !(end < folded.Length && folded[end] is '\'' or '’'));

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
