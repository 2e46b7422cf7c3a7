namespace DiCoDe.Stages.Classification.Stemming;

/// <summary>Takes the endings of inflection and derivation off words, so that the forms of one word meet. Pure; safe for several threads.</summary>
internal interface IStemmer
{
    /// <summary>Shortens a word in place, changing letters at its end where the algorithm says so.</summary>
    /// <param name="word">One word in lower case with its accents (composed characters); any other characters count as consonants.</param>
    /// <returns>The length of the stem: at least 0 and at most that of the word. Words above <see cref="Stemmers.LongestWord"/> are left alone.</returns>
    int Stem(Span<char> word);
}
