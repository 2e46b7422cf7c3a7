namespace DiCoDe.Reports.Wording;

/// <summary>One text in the two languages of a report, side by side, so that neither can be changed without seeing the other.</summary>
internal static class Saying
{
    extension(ReportLanguage language)
    {
        /// <summary>The text in this language.</summary>
        public string Say(string spanish, string english) => language == ReportLanguage.English ? english : spanish;

        /// <summary>ISO 639-1, as labels of a taxonomy carry it.</summary>
        public string Code => language.Say("es", "en");
    }
}
