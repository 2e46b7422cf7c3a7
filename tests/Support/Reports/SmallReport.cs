using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Trends;
using DiCoDe.Domain.Employers;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Tests.Support.Reports;

/// <summary>A week small enough to be read whole; each test changes only what it is about.</summary>
internal static class SmallReport
{
    public static readonly IsoWeek Now = IsoWeek.Of(new DateOnly(2026, 11, 15));

    public static SkillGroup Machines { get; } = new() { Uri = new ConceptUri("urn:test:group:S8"), Code = "S8", Labels = [new Label("trabajar con máquinas", "es", LabelKind.Preferred), new Label("working with machinery", "en", LabelKind.Preferred)] };

    public static Skill Welding { get; } = Some.Skill("soldadura", "soldadura por arco", "soldar") with { Broader = [Machines.Uri] };

    public static Skill English { get; } = Some.Skill("ingles", "inglés") with { Collections = SkillCollections.Language };

    public static Occupation Welder { get; } = Some.Occupation("soldador", "7212", "soldador/soldadora") with
    {
        Labels = [new Label("soldador/soldadora", "es", LabelKind.Preferred), new Label("welder", "en", LabelKind.Preferred)],
    };

    /// <summary>Two portals read alike in both weeks, 400 ads after 300.</summary>
    public static WeeklyReport Week { get; } = new()
    {
        Demand = new DemandTable(Now, HasBefore: true, Rows, [new WeekTotal(Now.Plus(-52), new Count(250, 260, 700)), new WeekTotal(Now.Previous, new Count(300, 330, 900)), new WeekTotal(Now, new Count(400, 450, 1000) { NewRepeats = 30 })])
        {
            Pay =
            [
                new PayRow(Dimension.Total, "", "MXN", 1000, 380, 8_400, 10_250.5, 14_000),
                new PayRow(Dimension.Occupation, Welder.Uri.Value, "MXN", 350, 9, 12_000, 13_000, 15_000),
                new PayRow(Dimension.Place, "MX/Ciudad de México/", "MXN", 900, 340, 8_500, 10_500, 14_500),
            ],
            Pairs = [new SkillPair(English.Uri, Welding.Uri, 30, 35, 110, 4)],
            Employers = [new EmployerConcentration(EmployerKind.Named, 96, 310, 122), new EmployerConcentration(EmployerKind.Agency, 4, 25, 25)],
        },
        Overlap =
        [
            new PortalOverlap(Some.Portal, Some.Portal, 580), new PortalOverlap(Some.Portal, new PortalId("otro-portal"), 21),
            new PortalOverlap(new PortalId("otro-portal"), Some.Portal, 21), new PortalOverlap(new PortalId("otro-portal"), new PortalId("otro-portal"), 390),
        ],
        Funnel =
        [
            new FunnelRow(Some.Portal, Now.Monday, FunnelStep.Page, "", 60),
            new FunnelRow(Some.Portal, Now.Monday, FunnelStep.Page, "gone", 2),
            new FunnelRow(Some.Portal, Now.Monday, FunnelStep.Found, "", 55),
            new FunnelRow(Some.Portal, Now.Monday, FunnelStep.Kept, "", 50),
            new FunnelRow(Some.Portal, Now.Monday, FunnelStep.Kept, "no-title", 5),
            new FunnelRow(Some.Portal, Now.Monday, FunnelStep.New, "", 50),
        ],
        Survival = [new SurvivalCurve("", IsTotal: true, 120, 80, [new SurvivalPoint(6, 100, 30, 0.7, 0.6, 0.78), new SurvivalPoint(20, 60, 25, 0.41, 0.3, 0.5)]) { Oldest = 25 }],
        Sinco = new SincoCrosswalk(new Dictionary<string, string> { ["7211"] = "Soldadores y oxicortadores" }, [new SincoLink("7211", "7212")]),
        Laws = [new TreatmentLaw("MX", TreatmentKind.Age, "Ley de Prueba", "3", "La edad no es condición para el trabajo") { EnglishLaw = "Test Act" }],
        Taxonomy = new Taxonomy
        {
            Identity = new TaxonomyIdentity("ESCO", "1.2.0", ["en", "es"], "abcdef012345", IsStarter: false),
            Skills = [English, Welding],
            Occupations = [Welder],
            SkillGroups = [Machines],
            IscoGroups = [new IscoGroup { Uri = new ConceptUri("urn:test:isco:7"), Code = "7", Labels = [new Label("Oficiales, operarios y artesanos", "es", LabelKind.Preferred)] }],
        },
        Classifier = new ClassifierId("phrase-1 · esco-1.2.0 · abcdef012345"),
        Portals = [Read(Some.Identity), Read(new PortalIdentity(new PortalId("otro-portal"), "Otro Portal", "CL", "America/Santiago", IsDemo: false))],
        Evidence = [Behind(Welding, "Taller en Iztapalapa busca personal.\n- Experiencia en soldadura por arco, comprobable.\nOfrecemos sueldo base.", "soldadura por arco")],
        SkillSeries = [new SkillSeries(Welding.Uri, [.. Enumerable.Repeat(50, 15), 110], 12, 9)],
        Version = "0.1.0",
    };

