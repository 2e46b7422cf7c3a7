using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Trends;

namespace DiCoDe.Tests.Support.Reports;

/// <summary>What the invented week has of skills over time and together, and of work by place.</summary>
internal static class SampleTrends
{
    /// <summary>Every seventh skill is asked for more than before, every eleventh less, the rest as ever.</summary>
    public static IEnumerable<SkillSeries> Series(IsoWeek now) => SampleTaxonomy.Taxonomy.Skills
        .Select((skill, at) => new SkillSeries(
            skill.Uri,
            [.. Enumerable.Range(0, SkillSeries.Weeks).Select(week => (900 / (at + 2) * (week < SkillSeries.Earlier ? 10 : at % 7 == 0 ? 14 : at % 11 == 1 ? 6 : 10) / 10) + (now.Number * week * at % 5))],
            RecentEmployers: at % 14 == 0 ? 9 : 2 + (at % 20),
            EarlierEmployers: 8))
        .OrderBy(series => series.Skill.Value, StringComparer.Ordinal);

    /// <summary>Pairs of neighbours, often together, and of strangers, seldom.</summary>
    public static IEnumerable<SkillPair> Pairs(double scale)
    {
        var skills = SampleTaxonomy.Taxonomy.Skills;
        return Enumerable.Range(0, 20)
            .Select(at => new SkillPair(skills[at].Uri, skills[at + 1 + (at % 3)].Uri, (int)(400 * scale / (at + 1)) + 30, (int)(1240 * 3 * scale / (at + 3)) + 30, (int)(1240 * 3 * scale / (at + 5)) + 30, 3 + at))
            .OrderByDescending(pair => pair.Both)
            .ThenBy(pair => pair.First.Value, StringComparer.Ordinal);
    }

    /// <summary>The major groups of the occupations in each region; the last region has one group fewer.</summary>
    public static IEnumerable<DemandRow> OccupationsIn(IEnumerable<string> regions, double scale) =>
        from region in regions.Select((name, at) => (Name: name, At: at))
        from code in SampleTaxonomy.Taxonomy.Occupations.Select(one => one.Isco[..1]).Distinct(StringComparer.Ordinal).Select((digit, at) => (Digit: digit, At: at))
        where region.At + code.At < 12
        let ads = (int)(900 * scale / ((region.At + 1) * (code.At + 2)))
        select new DemandRow(Dimension.OccupationInPlace, code.Digit, $"MX/{region.Name}/", new Count(ads, ads, ads * 3), new Count(ads * 9 / 10, ads, ads * 3));
}
