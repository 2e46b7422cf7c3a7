using System.Runtime.InteropServices;

using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Trends;
using DiCoDe.Domain.Employers;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Stages.Counting;

/// <summary>Counts skills that the same new ads ask for.</summary>
/// <remarks>Which skills are asked for most is known only at the end, so the skills of the new ads of the week are kept, four bytes each: five megabytes for a
/// hundred thousand ads of twelve skills. The pairs themselves are at most <see cref="MostSkills"/>² / 2.</remarks>
internal sealed class PairCounter
{
    /// <summary>Only these many skills, those of most new ads, are paired: pairs of rarer ones do not reach <see cref="FewestAds"/> but by one employer's batch.</summary>
    public const int MostSkills = 300;

    /// <summary>A pair of fewer ads is not told.</summary>
    public const int FewestAds = 30;

    /// <summary>A pair of fewer employers may be one employer's form.</summary>
    public const int FewestEmployers = 3;

    private readonly Dictionary<ConceptUri, int> _skills = [];
    private readonly Dictionary<string, int> _employers = new(StringComparer.Ordinal);
    private readonly List<int> _newAds = [];
    private readonly List<(int Employer, int[] Skills)> _ads = [];

    /// <summary>Takes a new ad of the week.</summary>
    public void Add(CountedAd ad)
    {
        var skills = new int[ad.Skills.Count];
        for (var at = 0; at < skills.Length; at++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_skills, ad.Skills[at], out var isKnown);
            if (!isKnown)
            {
                number = _newAds.Count;
                _newAds.Add(0);
            }

            skills[at] = number;
            _newAds[number]++;
        }

        if (skills.Length > 1)
        {
            _ads.Add((EmployerOf(ad), skills));
        }
    }

    /// <summary>The pairs that may be told.</summary>
    public IReadOnlyList<SkillPair> Rows()
    {
        var chosen = _skills.OrderByDescending(skill => _newAds[skill.Value]).ThenBy(skill => skill.Key.Value, StringComparer.Ordinal).Take(MostSkills)
            .OrderBy(skill => skill.Key.Value, StringComparer.Ordinal).ToList();
        var placeOf = Enumerable.Repeat(-1, _newAds.Count).ToArray();
        for (var place = 0; place < chosen.Count; place++)
        {
            placeOf[chosen[place].Value] = place;
        }

        var size = chosen.Count;
        var both = new int[size * size];
        ForEachPair(placeOf, (first, second, _) => both[(first * size) + second]++);
        Dictionary<(int, int), HashSet<int>> employers = [];
        ForEachPair(placeOf, (first, second, employer) =>
        {
            if (employer >= 0 && both[(first * size) + second] >= FewestAds)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(employers, (first, second), out _) ??= []).Add(employer);
            }
        });
        return
        [
            .. employers.Where(pair => pair.Value.Count >= FewestEmployers)
                .Select(pair => Pair(chosen[pair.Key.Item1], chosen[pair.Key.Item2], both[(pair.Key.Item1 * size) + pair.Key.Item2], pair.Value.Count))
                .OrderByDescending(pair => pair.Both)
                .ThenBy(pair => pair.First.Value, StringComparer.Ordinal)
                .ThenBy(pair => pair.Second.Value, StringComparer.Ordinal),
        ];
    }

    private SkillPair Pair(KeyValuePair<ConceptUri, int> first, KeyValuePair<ConceptUri, int> second, int both, int employers) =>
        new(first.Key, second.Key, both, _newAds[first.Value], _newAds[second.Value], employers);

    private void ForEachPair(int[] placeOf, Action<int, int, int> take)
    {
        foreach (var (employer, skills) in _ads)
        {
            var places = skills.Select(skill => placeOf[skill]).Where(place => place >= 0).Order().ToArray();
            for (var first = 0; first < places.Length; first++)
            {
                for (var second = first + 1; second < places.Length; second++)
                {
                    take(places[first], places[second], employer);
                }
            }
        }
    }

    /// <summary>The number of an employer with a name; −1 for agencies and those who hide.</summary>
    private int EmployerOf(CountedAd ad)
    {
        if (ad.EmployerKind != EmployerKind.Named || ad.EmployerKey.Length == 0)
        {
            return -1;
        }

        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_employers, ad.EmployerKey, out var isKnown);
        if (!isKnown)
        {
            number = _employers.Count - 1;
        }

        return number;
    }
}
