using System.Text.RegularExpressions;

using DiCoDe.Domain;
using DiCoDe.Host.Settings.Yaml;

using YamlDotNet.RepresentationModel;

namespace DiCoDe.Host.Settings.Portals;

/// <summary>
/// Completes a portal file that names a preset: <c>schedules/presets/*.yaml</c> holds what the portals of one recruiting system have in common, with
/// <c>{board}</c> and the like where they differ. What the portal file itself says wins.
/// </summary>
internal static partial class PresetFile
{
    private const string Key = "preset";

    /// <summary>The root of the portal file, completed when it names a preset.</summary>
    public static YamlSection Complete(string path, YamlMappingNode portal)
    {
        var mistakes = new YamlMistakes(path);
        var whole = new YamlSection(path, "", portal, mistakes);
        if (!whole.Has(Key))
        {
            return whole;
        }

        var chosen = whole.Section(Key);
        var (file, preset) = Find(path, chosen);
        var ofPreset = new YamlMistakes(file);
        var declared = new YamlSection(file, "", preset, ofPreset).OptionalSection("parameters");
        var values = (declared?.Keys ?? []).ToDictionary(name => name, name => ValueOf(chosen, name, declared!.Text(name)), StringComparer.Ordinal);
        chosen.RefuseTheRest();
        ofPreset.ThrowIfAny();
        mistakes.ThrowIfAny();
        return new YamlSection(path, "", Merge(portal, (YamlMappingNode)Fill(preset, values), except: [Key, "parameters"]), mistakes);
    }

    private static (string File, YamlMappingNode Preset) Find(string path, YamlSection chosen)
    {
        var name = chosen.Text("name");
        string[] folders = [Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path) ?? "", "..", "presets")), Path.Combine(AppContext.BaseDirectory, "schedules", "presets")];
        var known = folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*.yaml")).ToList();
        var file = known.Find(each => Path.GetFileNameWithoutExtension(each) == name)
            ?? throw new InputException(path, chosen.LineOf("name"), $"«preset.name»: no hay un preset «{name}».", $"Los hay: {string.Join(", ", known.Select(Path.GetFileNameWithoutExtension).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}.");
        return (file, YamlFile.ReadMap(file));
    }

    private static string ValueOf(YamlSection chosen, string name, string meaning)
    {
        if (!chosen.Has(name))
        {
            chosen.Refuse(name, $"falta: {meaning}");
            return "";
        }

        var value = chosen.Text(name);
        if (!ParameterForm.IsMatch(value))
        {
            chosen.Refuse(name, $"«{value}» no puede ser parte de una dirección.", "Use letras, cifras, punto, guion y guion bajo.");
        }

        return value;
    }

    /// <summary>A copy with the values in place of their names.</summary>
    private static YamlNode Fill(YamlNode node, Dictionary<string, string> values) => node switch
    {
        YamlMappingNode map => new YamlMappingNode(map.Children.Select(child => KeyValuePair.Create(child.Key, Fill(child.Value, values)))),
        YamlSequenceNode list => new YamlSequenceNode(list.Children.Select(child => Fill(child, values))),
        YamlScalarNode { Value: { } text } => new YamlScalarNode(values.Aggregate(text, (filled, value) => filled.Replace($"{{{value.Key}}}", value.Value, StringComparison.Ordinal))),
        _ => node,
    };

    private static YamlMappingNode Merge(YamlMappingNode first, YamlMappingNode second, IReadOnlyList<string> except)
    {
        var merged = new YamlMappingNode(first.Children.Where(child => !IsOneOf(child.Key)));
        foreach (var (key, value) in second.Children.Where(child => !IsOneOf(child.Key)))
        {
            if (!merged.Children.TryGetValue(key, out var own))
            {
                merged.Add(key, value);
            }
            else if (own is YamlMappingNode ownMap && value is YamlMappingNode map)
            {
                merged.Children[key] = Merge(ownMap, map, except: []);
            }
        }

        return merged;

        bool IsOneOf(YamlNode key) => key is YamlScalarNode { Value: { } name } && except.Contains(name, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._-]{0,99}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ParameterForm { get; }
}
