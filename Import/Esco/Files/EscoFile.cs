using System.Text.RegularExpressions;

namespace DiCoDe.Import.Esco.Files;

/// <summary>One file of the official download.</summary>
/// <param name="Place">Where it lies, for messages.</param>
/// <param name="Name">Its name without folders.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Language">ISO 639-1 code of its texts; "" when the name tells none.</param>
/// <param name="Content">Its bytes.</param>
internal sealed partial record EscoFile(string Place, string Name, EscoFileKind Kind, string Language, byte[] Content)
{
    private static readonly Dictionary<string, EscoFileKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["skills"] = EscoFileKind.Skills,
        ["occupations"] = EscoFileKind.Occupations,
        ["skillGroups"] = EscoFileKind.SkillGroups,
        ["ISCOGroups"] = EscoFileKind.IscoGroups,
        ["skillsHierarchy"] = EscoFileKind.SkillsHierarchy,
        ["broaderRelationsSkillPillar"] = EscoFileKind.BroaderSkills,
        ["broaderRelationsOccPillar"] = EscoFileKind.BroaderOccupations,
        ["occupationSkillRelations"] = EscoFileKind.OccupationSkills,
        ["digitalSkillsCollection"] = EscoFileKind.Digital,
        ["greenSkillsCollection"] = EscoFileKind.Green,
        ["languageSkillsCollection"] = EscoFileKind.Language,
        ["transversalSkillsCollection"] = EscoFileKind.Transversal,
        ["researchSkillsCollection"] = EscoFileKind.Research,
        ["digCompSkillsCollection"] = EscoFileKind.DigComp,
    };

    /// <summary>What a file of this name holds, when it is one of the official ones.</summary>
    public static bool IsKnown(string name, out EscoFileKind kind, out string language)
    {
        var form = Form.Match(name);
        language = form.Groups["language"].Value.ToLowerInvariant();
        return Kinds.TryGetValue(form.Groups["kind"].Value, out kind);
    }

    [GeneratedRegex(@"\A(?<kind>[A-Za-z]+)(_(?<language>[A-Za-z]{2}))?\.csv\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form { get; }
}
