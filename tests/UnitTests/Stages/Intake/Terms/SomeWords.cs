using DiCoDe.Stages.Intake.Sections;
using DiCoDe.Stages.Intake.Terms;

namespace DiCoDe.UnitTests.Stages.Intake.Terms;

/// <summary>The words of an invented ad, with its text split as the cleaning does.</summary>
internal static class SomeWords
{
    public static AdWords Of(string text, string title = "Auxiliar", string country = "MX") => new(title, text, SectionSplitter.Split(text), country);
}
