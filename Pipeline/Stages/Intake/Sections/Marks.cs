using DiCoDe.Domain.Ads;

namespace DiCoDe.Stages.Intake.Sections;

/// <summary>Where in a text another section begins.</summary>
internal sealed class Marks
{
    private readonly List<(int Start, SectionKind Kind)> _marks = [(0, SectionKind.Unknown)];
    private SectionKind _heading = SectionKind.Unknown;
    private SectionKind _lead = SectionKind.Unknown;

    /// <summary>The kind of what was read last.</summary>
    public SectionKind Current => _marks[^1].Kind;

    /// <summary>What a sentence is about that does not tell: what the last heading says, or what stands above the list.</summary>
    public SectionKind Holding { get; private set; }

    /// <summary>Whether a heading, or a sentence above the list, says what the line is about.</summary>
    public bool IsGoverned => Holding != SectionKind.Unknown;

    /// <summary>A heading begins: it holds until the next.</summary>
    public void Heading(int start, SectionKind kind)
    {
        (_heading, _lead, Holding) = (kind, kind, kind);
        Set(start, kind);
    }

    /// <summary>A sentence begins that is about this.</summary>
    public void Sentence(int start, SectionKind kind) => Set(start, kind);

    /// <summary>A line begins.</summary>
    public void BeginLine(bool isListed) => Holding = isListed ? _lead : _heading;

    /// <summary>A line is over; what it spoke of at last holds for the list below it.</summary>
    public void EndLine(bool isListed) => _lead = isListed ? _lead : Current;

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
