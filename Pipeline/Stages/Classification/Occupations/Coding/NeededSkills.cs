using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Stages.Classification.Occupations.Coding;

/// <summary>Which occupations need the skills that were found in an ad.</summary>
internal sealed class NeededSkills
{
    private readonly Dictionary<ConceptUri, (int Occupation, bool IsEssential)[]> _uses;
    private readonly float[] _essential;
    private readonly float[] _optional;
    private readonly int _occupations;

    public NeededSkills(Taxonomy taxonomy)
    {
        _occupations = taxonomy.Occupations.Count;
        var numbers = taxonomy.Occupations.Select((occupation, number) => (occupation.Uri, number)).ToDictionary(known => known.Uri, known => known.number);
        _uses = taxonomy.Relations
            .Where(relation => numbers.ContainsKey(relation.Occupation))
            .GroupBy(relation => relation.Skill)
            .ToDictionary(uses => uses.Key, uses => uses.Select(use => (numbers[use.Occupation], use.IsEssential)).ToArray());
        _essential = new float[_occupations];
        _optional = new float[_occupations];
        foreach (var uses in _uses.Values)
        {
            foreach (var (occupation, isEssential) in uses)
            {
                (isEssential ? _essential : _optional)[occupation] += Square(WeightOf(uses.Length));
            }
        }
    }

    /// <summary>Adds to each occupation the cosine of its skills with those found, weighed by confidence.</summary>
    /// <param name="mentions">The skills found.</param>
    /// <param name="essential">By occupation: of the skills it needs.</param>
    /// <param name="optional">By occupation: of those it may use.</param>
    public void Score(IReadOnlyList<Mention> mentions, Span<float> essential, Span<float> optional)
    {
        essential.Clear();
        optional.Clear();
        var length = 0f;
        foreach (var (skill, confidence) in mentions.GroupBy(mention => mention.Skill).Select(same => (same.Key, (float)same.Max(mention => mention.Confidence.Value))))
        {
            if (_uses.TryGetValue(skill, out var uses))
            {
                var weight = WeightOf(uses.Length);
                length += Square(confidence * weight);
                foreach (var (occupation, isEssential) in uses)
                {
                    (isEssential ? essential : optional)[occupation] += confidence * weight * weight;
                }
            }
        }

        for (var occupation = 0; occupation < _occupations; occupation++)
        {
            essential[occupation] /= MathF.Sqrt(length * _essential[occupation]) + 1e-6f;
            optional[occupation] /= MathF.Sqrt(length * _optional[occupation]) + 1e-6f;
        }
    }

    private float WeightOf(int uses) => MathF.Log((_occupations + 1f) / (uses + 1f));

    private static float Square(float value) => value * value;
}
