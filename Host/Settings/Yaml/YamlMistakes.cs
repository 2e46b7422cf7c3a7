using DiCoDe.Domain;

namespace DiCoDe.Host.Settings.Yaml;

/// <summary>What is wrong in one file. It is read to its end whatever is wrong, so that one reading names everything.</summary>
internal sealed class YamlMistakes(string file)
{
    private readonly List<Mistake> _all = [];

    public bool Any => _all.Count > 0;

    /// <summary>Whether something on the line is wrong.</summary>
    public bool AreOn(int line) => _all.Exists(mistake => mistake.Line == line);

    /// <summary>Whether something at the place is wrong, or in the list there.</summary>
    public bool AreAt(string place) => _all.Exists(mistake => mistake.Place == place || mistake.Place.StartsWith($"{place}[", StringComparison.Ordinal));

    /// <summary>Notes what is wrong; of a place only what was noted first, since the rest often follows from it.</summary>
    public void Add(string place, int line, string problem, string remedy, bool isMissing = false)
    {
        if (!AreAt(place))
        {
            _all.Add(new Mistake(place, line, isMissing, new InputException(file, line, problem, remedy).Message));
        }
    }

    /// <summary>A key that seemed to be missing was only misspelled.</summary>
    public void ForgetMissing(string place) => _all.RemoveAll(mistake => mistake.IsMissing && mistake.Place == place);

    /// <exception cref="InputException">Something is wrong; its message has a line for each mistake.</exception>
    public void ThrowIfAny()
    {
        if (Any)
        {
            throw new InputException("", string.Join('\n', _all.OrderBy(mistake => mistake.Line).Select(mistake => mistake.Says)), "");
        }
    }

    private sealed record Mistake(string Place, int Line, bool IsMissing, string Says);
}
