using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Employers;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Reports.Figures;

namespace DiCoDe.Reports.Proof;

/// <summary>Puts each ad under all its lists while it passes by: the counts were made from the same keys, so that every list has as many ads as its count says.</summary>
internal sealed class AdFiling
{
    private readonly IsoWeek _week;
    private readonly ListPlan _plan;
    private readonly AdLists _lists;
    private readonly OccupationFiling _occupations;
    private readonly SkillFamilies _families;
    private readonly ILookup<string, (string Second, AdList List)> _pairs;
    private readonly IReadOnlySet<(EmployerKind, string)> _largest;
    private readonly List<SkillLists?> _skills = [];
    private readonly HashSet<AdList> _listed = [];

    /// <summary>The lists of a week.</summary>
    public AdFiling(WeekFigures week, ListPlan plan, AdLists lists)
    {
        (_week, _plan, _lists) = (week.Report.Demand.Week, plan, lists);
        _occupations = new OccupationFiling(week, plan);
        _families = week.Report.Families ?? new SkillFamilies(week.Report.Taxonomy);
        _largest = week.Report.Demand.LargestEmployers;
        _pairs = plan.OfKind(ListKind.SkillPairs).ToLookup(list => list.Key.Key, list => (list.Key.Within, list), StringComparer.Ordinal);
    }

    /// <summary>Lists the ad that was added last.</summary>
    /// <param name="words">The ad.</param>
    /// <param name="isNew">Whether it is new in the week.</param>
    public void File(AdWords words, bool isNew)
    {
        var ad = words.Ad;
        _lists.List(_plan.Of(Dimension.Portal, ad.Id.Portal.Value), isNew);
        var region = PlaceKeys.RegionOf(ad.Place);
        _lists.List(_plan.Of(Dimension.Place, region), isNew);
        if (PlaceKeys.MunicipalityOf(ad.Place) is { Length: > 0 } municipality)
        {
            _lists.List(_plan.Of(Dimension.Place, municipality), isNew);
        }

        var occupation = _occupations.Of(ad.Occupation.IsCoded ? ad.Occupation.Occupation.Value : "");
        foreach (var list in occupation.Lists)
        {
            _lists.List(list, isNew);
        }

        if (occupation.MajorGroup.Length > 0 && ad.Place is { IsStated: true, Region.Length: > 0 })
        {
            _lists.List(_plan.Of(Dimension.OccupationInPlace, occupation.MajorGroup, region), isNew);
        }

        Terms(words, isNew);
        Pay(words, occupation.Occupation, region, isNew);
        Skills(words, occupation.Occupation, isNew);
        foreach (var place in ad.Unmatched)
        {
            if (_plan.Of(ListKey.Unmatched(place.Key)) is { } list)
            {
                _lists.List(list, isNew: true, words.SentenceOf(place));
            }
        }
    }

    /// <summary>Whether a list tells more of an ad that is not new than its title.</summary>
    public bool TellsOlder(ReportedAd ad) => (ad.Counted.MonthAmount is not null && ad.IsOpenIn(_week)) || ad.Unmatched.Any(place => _plan.Of(ListKey.Unmatched(place.Key)) is not null);

    private void Terms(AdWords words, bool isNew)
    {
        var ad = words.Ad;
        _lists.List(_plan.Of(Dimension.EmployerKind, TermCode.Of(ad.EmployerKind)), isNew);
        if (isNew && _largest.Contains((ad.EmployerKind, ad.EmployerKey)))
        {
            _lists.List(_plan.Of(ListKey.Largest(ad.EmployerKind)), isNew);
        }

        foreach (var (dimension, key) in TermKeys.Of(ad.Counted))
        {
            if (_plan.Of(dimension, key) is { } list)
            {
                _lists.List(list, isNew, isNew && list.Key.HasProof ? TermProof.Of(words, dimension, key) : null);
            }
        }
    }

    private void Pay(AdWords words, string occupation, string region, bool isNew)
    {
        var (ad, terms) = (words.Ad, words.Ad.Counted);
        if (terms.MonthAmount is null || !ad.IsOpenIn(_week))
        {
            return;
        }

        var proof = TermProof.OfPay(words, isNew);
        _lists.List(_plan.Of(ListKey.Pay(Dimension.Total, "", terms.Currency)), isNew: true, proof);
        _lists.List(_plan.Of(ListKey.Pay(Dimension.Occupation, occupation, terms.Currency)), isNew: true, proof);
        _lists.List(_plan.Of(ListKey.Pay(Dimension.Place, region, terms.Currency)), isNew: true, proof);
    }

    private void Skills(AdWords words, string occupation, bool isNew)
    {
        _listed.Clear();
        for (var at = 0; at < words.Ad.Mentions.Count; at++)
        {
            var mention = words.Ad.Mentions[at];
            var skill = ListsOf(mention.Skill, words.Skills[at]);
            var proof = isNew ? words.SentenceOf(mention) : null;
            _lists.List(skill.Own, isNew, proof);
            _lists.List(_plan.Shows(occupation) ? _plan.Of(Dimension.SkillInOccupation, mention.Skill.Value, occupation) : null, isNew, proof);
            foreach (var family in skill.Families)
            {
                if (_listed.Add(family))
                {
                    _lists.List(family, isNew);
                }
            }

            if (isNew)
            {
                Pairs(words, skill, proof!);
            }
        }
    }

    private void Pairs(AdWords words, SkillLists first, byte[] proof)
    {
        foreach (var (second, list) in first.Pairs)
        {
            foreach (var other in words.Ad.Mentions.Where(mention => string.Equals(mention.Skill.Value, second, StringComparison.Ordinal)).Take(1))
            {
                _lists.List(list, isNew: true, [.. proof, .. "<br>"u8, .. words.SentenceOf(other)]);
            }
        }
    }

    /// <summary>The list of a skill, and those of the groups and collections that it lies in.</summary>
    private SkillLists ListsOf(ConceptUri skill, int number)
    {
        while (_skills.Count <= number)
        {
            _skills.Add(null);
        }

        if (_skills[number] is not { } lists)
        {
            lists = new SkillLists(_plan.Of(Dimension.Skill, skill.Value), [.. _families.Of(skill).Select(family => _plan.Of(family.Dimension, family.Key)).OfType<AdList>()], [.. _pairs[skill.Value]]);
            _skills[number] = lists;
        }

        return lists;
    }

    private sealed record SkillLists(AdList? Own, AdList[] Families, (string Second, AdList List)[] Pairs);
}
