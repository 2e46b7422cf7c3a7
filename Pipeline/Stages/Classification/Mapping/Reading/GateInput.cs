using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Stages.Classification.Index;
using DiCoDe.Stages.Classification.Learning.Linear;
using DiCoDe.Stages.Classification.Mapping.Segments;

namespace DiCoDe.Stages.Classification.Mapping.Reading;

/// <summary>What tells whether a segment asks for anything at all: the hashes of its stems and pairs of stems, its section, place and length.</summary>
/// <param name="Terms">The hashes.</param>
/// <param name="Extras">The numbers.</param>
internal readonly record struct GateInput(uint[] Terms, float[] Extras)
{
    /// <summary>How many numbers there are beside the hashes.</summary>
    public const int ExtraCount = Sections + 3;

    /// <summary>Tells nothing.</summary>
    public static GateInput Nothing { get; } = new([], new float[ExtraCount]);

    private const int Sections = (int)SectionKind.PortalText + 1;

    public static GateInput Of(AdSegment segment, IndexText text, WordStems stems)
    {
        List<uint> terms = new(text.Words.Count * 2);
        var before = 0u;
        foreach (var word in text.Words)
        {
            var term = TermHash.Of(word.Stem >= 0 ? stems.TextOf(word.Stem) : text.CharactersOf(word));
            terms.Add(term);
            if (before != 0)
            {
                terms.Add(TermHash.Of(before, term));
            }

            before = term;
        }

        var extras = new float[ExtraCount];
        extras[(int)segment.Section] = 1;
        extras[Sections] = segment.In == Segment.Title ? 1 : 0;
        extras[Sections + 1] = segment.Position;
        extras[Sections + 2] = MathF.Log(1 + text.Words.Count) / 3;
        return new GateInput([.. terms], extras);
    }
}
