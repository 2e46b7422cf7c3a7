using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Import.Esco.Concepts;

/// <summary>The fixed words of the official files.</summary>
internal static class EscoWords
{
    private const int IscoDigits = 4;

    /// <summary>A blank is a skill: the concepts of DigComp say no type.</summary>
    public static bool TryType(string word, out SkillType type)
    {
        (var known, type) = word.ToLowerInvariant() switch
        {
            "knowledge" => (true, SkillType.Knowledge),
            "" or "skill" or "skill/competence" => (true, SkillType.Skill),
            _ => (false, SkillType.Skill),
        };
        return known;
    }

    public static ReuseLevel Reuse(string word) => word.ToLowerInvariant() switch
    {
        "transversal" => ReuseLevel.Transversal,
        "cross-sector" => ReuseLevel.CrossSector,
        "sector-specific" => ReuseLevel.SectorSpecific,
        "occupation-specific" => ReuseLevel.OccupationSpecific,
        _ => ReuseLevel.Unknown,
    };

    /// <summary>1 to 4 digits; older versions write a C before them. "" when it is something else.</summary>
    public static string Isco(string code)
    {
        var digits = code.TrimStart('C', 'c');
        return digits.Length is >= 1 and <= IscoDigits && digits.All(char.IsAsciiDigit) ? digits : "";
    }
}
