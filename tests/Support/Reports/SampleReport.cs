using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Employers;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Tests.Support.Reports;

/// <summary>An invented week that looks like a real one: five portals, eight weeks with a gap, sixty skills.</summary>
internal static class SampleReport
{
    private static readonly PortalIdentity[] Portals =
    [
        new(new PortalId("bolsa-anahuac"), "Bolsa de Trabajo Anáhuac", "MX", "America/Mexico_City", IsDemo: true),
        new(new PortalId("chamba-facil"), "Chamba Fácil", "MX", "America/Mexico_City", IsDemo: true),
        new(new PortalId("empleo-norte"), "Empleo Norte", "MX", "America/Monterrey", IsDemo: true),
        new(new PortalId("oficios-unidos"), "Oficios Unidos", "MX", "America/Mexico_City", IsDemo: true),
        new(new PortalId("vacantes-hoy"), "Vacantes Hoy", "MX", "America/Mexico_City", IsDemo: true),
    ];

    private static readonly (string Region, string[] Municipalities)[] Places =
    [
        ("Ciudad de México", ["Iztapalapa", "Cuauhtémoc", "Gustavo A. Madero", "Miguel Hidalgo", "Coyoacán", "Álvaro Obregón", "Tlalpan", "Benito Juárez", "Xochimilco"]),
        ("Estado de México", ["Ecatepec de Morelos", "Naucalpan de Juárez", "Toluca", "Nezahualcóyotl"]),
        ("Nuevo León", ["Monterrey", "San Nicolás de los Garza", "Apodaca"]),
        ("Jalisco", ["Guadalajara", "Zapopan"]),
        ("Guanajuato", ["León", "Celaya"]),
        ("Puebla", ["Puebla"]),
    ];

    /// <summary>2026-W46, rising clearly, with what a real week has wrong with it.</summary>
    public static WeeklyReport Busy { get; } = Week(scale: 1);

    /// <summary>The same with ads enough for nobody: shares and changes are not shown.</summary>
    public static WeeklyReport Quiet { get; } = Week(scale: 0.01);

    /// <summary>The same at the end of a year and more of weeks.</summary>
    public static WeeklyReport Long { get; } = Busy with
    {
        Demand = Busy.Demand with { Series = [.. Enumerable.Range(-70, 63).Select(at => new WeekTotal(Now.Plus(at), Count(3000 + (at * at % 900), 1))), .. Busy.Demand.Series] },
        Portals = [.. Busy.Portals.Take(4).Select(state => state with { State = RunState.Complete, Reason = "", DaysInWeek = 7 })],
    };

    /// <summary>The same with sixteen weeks and more without a gap, so that skills can be held against their own past.</summary>
    public static WeeklyReport Trending { get; } = Long with
    {
        Demand = Long.Demand with { Series = [.. Enumerable.Range(-40, 39).Select(at => new WeekTotal(Now.Plus(at), Count(3400 + (at * at % 300), 1))), .. Busy.Demand.Series.TakeLast(2)] },
    };

    private static IsoWeek Now => IsoWeek.Of(new DateOnly(2026, 11, 15));

    private static WeeklyReport Week(double scale)
    {
        var taxonomy = SampleTaxonomy.Taxonomy;
        return new WeeklyReport
        {
            Demand = new DemandTable(Now, HasBefore: true, [.. SampleBases.Under(Rows(scale), Portals).OrderBy(row => row.Dimension).ThenBy(row => row.Within, StringComparer.Ordinal)
                .ThenByDescending(row => row.This.OpenAds).ThenByDescending(row => row.This.NewAds).ThenBy(row => row.Key, StringComparer.Ordinal)], [.. Series(scale)])
            {
                Pay = [.. SampleTerms.Pay(scale)],
                Pairs = [.. SampleTrends.Pairs(scale)],
                Employers = [new EmployerConcentration(EmployerKind.Named, 840, (int)(2900 * scale), (int)(611 * scale)), new EmployerConcentration(EmployerKind.Agency, 9, (int)(398 * scale), (int)(398 * scale))],
            },
            Taxonomy = taxonomy,
            Sinco = new SincoCrosswalk(new Dictionary<string, string>(), [new SincoLink("7211", "7212")]),
            Survival = [new SurvivalCurve("", IsTotal: true, 12_000, 8_000, [new SurvivalPoint(9, 10_000, 4_000, 0.6, 0.58, 0.62)]) { Oldest = 70 }],
            Overlap = [.. Portals.Take(4).SelectMany((first, at) => Portals.Take(4).Select((second, other) => new PortalOverlap(first.Id, second.Id, at == other ? 4100 / (at + 1) : 137 / (at + other))))],
            Funnel = [new FunnelRow(Portals[0].Id, Now.Monday, FunnelStep.Page, "", 900), new FunnelRow(Portals[0].Id, Now.Monday, FunnelStep.Found, "", 880)],
            Classifier = new ClassifierId("phrase-1 · starter-1.0.0 · 3f2a91c07be4"),
            Portals = [.. Portals.Select(State)],
            Evidence = [.. taxonomy.Skills.Take(45).SelectMany(skill => SampleAds.Behind(skill, Portals))],
            Unmatched = [.. SampleAds.Unmatched(Portals)],
            SkillSeries = [.. SampleTrends.Series(Now)],
            Version = "0.1.0",
        };
    }

