using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Ads.Terms.Engagement;
using DiCoDe.Domain.Ads.Terms.Training;
using DiCoDe.Domain.Ads.Terms.Working;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Employers;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Counting;

namespace DiCoDe.Tests.Support.Reports;

/// <summary>An invented week that is there ad by ad: its numbers are counted from its ads, so that each opens to as many as it says.</summary>
internal static class SampleMarket
{
    private const int Many = 760;
    private const int Older = 80;
    private const int OfTheFirstPortal = 640;
    private const int SkillsOfAnAd = 4;

    /// <summary>The sample's skills, each in one of its groups.</summary>
    private static readonly Taxonomy Grouped = SampleTaxonomy.Taxonomy with
    {
        Skills = [.. SampleTaxonomy.Taxonomy.Skills.Select((skill, at) => skill with { Broader = [SampleTaxonomy.Taxonomy.SkillGroups[at % SampleTaxonomy.Taxonomy.SkillGroups.Count].Uri] })],
    };

    /// <summary>What a field of the portal says, and no words of an ad.</summary>
    public const string InField = "Indefinido, preguntar por Lupita";

    private const string Conditions = "Se ofrece turno nocturno; 2 años de experiencia. Edad de 18 a 35 años. Sueldo de 9,000 a 11,000 pesos al mes.";

    private static readonly string[] Employers = ["Abarrotes La Esquina", "Comercializadora del Bajío, S.A. de C.V.", "", "Taller Hermanos Ríos"];

    private static readonly Place[] Places =
    [
        new("MX", "Ciudad de México", "Iztapalapa", "Iztapalapa, Ciudad de México"), new("MX", "Jalisco", "Zapopan", "Zapopan, Jal."), new("MX", "Nuevo León", "", "Nuevo León"),
        new("MX", "", "", "Toda la república") { Match = PlaceMatch.Several }, Place.NotStated, new("MX", "Ciudad de México", "Tlalpan", "Tlalpan, CDMX"),
    ];

    /// <summary>760 new ads and 80 older ones that are open, each part in order of portal and key: more than one page of them, and of two lists.</summary>
    public static IReadOnlyList<ReportedAd> Ads { get; } =
    [
        .. Enumerable.Range(0, Many).Select(Ad).Concat(Enumerable.Range(Many, Older).Select(at => Ad(at) with { Posted = PostingDate.NotStated, FirstSeenOn = SmallReport.Now.Monday.AddDays(-9) }))
            .OrderBy(ad => !SmallReport.Now.Contains(ad.NewOn)).ThenBy(ad => ad.Id.Portal.Value, StringComparer.Ordinal).ThenBy(ad => ad.Id.Key, StringComparer.Ordinal),
    ];

    /// <summary>Their week.</summary>
    public static WeeklyReport Week { get; } = Of(Ads);

    /// <summary>A dozen of them, in a week of their own.</summary>
    public static WeeklyReport Few { get; } = Of([.. Ads.Take(12)]);

    /// <summary>The week of some ads.</summary>
    public static WeeklyReport Of(IReadOnlyList<ReportedAd> ads) => SampleReport.Busy with
    {
        Taxonomy = Grouped,
        Demand = Count(ads),
        Ads = ads.ToAsyncEnumerable(),
        Unmatched = [],
        Evidence = [.. ads.SelectMany(EvidenceOf)
            .GroupBy(evidence => evidence.Mention.Skill).OrderBy(skill => skill.Key).SelectMany(skill => skill.Take(3))],
    };

    private static IEnumerable<Evidence> EvidenceOf(ReportedAd reported)
    {
        var ad = Some.Ad(reported.Id.Key, reported.Title, reported.Text) with { Id = reported.Id, Employer = reported.Employer, Place = reported.Place, Url = reported.Url };
        return reported.Mentions.Select(mention => new Evidence(ad, mention));
    }

    private static DemandTable Count(IReadOnlyList<ReportedAd> ads)
    {
        var counter = new DemandCounter(SmallReport.Now, new ObservedPeriod(SmallReport.Now.Previous.Monday, SmallReport.Now.Sunday)) { Families = new SkillFamilies(Grouped), Groups = new MajorGroups(Grouped) };
        foreach (var ad in ads)
        {
            counter.Add(Counted(ad));
        }

        return counter.Table();
    }