    private static IReadOnlyList<DemandRow> Rows =>
    [
        new(Dimension.Total, "", "", new Count(400, 450, 1000) { NewRepeats = 30 }, new Count(300, 330, 900)),
        new(Dimension.Portal, "empleos-prueba", "", new Count(250, 280, 600), new Count(200, 220, 550)),
        new(Dimension.Portal, "otro-portal", "", new Count(150, 170, 400), new Count(100, 110, 350)),
        new(Dimension.Place, "MX/Ciudad de México/", "", new Count(360, 400, 900), new Count(280, 300, 820)),
        new(Dimension.Place, "MX/Ciudad de México/Iztapalapa", "", new Count(120, 130, 300), new Count(90, 95, 280)),
        new(Dimension.Place, "", "", new Count(40, 50, 100), new Count(20, 30, 80)),
        new(Dimension.Occupation, Welder.Uri.Value, "", new Count(140, 160, 350), new Count(60, 70, 260)),
        new(Dimension.Occupation, "", "", new Count(260, 290, 650), new Count(240, 260, 640)),
        new(Dimension.Skill, Welding.Uri.Value, "", new Count(110, 120, 280), new Count(50, 55, 210)),
        new(Dimension.Skill, English.Uri.Value, "", new Count(35, 35, 90), new Count(30, 30, 85)),
        new(Dimension.SkillInOccupation, Welding.Uri.Value, Welder.Uri.Value, new Count(100, 110, 250), new Count(45, 50, 200)),
        new(Dimension.Pay, "stated", "", new Count(150, 170, 380), new Count(100, 110, 300)),
        new(Dimension.Pay, "", "", new Count(250, 280, 620), new Count(200, 220, 600)),
        new(Dimension.Schooling, "upper_secondary", "", new Count(160, 170, 400), new Count(120, 130, 380)),
        new(Dimension.Schooling, "primary", "", new Count(40, 60, 110), new Count(30, 40, 90)),
        new(Dimension.Schooling, "", "", new Count(200, 220, 490), new Count(150, 160, 430)),
        new(Dimension.Treatment, "age", "", new Count(90, 95, 210), new Count(80, 85, 200)),
        new(Dimension.Treatment, "", "", new Count(310, 355, 790), new Count(220, 245, 700)),
        new(Dimension.SkillByRequirement, Welding.Uri.Value, "must", new Count(80, 85, 200), new Count(40, 42, 160)),
        new(Dimension.SkillByRequirement, Welding.Uri.Value, "task", new Count(30, 35, 80), new Count(10, 13, 50)),
        new(Dimension.SkillByRequirement, English.Uri.Value, "nice", new Count(35, 35, 90), new Count(30, 30, 85)),
        new(Dimension.SkillGroup, Machines.Uri.Value, "", new Count(110, 120, 280), new Count(50, 55, 210)),
        new(Dimension.OccupationInPlace, "7", "MX/Ciudad de México/", new Count(130, 150, 320), new Count(55, 65, 240)),
        new(Dimension.SkillCollection, "language", "", new Count(35, 35, 90), new Count(30, 30, 85)),
    ];

    /// <summary>A portal read on every day of both weeks.</summary>
    public static PortalState Read(PortalIdentity portal) => new()
    {
        Portal = portal,
        RunsInWeek = 7,
        DaysInWeek = 7,
        DaysInWeekBefore = 7,
        LastObservedOn = Now.Sunday,
        State = RunState.Complete,
        Reason = "",
    };

    /// <summary>A mention of a skill in a text that has the phrase.</summary>
    public static Evidence Behind(Skill skill, string text, string phrase) => new(
        Some.Ad(text: text) with { Title = "Ayudante de taller", Url = new Uri("https://empleos.example/anuncio/1") },
        new Mention
        {
            Skill = skill.Uri,
            Segment = Segment.Text,
            Start = text.IndexOf(phrase, StringComparison.Ordinal),
            Length = phrase.Length,
            Confidence = new Confidence(0.925),
            Requirement = Requirement.Must,
            How = MatchKind.PreferredLabel,
            Label = phrase,
        });

    /// <summary>The same week with this total alone changed.</summary>
    public static WeeklyReport WithTotal(Count now, Count before) => Week with
    {
        Demand = Week.Demand with { Rows = [new DemandRow(Dimension.Total, "", "", now, before), .. Rows.Skip(1)] },
    };
}
