namespace DiCoDe.Stages.Classification.Stemming;

/// <summary>The stemmers by language.</summary>
/// <remarks>Written from the descriptions that M. F. Porter and R. Boulton publish at snowballstem.org; Spanish also knows "-acion" and
/// "-ucion" without their accent, as later versions of the algorithm do, because ads are often written so.</remarks>
internal static class Stemmers
{
    /// <summary>Longer words are left as they are: they are no words.</summary>
    public const int LongestWord = 64;

    public static IStemmer Spanish { get; } = new SpanishStemmer();

    public static IStemmer English { get; } = new EnglishStemmer();

    public static IStemmer Portuguese { get; } = new PortugueseStemmer();

    public static IStemmer French { get; } = new FrenchStemmer();

    /// <summary>The stemmer of a language, or <see langword="null"/> where there is none.</summary>
    /// <param name="language">Two letters, lower case.</param>
    public static IStemmer? Of(string language) => language switch
    {
        "es" => Spanish,
        "en" => English,
        "pt" => Portuguese,
        "fr" => French,
        _ => null,
    };

    /// <summary>The stem of a word as a string of its own.</summary>
    public static string Stem(this IStemmer stemmer, string word)
    {
        if (word.Length > LongestWord)
        {
            return word;
        }

        Span<char> room = stackalloc char[LongestWord];
        word.CopyTo(room);
        return new string(room[..stemmer.Stem(room[..word.Length])]);
    }
}
