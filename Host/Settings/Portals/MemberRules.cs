using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Portals.Finding;
using DiCoDe.Host.Settings.Yaml;

namespace DiCoDe.Host.Settings.Portals;

/// <summary>Reads where the fields of ads stand in JSON or in a feed.</summary>
internal static class MemberRules
{
    public static IReadOnlyDictionary<AdField, IReadOnlyList<MemberRule>> Read(YamlSection? section)
    {
        var fields = new Dictionary<AdField, IReadOnlyList<MemberRule>>();
        if (section is null)
        {
            return fields;
        }

        foreach (var field in Enum.GetValues<AdField>())
        {
            var rules = section.Sections(field.Name(), plain: "from");
            if (rules.Count > 0)
            {
                fields[field] = [.. rules.Select(ReadRule)];
            }
        }

        section.RefuseTheRest();
        return fields;
    }

    private static MemberRule ReadRule(YamlSection section)
    {
        var rule = new MemberRule
        {
            From = section.Text("from", ""),
            As = section.OneOf<MemberForm>("as", MemberForm.Text),
            Pattern = section.Rule("pattern"),
            Words = ReadWords(section.OptionalSection("words")),
            Value = section.Text("value", ""),
        };
        section.RefuseTheRest();
        return rule;
    }

    private static Dictionary<string, string> ReadWords(YamlSection? section) =>
        section?.Keys.ToDictionary(key => key, key => section.Text(key, ""), StringComparer.Ordinal) ?? [];
}
