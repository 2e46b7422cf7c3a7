using System.Globalization;
using System.Text;

namespace DiCoDe.Storage.Warc;

/// <summary>Named fields or HTTP headers: lines of <c>Name: value</c>, in order.</summary>
internal sealed class Fields
{
    /// <summary>Longer addresses are cut, in characters.</summary>
    public const int LongestAddress = 64 * 1024;

    private const int LongestValue = 8 * 1024;

    private readonly List<KeyValuePair<string, string>> _all = [];

    public IReadOnlyList<KeyValuePair<string, string>> All => _all;

    /// <summary>The first value of this name, or "".</summary>
    public string this[string name] => _all.FirstOrDefault(field => field.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value ?? "";

    /// <summary>All values of this name, as one; "" when there is none.</summary>
    public string Joined(string name) =>
        string.Join(", ", _all.Where(field => field.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(field => field.Value));

    public static Fields Parse(string text)
    {
        var fields = new Fields();
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd('\r')))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line.StartsWith(' ') || line.StartsWith('\t'))
            {
                fields.Continue(line.Trim());
            }
            else if (colon > 0)
            {
                fields._all.Add(new(line[..colon].Trim(), line[(colon + 1)..].Trim()));
            }
        }

        return fields;
    }

    /// <summary>Adds a field whose value may be anybody's: one line, bounded; one without a proper name or a value is left out.</summary>
    public Fields Add(string name, string value) => Add(name, value, LongestValue);

    public Fields AddAddress(string name, string address) => Add(name, address, LongestAddress);

    public Fields AddWhenMissing(string name, string value) => this[name].Length == 0 ? Add(name, value) : this;

    public Fields Add(string name, DateTimeOffset moment) =>
        Add(name, moment.UtcDateTime.ToString(FieldNames.Moment, CultureInfo.InvariantCulture));

    public override string ToString() => string.Concat(_all.Select(field => $"{field.Key}: {field.Value}\r\n"));

    /// <summary>The text without control characters or line ends, cut where it is longer than this.</summary>
    public static string OneLine(string value, int longest)
    {
        var text = new StringBuilder(Math.Min(value.Length, longest));
        foreach (var rune in value.EnumerateRunes())
        {
            if (text.Length + rune.Utf16SequenceLength > longest)
            {
                break;
            }

            text.Append(Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 ? " " : rune.ToString());
        }

        return text.ToString().Trim();
    }

    private Fields Add(string name, string value, int longest)
    {
        var line = OneLine(value, longest);
        if (line.Length > 0 && name.Length is > 0 and <= 200 && name.All(letter => char.IsAsciiLetterOrDigit(letter) || "!#$%&'*+-.^_`|~".Contains(letter, StringComparison.Ordinal)))
        {
            _all.Add(new(name, line));
        }

        return this;
    }

    private void Continue(string more)
    {
        // Bounded, for a head may be nothing but continued lines.
        if (_all.Count > 0 && _all[^1].Value.Length < LongestValue)
        {
            _all[^1] = new(_all[^1].Key, $"{_all[^1].Value} {more}");
        }
    }
}
