namespace DiCoDe.Reports.Wording.Dictionary;

/// <summary>A word or sign with its meaning, in both languages.</summary>
/// <param name="Id">Its name in an address.</param>
/// <param name="Spanish">The word in Spanish.</param>
/// <param name="English">The word in English.</param>
/// <param name="SpanishMeaning">A sentence.</param>
/// <param name="EnglishMeaning">The same in English.</param>
public sealed record GlossaryEntry(string Id, string Spanish, string English, string SpanishMeaning, string EnglishMeaning)
{
    /// <summary>The word.</summary>
    public string TermIn(ReportLanguage language) => language.Say(Spanish, English);

    /// <summary>What it means.</summary>
    public string MeaningIn(ReportLanguage language) => language.Say(SpanishMeaning, EnglishMeaning);
}
