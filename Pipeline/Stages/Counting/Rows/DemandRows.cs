using System.Runtime.InteropServices;

using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Stages.Counting.Rows;

/// <summary>Numbers the rows that ads count in, from 0 in the order in which they are met. The rows of a skill are looked up once for all of them, so that
/// neither its URI nor that of an occupation is hashed again for each ad and row.</summary>
internal sealed class DemandRows(SkillFamilies families, MajorGroups groups)
{
    private const int Requirements = 3;

    private readonly List<DemandKey> _keys = [];
    private readonly Dictionary<DemandKey, int> _rows = [];
    private readonly Dictionary<ConceptUri, SkillRows> _skills = [];
    private readonly Dictionary<long, int> _skillsInOccupations = [];
    private readonly List<int> _latest = [];
    private readonly List<int> _found = [];
    private int _ad;

    /// <summary>What each row is counted by.</summary>
    public IReadOnlyList<DemandKey> Keys => _keys;

    /// <summary>The rows that an ad counts in, each once; good until the next ad.</summary>
    public ReadOnlySpan<int> Of(CountedAd ad)
    {
        _ad++;
        _found.Clear();
        foreach (var key in DemandKey.Of(ad, groups))
        {
            Take(RowOf(key));
        }

        var occupation = ad.Occupation.IsNone ? "" : ad.Occupation.Value;
        var inOccupation = occupation.Length > 0 ? RowOf(new DemandKey(Dimension.Occupation, occupation, "")) : -1;
        for (var at = 0; at < ad.Skills.Count; at++)
        {
            var skill = RowsOf(ad.Skills[at]);
            Take(skill.Skill);
            if (inOccupation >= 0)
            {
                Take(RowOf(skill, inOccupation));
            }

            if (at < ad.Requirements.Count)
            {
                Take(RowOf(skill, ad.Requirements[at]));
            }

            foreach (var family in skill.Families)
            {
                Take(family);
            }
        }

        return CollectionsMarshal.AsSpan(_found);
    }

    /// <summary>The number of a row.</summary>
    public int RowOf(DemandKey key)
    {
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, key, out var isKnown);
        if (!isKnown)
        {
            row = Add(key);
        }

        return row;
    }

    private int RowOf(SkillRows skill, int inOccupation)
    {
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(_skillsInOccupations, ((long)inOccupation << 32) | (uint)skill.Skill, out var isKnown);
        if (!isKnown)
        {
            row = Add(new DemandKey(Dimension.SkillInOccupation, _keys[skill.Skill].Key, _keys[inOccupation].Key));
        }

        return row;
    }

    private int RowOf(SkillRows skill, Requirement requirement)
    {
        var at = (int)requirement;
        if (at is < 0 or >= Requirements)
        {
            return RowOf(new DemandKey(Dimension.SkillByRequirement, _keys[skill.Skill].Key, TermCode.Of(requirement)));
        }

        if (skill.ByRequirement[at] < 0)
        {
            skill.ByRequirement[at] = RowOf(new DemandKey(Dimension.SkillByRequirement, _keys[skill.Skill].Key, TermCode.Of(requirement)));
        }

        return skill.ByRequirement[at];
    }

    private SkillRows RowsOf(ConceptUri skill)
    {
        if (!_skills.TryGetValue(skill, out var rows))
        {
            rows = new SkillRows(RowOf(new DemandKey(Dimension.Skill, skill.Value, "")), [-1, -1, -1], [.. families.Of(skill).Select(family => RowOf(new DemandKey(family.Dimension, family.Key, "")))]);
            _skills.Add(skill, rows);
        }

        return rows;
    }

    private int Add(DemandKey key)
    {
        _keys.Add(key);
        _latest.Add(0);
        return _keys.Count - 1;
    }

    private void Take(int row)
    {
        if (_latest[row] != _ad)
        {
            _latest[row] = _ad;
            _found.Add(row);
        }
    }

    private readonly record struct SkillRows(int Skill, int[] ByRequirement, int[] Families);
}
