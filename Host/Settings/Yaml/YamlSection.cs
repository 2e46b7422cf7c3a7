using System.Globalization;
using System.Text.RegularExpressions;

using DiCoDe.Domain;

using YamlDotNet.RepresentationModel;

namespace DiCoDe.Host.Settings.Yaml;

/// <summary>A mapping of a YAML file. Every key must be asked for: <see cref="RefuseTheRest"/> turns a misspelled key into an error with its line.</summary>
internal sealed partial class YamlSection(string file, string path, YamlMappingNode node)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public string File => file;

    public int Line => (int)node.Start.Line;

    public IEnumerable<string> Keys => node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "");

    public bool Has(string key) => Find(key) is not null;

    /// <summary>The line of a key's value, or of the section when the key is absent.</summary>
    public int LineOf(string key) => Find(key) is { } value ? (int)value.Start.Line : Line;

    public InputException Error(string key, string problem, string remedy = "") => new(file, LineOf(key), $"«{path}{key}»: {problem}", remedy);

    public string Text(string key) => Find(key) switch
    {
        null => throw Error(key, "falta esta clave.", $"Escriba «{key}: …»."),
        YamlScalarNode { Value: { Length: > 0 } value } => value,
        YamlScalarNode => throw Error(key, "está vacía.", "Escriba un valor."),
        _ => throw Error(key, "se esperaba un texto."),
    };

    public string Text(string key, string otherwise) => Has(key) && Find(key) is not YamlScalarNode { Value: "" } ? Text(key) : otherwise;

    public bool Flag(string key, bool otherwise) => !Has(key) ? otherwise : Text(key) switch
    {
        "true" => true,
        "false" => false,
        var other => throw Error(key, $"«{other}» no es true ni false."),
    };

    public int Number(string key, int least, int most, int otherwise) => !Has(key)
        ? otherwise
        : int.TryParse(Text(key), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Error(key, $"«{Text(key)}» no es un número entero de {least} a {most}.");

    public Uri Address(string key) => ReadAddress(key, Text(key));

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
        return span >= least ? span : throw Error(key, $"«{Text(key)}» no es un tiempo de {least.TotalSeconds} s a {most.TotalSeconds} s.", "Ejemplos: 500ms, 5s, 2m, 1h, 7d.");
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
            : throw Error(key, $"«{text}» no es una proporción.", "Ejemplos: 95%, 0.95.");
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
        return match.Success && !(least > most) ? (least, most) : throw Error(key, $"«{Text(key)}» no es un intervalo.", "Ejemplos: 100..5000, 100..");

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

        throw Error(key, $"«{text}» no se conoce.", $"Use uno de: {string.Join(", ", Enum.GetNames<T>().Select(SnakeCase.Of))}.");
    }

    public YamlSection Section(string key) => Find(key) switch
    {
        YamlMappingNode map => new YamlSection(file, $"{path}{key}.", map),
        null => throw Error(key, "falta esta sección."),
        _ => throw Error(key, "se esperaban claves y valores."),
    };

    public YamlSection? OptionalSection(string key) => Has(key) ? Section(key) : null;

    /// <summary>The values of a list of texts; a single text is a list of one; nothing when the key is absent.</summary>
    public IReadOnlyList<string> Texts(string key) => Find(key) switch
    {
        null => [],
        YamlScalarNode => [Text(key)],
        YamlSequenceNode list => [.. list.Select(item => item is YamlScalarNode { Value: { Length: > 0 } value } ? value : throw ItemError(key, item, "se esperaba un texto."))],
        _ => throw Error(key, "se esperaba una lista de textos."),
    };

    /// <summary>The mappings of a list; a single mapping is a list of one; a plain text becomes a mapping of <paramref name="plain"/> alone.</summary>
    public IReadOnlyList<YamlSection> Sections(string key, string plain = "") => Find(key) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Select(item => Wrap(key, item, plain))],
        { } single => [Wrap(key, single, plain)],
    };

    public IReadOnlyList<Uri> Addresses(string key) => [.. Texts(key).Select(text => ReadAddress(key, text))];

    /// <summary>The line of a place such as <c>extraction.fields.title[0].select</c>; where a part of it is not written, the line of what is.</summary>
    public int LineOfPlace(string place)
    {
        YamlNode at = node;
        foreach (var step in place.Split('.', '[', ']').Where(step => step.Length > 0))
        {
            var next = at switch
            {
                YamlMappingNode map => map.Children.TryGetValue(new YamlScalarNode(step), out var value) ? value : null,
                YamlSequenceNode list when int.TryParse(step, CultureInfo.InvariantCulture, out var number) && number < list.Children.Count => list.Children[number],
                _ => null, // "[0]" of a single value, ".select" of a plain text: the value itself
            };
            at = next ?? at;
        }

        return (int)at.Start.Line;
    }

    public void RefuseTheRest()
    {
        foreach (var key in node.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !_known.Contains(name))
            {
                throw new InputException(file, (int)key.Start.Line, $"«{path}{key}» no es una clave conocida.", $"Claves posibles: {string.Join(", ", _known.Order(StringComparer.Ordinal))}.");
            }
        }
    }

    private YamlSection Wrap(string key, YamlNode item, string plain)
    {
        if (item is YamlMappingNode map)
        {
            return new YamlSection(file, $"{path}{key}.", map);
        }

        if (item is not YamlScalarNode text || plain.Length == 0)
        {
            throw ItemError(key, item, "se esperaban claves y valores.");
        }

        return new YamlSection(file, $"{path}{key}.", new YamlMappingNode(new YamlScalarNode(plain), text));
    }

    private InputException ItemError(string key, YamlNode item, string problem) => new(file, (int)item.Start.Line, $"«{path}{key}»: {problem}", "");

    private Uri ReadAddress(string key, string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw Error(key, $"«{text}» no es una dirección http o https completa.");

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
