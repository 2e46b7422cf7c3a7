namespace DiCoDe.Scraper.Fetching.Robots;

/// <summary>
/// What a rule fits (RFC 9309, 2.2.3): the beginning of a path, with <c>*</c> for anything and a final <c>$</c> for the end. It is cut at its
/// stars once; then each part is looked for after the one before, so that no pattern, however starry, goes back over what it has passed.
/// </summary>
internal sealed class RobotsPattern
{
    private readonly string[] _parts;
    private readonly bool _isAnchored;

    public RobotsPattern(string text)
    {
        Text = text;
        _isAnchored = text.EndsWith('$');
        _parts = (_isAnchored ? text[..^1] : text).Split('*');
    }

    /// <summary>As it is written; its length says which of two rules is the more exact.</summary>
    public string Text { get; }

    public bool Matches(string path)
    {
        var first = _parts[0];
        if (!path.StartsWith(first, StringComparison.Ordinal))
        {
            return false;
        }

        if (_parts.Length == 1)
        {
            return !_isAnchored || path.Length == first.Length;
        }

        var rest = path.AsSpan(first.Length);
        foreach (var part in _parts.AsSpan(1.._parts.Length)[..^(_isAnchored ? 1 : 0)])
        {
            var found = rest.IndexOf(part, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            rest = rest[(found + part.Length)..];
        }

        return !_isAnchored || rest.EndsWith(_parts[^1], StringComparison.Ordinal);
    }
}
