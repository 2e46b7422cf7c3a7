using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Stages.Intake.Terms.Engagement;
using DiCoDe.Stages.Intake.Terms.Payment;
using DiCoDe.Stages.Intake.Terms.Speech;
using DiCoDe.Stages.Intake.Terms.Training;
using DiCoDe.Stages.Intake.Terms.Treatment;
using DiCoDe.Stages.Intake.Terms.Working;

namespace DiCoDe.Stages.Intake.Terms;

/// <summary>Reads the terms of an ad from its words and from the portal's own fields. Pure.</summary>
public static class TermsReader
{
    /// <summary>To be raised with every change by which anything else is read from the same ad: stored ads are then read again.</summary>
    public const int Version = 6;

    /// <summary>Shorter texts are told apart with the help of the title.</summary>
    private const int ShortText = 100;

    /// <summary>The terms of an ad that was cleaned.</summary>
    /// <exception cref="System.Text.RegularExpressions.RegexMatchTimeoutException">A pattern took seconds: the text is tangled, or the machine overloaded or asleep.</exception>
    public static AdTerms Read(JobAd ad)
    {
        var words = new AdWords(ad.Title, ad.Text, ad.Sections, ad.Place.Country);
        return new AdTerms
        {
            Reader = Version,
            Language = LanguageOf(words),
            Pay = PayReader.Read(words, ad.Pay),
            Contract = ContractReader.Read(words, ad.Contract, ad.Employer),
            Hours = HoursReader.Read(words, ad.Hours),
            WorkMode = WorkModeReader.Read(words, ad.WorkMode, ad.Place.Text),
            Schooling = SchoolingReader.Read(words, ad.Schooling),
            Experience = ExperienceReader.Read(words, ad.Experience),
            Languages = LanguagesReader.Read(words, ""),
            Treatment = TreatmentReader.Read(words),
        };
    }

    /// <summary>The language of an ad that was cleaned, or "".</summary>
    internal static string LanguageOf(JobAd ad) => LanguageOf(new AdWords(ad.Title, ad.Text, ad.Sections, ad.Place.Country));

    private static string LanguageOf(AdWords words) => words.Text.Length >= ShortText
        ? LanguageReader.Read(words.Text, words.FoldedText, words.Country)
        : LanguageReader.Read($"{words.Title}\n{words.Text}", $"{words.FoldedTitle}\n{words.FoldedText}", words.Country);
}
