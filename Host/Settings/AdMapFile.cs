using System.Text.RegularExpressions;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Importing;
using DiCoDe.Domain.Portals;
using DiCoDe.Host.Settings.Yaml;
using DiCoDe.Scraper.Definitions;

namespace DiCoDe.Host.Settings;

/// <summary>Reads <c>schedules/maps/*.yaml</c>.</summary>
internal static class AdMapFile
{
    public static AdMap Read(string path)
    {
        var file = YamlFile.ReadSection(path);
        var map = new AdMap
        {
            Portals = [.. file.Sections("portals").Select(ReadPortal)],
            PortalField = file.Text("portal_field", ""),
            Fields = ReadFields(file.Section("fields")),
            Append = [.. file.Sections("append", plain: "field").Select(ReadAppend)],
            KeyFields = file.Texts("key_fields"),
            Observed = ReadObserved(file.Section("observed")),
        };
        if (map.Portals.Count == 0)
        {
            file.Refuse("portals", "falta al menos un portal.");
        }

        if (map.Portals.Count > 1 && map.PortalField.Length == 0)
        {
            file.Refuse("portal_field", "con varios portales hace falta el campo que los distingue.");
        }

        if (!map.Fields.ContainsKey(AdField.Title))
        {
            file.Refuse("fields", "falta «title»: sin título no hay anuncio.");
        }

        if (map.KeyFields.Count == 0 && !map.Fields.ContainsKey(AdField.Key) && !map.Fields.ContainsKey(AdField.Url))
        {
            file.Refuse("key_fields", "no hay con qué distinguir un anuncio de otro.", "Asigne «key» o «url» en fields, o liste key_fields.");
        }

        file.RefuseTheRest();
        file.Mistakes.ThrowIfAny();
        return map;
    }

    private static MappedPortal ReadPortal(YamlSection section)
    {
        var id = PortalFile.Id(section);
        var portal = new MappedPortal(
            section.Text("name", ""),
            new PortalIdentity(
                id,
                section.Text("title", id.Value),
                PortalFile.Country(section, "country"),
                PortalFile.Zone(section, "time_zone"),
                section.Flag("demo", otherwise: false)));
        section.RefuseTheRest();
        return portal;
    }

    private static Dictionary<AdField, IReadOnlyList<string>> ReadFields(YamlSection section)
    {
        var fields = new Dictionary<AdField, IReadOnlyList<string>>();
        foreach (var field in Enum.GetValues<AdField>())
        {
            var names = section.Texts(SnakeCase.Of(field.ToString()));
            if (names.Count > 0)
            {
                fields[field] = names;
            }
        }

        section.RefuseTheRest();
        return fields;
    }

    private static MappedSection ReadAppend(YamlSection section)
    {
        var append = new MappedSection(section.Text("field"), section.Text("heading", ""));
        section.RefuseTheRest();
        return append;
    }

    private static ObservationRule ReadObserved(YamlSection section)
    {
        var rule = new ObservationRule
        {
            FileName = section.Text("file_name", ""),
            Field = section.Text("field", ""),
            Format = section.Text("format"),
        };
        if ((rule.FileName.Length == 0) == (rule.Field.Length == 0))
        {
            section.Refuse("file_name", "escriba «file_name» o «field», uno de los dos.");
        }

        try
        {
            _ = new Regex(rule.FileName, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException error)
        {
            section.Refuse("file_name", $"no es una expresión regular: {PatternFault.Of(error)}");
        }

        section.RefuseTheRest();
        return rule;
    }
}
