using DiCoDe.Domain.Ads;

namespace DiCoDe.Stages.Classification.Occupations.Coding;

/// <summary>What of an ad tells what the work is: title, duties and requirements, and whatever has no heading.</summary>
internal static class AdText
{
    private const int Longest = 6000;

    public static string Of(JobAd ad)
    {
        var told = string.Join(". ", ad.Sections
            .Where(section => section.Kind is SectionKind.Duties or SectionKind.Requirements or SectionKind.NiceToHave or SectionKind.Unknown)
            .Select(section => ad.Text.Substring(section.Start, section.Length)));
        var text = $"{ad.Title}. {(told.Length > 0 ? told : ad.Text)}";
        return text.Length > Longest ? text[..Longest] : text;
    }
}
