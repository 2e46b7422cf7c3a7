using DiCoDe.Domain.Ads;

namespace DiCoDe.Stages.Intake.Sections;

/// <summary>Where in a text another section begins.</summary>
internal sealed class Marks
{
    private readonly List<(int Start, SectionKind Kind)> _marks = [(0, SectionKind.Unknown)];
    private SectionKind _heading = SectionKind.Unknown;

    /// <summary>The kind that holds now.</summary>
    public SectionKind Current => _marks[^1].Kind;

    /// <summary>A heading begins: it holds until the next.</summary>
    public void Heading(int start, SectionKind kind)
    {
        _heading = kind;
        Set(start, kind);
    }

    /// <summary>A sentence begins that speaks for itself.</summary>
    public void Sentence(int start, SectionKind kind) => Set(start, kind);

    /// <summary>Such a sentence is over: the last heading holds again.</summary>
    public void EndSentence(int start) => Set(start, _heading);

    /// <summary>The sections of a text of this length.</summary>
    public IReadOnlyList<AdSection> Sections(int length)
    {
        List<AdSection> sections = [];
        for (var at = 0; at < _marks.Count; at++)
        {
            var (start, kind) = _marks[at];
            var end = at + 1 < _marks.Count ? _marks[at + 1].Start : length;
            if (end > start)
            {
                sections.Add(new AdSection(kind, start, end - start));
            }
        }

        return sections;
    }

    private void Set(int start, SectionKind kind)
    {
        if (_marks[^1].Start == start)
        {
            _marks.RemoveAt(_marks.Count - 1);
        }

        if (_marks.Count == 0 || _marks[^1].Kind != kind)
        {
            _marks.Add((start, kind));
        }
    }
}
