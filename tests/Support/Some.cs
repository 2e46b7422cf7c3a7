using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Employers;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Tests.Support;

/// <summary>Test data with nothing special about it; each test changes only what it is about.</summary>
internal static class Some
{
    public static readonly DateTimeOffset Moment = new(2026, 11, 15, 18, 0, 0, TimeSpan.Zero);

    public static PortalId Portal { get; } = new("empleos-prueba");

    public static PortalIdentity Identity { get; } = new(Portal, "Empleos de Prueba", "MX", "America/Mexico_City", IsDemo: false);

    public static JobAd Ad(string key = "1", string title = "Cajera de tienda", string text = "Manejo de caja y atención a clientes.") => new()
    {
        Id = new AdId(Portal, key),
        Title = title,
        Text = text,
        Employer = "Abarrotes La Esquina",
        Advertiser = new Employer("Abarrotes La Esquina", "abarrotes la esquina", EmployerKind.Named),
        Place = new Place("MX", "Ciudad de México", "Iztapalapa", "Iztapalapa, Ciudad de México"),
        Sections = text.Length == 0 ? [] : [new AdSection(SectionKind.Unknown, 0, text.Length)],
        Posted = PostingDate.On(new DateOnly(2026, 11, 12)),
        SeenAt = Moment,
        SeenOn = new DateOnly(2026, 11, 15),
        ContentHash = $"hash-{key}-{title}-{text}",
    };

    public static Page Page(Uri url, string body = "") => new()
    {
        Url = url,
        FinalUrl = url,
        Status = 200,
        ContentType = "text/html; charset=utf-8",
        Body = System.Text.Encoding.UTF8.GetBytes(body),
        FetchedAt = Moment,
    };

    public static ScrapedAd Scraped(string key = "1", params (AdField Field, string Text)[] fields) => new()
    {
        Id = new AdId(Portal, key),
        SeenAt = Moment,
        Fields = fields.ToDictionary(field => field.Field, field => new ScrapedField(field.Text, FieldSource.Selector)),
    };

    public static Skill Skill(string key, params string[] spanish) => new()
    {
        Uri = new ConceptUri($"urn:test:skill:{key}"),
        Type = SkillType.Skill,
        Labels = [.. spanish.Select((label, at) => new Label(label, "es", at == 0 ? LabelKind.Preferred : LabelKind.Alternative))],
    };

    public static Occupation Occupation(string key, string isco, params string[] spanish) => new()
    {
        Uri = new ConceptUri($"urn:test:occupation:{key}"),
        Isco = isco,
        Labels = [.. spanish.Select((label, at) => new Label(label, "es", at == 0 ? LabelKind.Preferred : LabelKind.Alternative))],
    };

    public static Taxonomy Taxonomy(IReadOnlyList<Skill> skills, IReadOnlyList<Occupation>? occupations = null) => new()
    {
        Identity = new TaxonomyIdentity("Prueba", "1", ["es"], "000000000000", IsStarter: true),
        Skills = [.. skills.OrderBy(skill => skill.Uri)],
        Occupations = [.. (occupations ?? []).OrderBy(occupation => occupation.Uri)],
    };
}
