namespace DiCoDe.Stages.Intake.Terms.Training;

/// <summary>Finds what a portal appends to an ad from its form: "Educación mínima: … 2 años de experiencia Idiomas: …". Often filled in carelessly, so the
/// ad's own words come first.</summary>
internal static class Footer
{
    private const string Beginning = "educacion minima:";

    /// <summary>Index of its first character, or the length of the text.</summary>
    public static int StartOf(AdWords ad)
    {
        var start = ad.FoldedText.LastIndexOf(Beginning, StringComparison.Ordinal);
        return start < 0 ? ad.Text.Length : start;
    }
}