    private static IEnumerable<DemandRow> Rows(double scale)
    {
        yield return Row(Dimension.Total, "", 4318, 3702, scale);
        var portals = new[] { 1893, 1204, 741, 480, 0 };
        foreach (var (portal, at) in Portals.Select((portal, at) => (portal, at)))
        {
            yield return Row(Dimension.Portal, portal.Id.Value, portals[at], at == 4 ? 212 : portals[at] * 82 / 100, scale);
        }

        foreach (var (occupation, at) in SampleTaxonomy.Taxonomy.Occupations.Select((occupation, at) => (occupation, at)))
        {
            var ads = 620 / (at + 1);
            yield return Row(Dimension.Occupation, occupation.Uri.Value, ads, at < 2 ? ads * 70 / 100 : ads - (at % 4), scale);
            foreach (var (skill, nth) in SampleTaxonomy.Taxonomy.Skills.Skip(at * 2).Take(12).Select((skill, nth) => (skill, nth)))
            {
                yield return Row(Dimension.SkillInOccupation, skill.Uri.Value, ads / (nth + 2), ads / (nth + 2), scale) with { Within = occupation.Uri.Value };
            }
        }

        yield return Row(Dimension.Occupation, "", 1960, 1850, scale);
        foreach (var (skill, at) in SampleTaxonomy.Taxonomy.Skills.Select((skill, at) => (skill, at)))
        {
            var ads = 1240 * 3 / (at + 3);
            yield return Row(Dimension.Skill, skill.Uri.Value, ads, at % 6 == 1 ? ads * 60 / 100 : at % 11 == 4 ? ads * 3 / 2 : ads + (at % 3), scale);
        }

        foreach (var row in FamilyRows(scale).Concat(SampleTrends.OccupationsIn(Places.Select(place => place.Region), scale)))
        {
            yield return row;
        }

        foreach (var row in PlaceRows(scale).Concat(SampleTerms.Rows.Select(term => Row(term.Dimension, term.Key, term.Ads, term.Ads - 30, scale))))
        {
            yield return row;
        }
    }

    private static IEnumerable<DemandRow> FamilyRows(double scale)
    {
        foreach (var (skill, at) in SampleTaxonomy.Taxonomy.Skills.Select((skill, at) => (skill, at)))
        {
            var ads = 1240 * 3 / (at + 3);
            yield return Row(Dimension.SkillByRequirement, skill.Uri.Value, ads * 3 / 5, ads / 2, scale) with { Within = "must" };
            yield return Row(Dimension.SkillByRequirement, skill.Uri.Value, ads / 5, ads / 5, scale) with { Within = "nice" };
            yield return Row(Dimension.SkillByRequirement, skill.Uri.Value, ads - (ads * 3 / 5) - (ads / 5), ads / 4, scale) with { Within = "task" };
        }

        yield return Row(Dimension.SkillCollection, "digital", 1420, 1201, scale);
        yield return Row(Dimension.SkillCollection, "green", 118, 109, scale);
        yield return Row(Dimension.SkillCollection, "transversal", 2230, 2190, scale);
        yield return Row(Dimension.SkillCollection, "language", 655, 640, scale);
        foreach (var (group, at) in SampleTaxonomy.Taxonomy.SkillGroups.Select((group, at) => (group, at)))
        {
            yield return Row(Dimension.SkillGroup, group.Uri.Value, 2100 / (at + 1), 2050 / (at + 1), scale);
        }
    }

    private static IEnumerable<DemandRow> PlaceRows(double scale)
    {
        foreach (var (place, at) in Places.Select((place, at) => (place, at)))
        {
            var whole = 1900 / (at + 1);
            yield return Row(Dimension.Place, $"MX/{place.Region}/", whole, whole - 40, scale);
            foreach (var (municipality, nth) in place.Municipalities.Select((municipality, nth) => (municipality, nth)))
            {
                yield return Row(Dimension.Place, $"MX/{place.Region}/{municipality}", whole / (nth + 3), whole / (nth + 3), scale);
            }
        }

        yield return Row(Dimension.Place, "", 213, 190, scale);
    }

    private static DemandRow Row(Dimension dimension, string key, int now, int before, double scale) => new(dimension, key, "", Count(now, scale), Count(before, scale));

    private static Count Count(int ads, double scale)
    {
        var some = (int)(ads * scale);
        return new Count(some, some * 13 / 10, some * 31 / 10);
    }

    private static IEnumerable<WeekTotal> Series(double scale)
    {
        var ads = new[] { 3120, 3344, 3298, 0, 3610, 3547, 3702, 4318 };
        for (var at = 0; at < ads.Length; at++)
        {
            if (ads[at] > 0)
            {
                yield return new WeekTotal(Now.Plus(at - ads.Length + 1), Count(ads[at], scale));
            }
        }
    }

    private static PortalState State(PortalIdentity portal, int at) => new()
    {
        Portal = portal,
        RunsInWeek = at == 4 ? 0 : 7,
        DaysInWeek = at switch { 4 => 0, 2 => 6, _ => 7 },
        DaysInWeekBefore = at == 4 ? 5 : 7,
        LastObservedOn = at == 4 ? new DateOnly(2026, 11, 6) : new DateOnly(2026, 11, 15),
        State = at switch { 4 => RunState.Refused, 1 => RunState.Partial, _ => RunState.Complete },
        Reason = at switch { 4 => "robots.txt no permite leer la lista de anuncios", 1 => "la página 38 de 52 no respondió", _ => "" },
    };
}
