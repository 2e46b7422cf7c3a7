using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Index;

namespace DiCoDe.Stages.Classification.Mapping.Reading;

/// <summary>What skills the occupations that a title may mean need: a title rarely names one occupation, so ten of them share the vote.</summary>
internal sealed class OccupationPrior
{
    private const int Most = 10;
    private const float Sharpness = 0.15f;

    private readonly FormIndex _index;
    private readonly WordStems _stems;
    private readonly int[][] _essential;
    private readonly int[][] _optional;

    public OccupationPrior(Taxonomy taxonomy, FormIndex index, WordStems stems, IReadOnlyDictionary<ConceptUri, int> skills)
    {
        _index = index;
        _stems = stems;
        var uses = taxonomy.Relations.ToLookup(relation => relation.Occupation);
        _essential = [.. taxonomy.Occupations.Select(occupation => Numbers(uses[occupation.Uri], isEssential: true, skills))];
        _optional = [.. taxonomy.Occupations.Select(occupation => Numbers(uses[occupation.Uri], isEssential: false, skills))];
    }

    public LexicalScores NewScores() => _index.NewScores();

    /// <summary>For each skill that counts: the share of the vote that needs it, and that may use it.</summary>
    public IReadOnlyDictionary<int, (float Essential, float Optional)> Of(string title, LexicalScores scores)
    {
        _index.Score(_stems.Read(title), scores);
        var best = _index.Touched(scores)
            .Select(occupation => (Occupation: occupation, Score: ScoreOf(scores, occupation)))
            .OrderByDescending(one => one.Score)
            .ThenBy(one => one.Occupation)
            .Take(Most)
            .ToArray();
        Dictionary<int, (float Essential, float Optional)> prior = [];
        if (best.Length == 0)
        {
            return prior;
        }

        var votes = best.Select(one => MathF.Exp((one.Score - best[0].Score) / Sharpness)).ToArray();
        var all = votes.Sum();
        for (var at = 0; at < best.Length; at++)
        {
            var share = votes[at] / all;
            foreach (var skill in _essential[best[at].Occupation])
            {
                var (essential, optional) = prior.GetValueOrDefault(skill);
                prior[skill] = (essential + share, optional);
            }

            foreach (var skill in _optional[best[at].Occupation])
            {
                var (essential, optional) = prior.GetValueOrDefault(skill);
                prior[skill] = (essential, optional + share);
            }
        }

        return prior;
    }

    /// <summary>Both are brought to about 1 for a title that is a label.</summary>
    private float ScoreOf(LexicalScores scores, int occupation)
    {
        var (first, end) = _index.FormsOf(occupation);
        var best = 0f;
        for (var form = first; form < end; form++)
        {
            best = MathF.Max(best, scores.Matched[form] / _index.Forms[form].Mass);
        }

        return best + (0.1f * scores.Coverage[occupation]);
    }

    private static int[] Numbers(IEnumerable<OccupationSkill> uses, bool isEssential, IReadOnlyDictionary<ConceptUri, int> skills) =>
        [.. uses.Where(use => use.IsEssential == isEssential && skills.ContainsKey(use.Skill)).Select(use => skills[use.Skill])];
}
