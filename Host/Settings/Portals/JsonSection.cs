using DiCoDe.Domain.Portals.Finding;
using DiCoDe.Host.Settings.Yaml;

namespace DiCoDe.Host.Settings.Portals;

/// <summary>Reads the section <c>discovery.json</c> of a portal file.</summary>
internal static class JsonSection
{
    public static JsonRules? Read(YamlSection? section)
    {
        if (section is null)
        {
            return null;
        }

        var rules = new JsonRules
        {
            List = section.Text("list", ""),
            Only = section.Texts("only"),
            Fields = MemberRules.Read(section.Section("fields")),
            Next = section.Text("next", ""),
            Cursor = section.Text("cursor", ""),
            CursorParameter = section.Text("cursor_parameter", ""),
            Total = section.Text("total", ""),
            Pages = section.Text("pages", ""),
            Body = section.Text("body", ""),
            Detail = ReadDetail(section.OptionalSection("detail")),
        };
        section.RefuseTheRest();
        return rules;
    }

    private static JsonDetailRules? ReadDetail(YamlSection? section)
    {
        if (section is null)
        {
            return null;
        }

        var rules = new JsonDetailRules
        {
            Address = section.Text("address"),
            Ad = section.Text("ad", ""),
            Fields = MemberRules.Read(section.Section("fields")),
        };
        section.RefuseTheRest();
        return rules;
    }
}
