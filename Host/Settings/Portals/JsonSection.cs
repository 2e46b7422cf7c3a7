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
            Script = ReadScript(section),
            List = section.Text("list", ""),
            Only = section.Texts("only"),
            Fields = MemberRules.Read(section.Section("fields")),
            Next = section.Rule("next"),
            Cursor = section.Rule("cursor"),
            CursorParameter = section.Rule("cursor_parameter"),
            Total = section.Rule("total"),
            Pages = section.Rule("pages"),
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
            Script = ReadScript(section),
            Ad = section.Text("ad", ""),
            Fields = MemberRules.Read(section.Section("fields")),
        };
        section.RefuseTheRest();
        return rules;
    }

    private static ScriptRules? ReadScript(YamlSection json)
    {
        const string Key = "script";
        var scripts = json.Sections(Key, plain: "select");
        if (scripts.Count == 0)
        {
            if (json.Has(Key))
            {
                json.Refuse(Key, "falta decir cuál.", "Escriba el selector del script, o { after: … } con el texto que precede a los datos.");
            }

            return null;
        }

        if (scripts.Count > 1)
        {
            json.Refuse(Key, "los datos están en un solo script.", "Deje uno; el selector puede nombrar varios, separados por comas.");
        }

        var rules = new ScriptRules { Select = scripts[0].Text("select", ""), After = scripts[0].Text("after", "") };
        scripts[0].RefuseTheRest();
        return rules;
    }
}
