using System.Globalization;
using System.Text.RegularExpressions;

using YamlDotNet.RepresentationModel;

namespace DiCoDe.Host.Settings.Yaml;

/// <summary>
/// A mapping of a YAML file. What is wrong is noted in <paramref name="mistakes"/> and something harmless given in its stead, so that reading goes on. Every key
/// must be asked for: <see cref="RefuseTheRest"/> turns a misspelled key into a mistake with its line.
/// </summary>
internal sealed partial class YamlSection(string file, string path, YamlMappingNode node, YamlMistakes mistakes)
{
    /// <summary>Stands for an address that cannot be used; no such server exists.</summary>
    private static readonly Uri Nowhere = new("https://portal.invalid/");

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public string File => file;

    public YamlMistakes Mistakes => mistakes;

    public int Line => (int)node.Start.Line;

    public IEnumerable<string> Keys => node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "");

    public bool Has(string key) => Find(key) is not null;

    /// <summary>The line of a key's value, or of the section when the key is absent.</summary>
    public int LineOf(string key) => Find(key) is { } value ? (int)value.Start.Line : Line;

    /// <summary>Notes that a key's value cannot be used.</summary>
    public void Refuse(string key, string problem, string remedy = "") => mistakes.Add(path + key, LineOf(key), $"«{path}{key}»: {problem}", remedy);

    public string Text(string key)
    {
        switch (Find(key))
        {
            case null:
                Miss(key, "falta esta clave.", $"Escriba «{key}: …».");
                return "";
            case YamlScalarNode { Value: { Length: > 0 } value }:
                return value;
            case YamlScalarNode:
                Refuse(key, "está vacía.", "Escriba un valor.");
                return "";
            default:
                Refuse(key, "se esperaba un texto.");
                return "";
        }
    }

    public string Text(string key, string otherwise) => Has(key) && Find(key) is not YamlScalarNode { Value: "" } ? Text(key) : otherwise;

    /// <summary>A selector, expression or pattern that need not be written, but says something where it is; "" when it is not.</summary>
    public string Rule(string key) => Has(key) ? Text(key) : "";

    public bool Flag(string key, bool otherwise) => !Has(key) ? otherwise : Text(key) switch
    {
        "true" => true,
        "false" => false,
        var other => Refused(key, otherwise, $"«{other}» no es true ni false."),
    };

    public int Number(string key, int least, int most, int otherwise) => !Has(key)
        ? otherwise
        : int.TryParse(Text(key), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : Refused(key, otherwise, $"«{Text(key)}» no es un número entero de {least} a {most}.");

    public Uri Address(string key) => ReadAddress(key, LineOf(key), Text(key)) ?? Nowhere;

    public TimeSpan Duration(string key, TimeSpan least, TimeSpan most, TimeSpan otherwise)
    {
        if (!Has(key))
        {
            return otherwise;
        }

        var match = DurationForm.Match(Text(key));
        var unit = match.Groups["unit"].Value switch { "ms" => 0.001, "s" => 1, "m" => 60, "h" => 3600, _ => 86_400 };
        var span = match.Success && double.TryParse(match.Groups["number"].Value, CultureInfo.InvariantCulture, out var number) && number * unit <= most.TotalSeconds
            ? TimeSpan.FromSeconds(number * unit)
            : TimeSpan.MinValue;
        return span >= least ? span : Refused(key, otherwise, $"«{Text(key)}» no es un tiempo de {least.TotalSeconds} s a {most.TotalSeconds} s.", "Ejemplos: 500ms, 5s, 2m, 1h, 7d.");
    }

    /// <summary>A share written as "95%" or "0.95".</summary>
    public double Share(string key, double otherwise)
    {
        if (!Has(key))
        {
            return otherwise;
        }

        var text = Text(key);
        var isPercent = text.EndsWith('%');
        return double.TryParse(text.TrimEnd('%', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= (isPercent ? 100 : 1)
            ? number / (isPercent ? 100 : 1)
            : Refused(key, otherwise, $"«{text}» no es una proporción.", "Ejemplos: 95%, 0.95.");
    }

    /// <summary>A range of whole numbers written as "100..5000", "100.." or "..5000"; an end that is not written is <see langword="null"/>.</summary>
    public (int? Least, int? Most) Range(string key)
    {
        if (!Has(key))
        {
            return (null, null);
        }

        var match = RangeForm.Match(Text(key));
        var (least, most) = (End("least"), End("most"));
        return match.Success && !(least > most) ? (least, most) : Refused(key, ((int?)null, (int?)null), $"«{Text(key)}» no es un intervalo.", "Ejemplos: 100..5000, 100..");

        int? End(string name) => match.Groups[name].Success ? int.Parse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    public T OneOf<T>(string key, T? otherwise = null)
        where T : struct, Enum
    {
        if (!Has(key) && otherwise is { } value)
        {
            return value;
        }

        var text = Text(key);
        foreach (var name in Enum.GetNames<T>())
        {
            if (string.Equals(SnakeCase.Of(name), text, StringComparison.Ordinal))
            {
                return Enum.Parse<T>(name);
            }
        }

        return Refused(key, otherwise ?? default, $"«{text}» no se conoce.", $"Use uno de: {string.Join(", ", Enum.GetNames<T>().Select(SnakeCase.Of))}.");
    }

    public YamlSection Section(string key)
    {
        switch (Find(key))
        {
            case YamlMappingNode map:
                return Inside(key, map);
            case null:
                Miss(key, "falta esta sección.", $"Escriba «{key}:» y debajo, con sangría, sus claves.");
                if (Misspelled(key) is { } meant)
                {
                    return meant;
                }

                break;
            default:
                Refuse(key, "se esperaban claves y valores.");
                break;
        }

        // What an empty section lacks in its turn need not be said.
        return new YamlSection(file, $"{path}{key}.", [], new YamlMistakes(file));
    }

    public YamlSection? OptionalSection(string key) => Has(key) ? Section(key) : Misspelled(key);

    /// <summary>The values of a list of texts; a single text is a list of one; nothing when the key is absent.</summary>
    public IReadOnlyList<string> Texts(string key) => [.. TextNodes(key).Select(text => text.Value!)];

    /// <summary>The mappings of a list; a single mapping is a list of one; a plain text becomes a mapping of <paramref name="plain"/> alone.</summary>
    public IReadOnlyList<YamlSection> Sections(string key, string plain = "") => Find(key) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Select((item, at) => Wrap(key, at, item, plain)).OfType<YamlSection>()],
        { } single => Wrap(key, 0, single, plain) is { } section ? [section] : [],
    };

    public IReadOnlyList<Uri> Addresses(string key) =>
        [.. TextNodes(key).Select((text, at) => ReadAddress($"{key}[{at}]", (int)text.Start.Line, text.Value!)).OfType<Uri>()];

    /// <summary>The line of a place such as <c>extraction.fields.title[0].select</c>; where a part of it is not written, the line of what is.</summary>
    public int LineOfPlace(string place) => (int)Along(place).At.Start.Line;

    /// <summary>Whether the place is written in the file.</summary>
    public bool IsWritten(string place) => Along(place).IsWhole;

    /// <summary>Notes every key that was not asked for.</summary>
    public void RefuseTheRest()
    {
        foreach (var key in node.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value;
            if (name is not null && _known.Contains(name))
            {
                continue;
            }

            var free = _known.Where(known => !node.Children.ContainsKey(new YamlScalarNode(known)));
            var meant = name is null ? null : NearestName.Of(name, free);
            mistakes.ForgetMissing($"{path}{meant}");
            mistakes.Add(
                $"{path}{key}",
                (int)key.Start.Line,
                $"«{path}{key}» no es una clave conocida.",
                meant is null ? $"Claves posibles: {string.Join(", ", _known.Order(StringComparer.Ordinal))}." : $"Quizá quiso decir «{meant}».");
        }
    }

    private IEnumerable<YamlScalarNode> TextNodes(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlScalarNode text:
                return Text(key).Length > 0 ? [text] : [];
            case YamlSequenceNode list:
                foreach (var (at, item) in list.Index().Where(each => each.Item is not YamlScalarNode { Value.Length: > 0 }))
                {
                    RefuseOne(key, at, item, "se esperaba un texto.");
                }

                return list.OfType<YamlScalarNode>().Where(text => text.Value is { Length: > 0 });
            default:
                Refuse(key, "se esperaba una lista de textos.");
                return [];
        }
    }

    private (YamlNode At, bool IsWhole) Along(string place)
    {
        (YamlNode At, bool IsWhole) found = (node, true);
        foreach (var step in place.Split('.', '[', ']').Where(step => step.Length > 0))
        {
            var next = found.At switch
            {
                YamlMappingNode map => map.Children.TryGetValue(new YamlScalarNode(step), out var value) ? value : null,
                YamlSequenceNode list when int.TryParse(step, CultureInfo.InvariantCulture, out var number) && number < list.Children.Count => list.Children[number],
                _ => null,
            };

            // "[0]" of a single value, "select" of a plain text: the value itself
            found = next is null ? (found.At, found.IsWhole && (found.At is YamlScalarNode || step == "0")) : (next, found.IsWhole);
        }

        return found;
    }

    /// <summary>The section that was meant by another name: its own mistakes are named in the same round.</summary>
    private YamlSection? Misspelled(string key) =>
        node.Children.FirstOrDefault(child => child is { Key: YamlScalarNode { Value: { } name }, Value: YamlMappingNode } && !_known.Contains(name) && NearestName.Of(name, [key]) is not null).Value is YamlMappingNode map
            ? Inside(key, map)
            : null;

    private YamlSection Inside(string key, YamlMappingNode map) => new(file, $"{path}{key}.", map, mistakes);

    private YamlSection? Wrap(string key, int at, YamlNode item, string plain)
    {
        switch (item)
        {
            case YamlMappingNode map:
                return Inside(key, map);
            case YamlScalarNode text when plain.Length > 0:
                return Inside(key, new YamlMappingNode(new YamlScalarNode(plain), text));
            default:
                RefuseOne(key, at, item, "se esperaban claves y valores.");
                return null;
        }
    }

    private void Miss(string key, string problem, string remedy) => mistakes.Add(path + key, Line, $"«{path}{key}»: {problem}", remedy, isMissing: true);

    private void RefuseOne(string key, int at, YamlNode item, string problem) => mistakes.Add($"{path}{key}[{at}]", (int)item.Start.Line, $"«{path}{key}»: {problem}", "");

    private T Refused<T>(string key, T instead, string problem, string remedy = "")
    {
        Refuse(key, problem, remedy);
        return instead;
    }

    private Uri? ReadAddress(string key, int line, string text)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            return address;
        }

        mistakes.Add(path + key, line, $"«{path}{key}»: «{text}» no es una dirección http o https completa.", "");
        return null;
    }

    private YamlNode? Find(string key)
    {
        _known.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }

    [GeneratedRegex(@"\A(?<least>\d{1,9})?\s*\.\.\s*(?<most>\d{1,9})?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RangeForm { get; }

    [GeneratedRegex(@"\A(?<number>\d+(\.\d+)?)\s*(?<unit>ms|s|m|h|d)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DurationForm { get; }
}
