using System.Text.RegularExpressions;

namespace DiCoDe.Domain.Portals;

/// <summary>The short name of a portal: 1 to 64 of <c>a-z 0-9 . -</c>, starting with a letter or digit ("computrabajo-pe").</summary>
public readonly partial record struct PortalId
{
    private readonly string? _value;

    /// <summary>Names a portal.</summary>
    /// <exception cref="FormatException">The text is not a portal id.</exception>
    public PortalId(string value) => _value = IsValid(value)
        ? value
        : throw new FormatException($"'{value}' is not a portal id: 1 to 64 of a-z, 0-9, '.' and '-', starting with a letter or digit.");

    /// <summary>The id as text; empty only for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether <paramref name="value"/> may name a portal.</summary>
    public static bool IsValid(string? value) => value is not null && Form.IsMatch(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9.\-]{0,63}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form { get; }
}