    private static ReportedAd Ad(int at)
    {
        var taxonomy = SampleTaxonomy.Taxonomy;
        var portal = SampleReport.Busy.Portals[at < OfTheFirstPortal ? 0 : 1 + (at % 2)].Portal.Id;
        var occupation = at % 4 == 0 ? null : taxonomy.Occupations[at % taxonomy.Occupations.Count];
        var skills = Enumerable.Range(0, SkillsOfAnAd).Select(nth => taxonomy.Skills[(at + (nth * nth * 7)) % taxonomy.Skills.Count]).Distinct().ToList();
        var text = "Empresa en crecimiento busca personal.\n" + string.Concat(skills.Select((skill, nth) => $"- {(nth == 0 ? "Experiencia en" : "Se pide")} {skill.LabelIn("es")}, comprobable.\n")) + "Ofrecemos prestaciones de ley." + (at % 3 == 1 ? $"\n{Conditions}" : "");
        return new ReportedAd
        {
            Id = new AdId(portal, $"{at:0000}"),
            Title = $"{occupation?.LabelIn("es") ?? "Auxiliar general"}, vacante {at}",
            Text = text,
            Language = "es",
            Employer = Employers[at % Employers.Length],
            Place = Places[at % Places.Length],
            Url = at % 3 == 0 ? null : new Uri($"https://{portal}.example/anuncio/{at}"),
            Posted = at % 5 == 0 ? PostingDate.NotStated : PostingDate.On(SmallReport.Now.Monday.AddDays(at % 3)),
            FirstSeenOn = SmallReport.Now.Monday.AddDays(3),
            LastSeenOn = SmallReport.Now.Monday.AddDays(3 + (at % 4)),
            Occupation = occupation is null ? OccupationCoding.NotCoded : new OccupationCoding(occupation.Uri, occupation.Isco, new Confidence(0.8), occupation.LabelIn("es")),
            Mentions = [.. skills.Select((skill, nth) => MentionOf(skill, text, nth)).OrderBy(mention => mention.Start)],
            EmployerKind = (EmployerKind)(at % 4),
            EmployerKey = Employers[at % Employers.Length],
            Counted = CountedOf(at),
            Terms = at % 3 == 1 ? TermsOf(text) : AdTerms.NotRead,
        };
    }

    /// <summary>One ad in three says something of the work; two of them in another money.</summary>
    private static CountedTerms CountedOf(int at) => at % 3 != 1 ? new CountedTerms { Language = "es" } : new CountedTerms
    {
        Language = "es",
        Currency = at is 4 or 7 ? "USD" : "MXN",
        MonthMinimum = 9_000 + at,
        MonthMaximum = 11_000 + at,
        Contract = ContractKind.Permanent,
        Shifts = Shifts.Night,
        ExperienceMonths = 24,
        Treatment = TreatmentKinds.Of([new TreatmentDemand(TreatmentKind.Age, Quote.None)]),
    };

    private static AdTerms TermsOf(string text)
    {
        return new AdTerms
        {
            Reader = 1,
            Pay = new Pay { Quote = QuoteOf("de 9,000 a 11,000 pesos al mes") },
            Contract = new Contract(ContractKind.Permanent, Hiring.NotStated, Quote.Outside(InField)),
            Hours = new WorkingHours { Shifts = Shifts.Night, Quote = QuoteOf("turno nocturno") },
            Experience = new Experience { MinimumMonths = 24, Quote = QuoteOf("2 años de experiencia") },
            Treatment = [new TreatmentDemand(TreatmentKind.Age, QuoteOf("de 18 a 35 años"))],
        };

        Quote QuoteOf(string words) => new(words, text.IndexOf(words, StringComparison.Ordinal));
    }

    private static Mention MentionOf(Skill skill, string text, int nth) => new()
    {
        Skill = skill.Uri,
        Segment = Segment.Text,
        Start = text.IndexOf($" {skill.LabelIn("es")},", StringComparison.Ordinal) + 1,
        Length = skill.LabelIn("es").Length,
        Confidence = new Confidence(0.95 - (nth * 0.1)),
        Requirement = (Requirement)(nth % 3),
        How = (MatchKind)nth,
        Label = skill.LabelIn("es"),
    };

    private static CountedAd Counted(ReportedAd ad) => new()
    {
        Key = ad.Id.Key,
        Portal = ad.Id.Portal,
        Posted = ad.Posted,
        FirstSeenOn = ad.FirstSeenOn,
        LastSeenOn = ad.LastSeenOn,
        Place = ad.Place,
        Positions = Positions.NotStated,
        Occupation = ad.Occupation.Occupation,
        Skills = [.. ad.Mentions.Select(mention => mention.Skill)],
        Requirements = [.. ad.Mentions.Select(mention => mention.Requirement)],
        EmployerKey = ad.EmployerKey,
        EmployerKind = ad.EmployerKind,
        Terms = ad.Counted,
    };
}
