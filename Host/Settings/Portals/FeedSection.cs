using DiCoDe.Domain.Portals.Finding;
using DiCoDe.Host.Settings.Yaml;

namespace DiCoDe.Host.Settings.Portals;

/// <summary>Reads the section <c>discovery.feed</c> of a portal file.</summary>
internal static class FeedSection
{
    public static FeedRules? Read(YamlSection? section)
    {
        if (section is null)
        {
            return null;
        }

        var rules = new FeedRules
        {
            TitlePattern = section.Rule("title_pattern"),
            Fields = MemberRules.Read(section.OptionalSection("fields")),
        };
        section.RefuseTheRest();
        return rules;
    }
}
