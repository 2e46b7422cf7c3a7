using System.Text;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Benchmarks.Stages;

/// <summary>Ads and a taxonomy of the size of ESCO, composed from words written here, the same on every run.</summary>
internal static class SampleAds
{
    private static readonly string[] Verbs = ["elaborar", "gestionar", "supervisar", "reparar", "instalar", "limpiar", "vender", "preparar", "revisar", "operar"];

    private static readonly string[] Things =
    [
        "presupuestos", "inventarios", "máquinas", "clientes", "alimentos", "documentos", "redes", "vehículos", "pedidos", "informes", "herramientas",
        "cuentas", "pacientes", "textiles", "motores", "bases de datos", "campañas", "tuberías", "muebles", "contratos",
    ];

    private static readonly string[] Kinds =
    [
        "comerciales", "eléctricas", "de oficina", "de limpieza", "médicos", "industriales", "agrícolas", "de seguridad", "digitales", "de transporte",
        "de cocina", "financieros", "educativos", "de construcción", "mecánicas", "legales", "de calidad", "de almacén", "de turismo", "químicos",
    ];

    public static PortalIdentity Portal { get; } = new(new PortalId("muestra"), "Muestra", "MX", "America/Mexico_City", IsDemo: true);

    public static IReadOnlyList<ScrapedAd> Scraped(int count)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, count).Select(number => new ScrapedAd
        {
            Id = new AdId(Portal.Id, $"{number}"),
            SeenAt = new DateTimeOffset(2026, 11, 15, 18, 0, 0, TimeSpan.Zero),
            Fields = new Dictionary<AdField, ScrapedField>
            {
                [AdField.Title] = new($"Auxiliar de {Thing(random)} {number % 7}", FieldSource.JsonLd),
                [AdField.Place] = new("Iztapalapa, Ciudad de México", FieldSource.JsonLd),
                [AdField.Posted] = new("Hace 3 días", FieldSource.Selector),
                [AdField.Description] = new(Text(random), FieldSource.JsonLd),
            },
        })];
    }

    public static Taxonomy Taxonomy(int skills)
    {
        var random = new Random(2);
        return new Taxonomy
        {
            Identity = new TaxonomyIdentity("Muestra", "1", ["es"], "000000000000", IsStarter: true),
            Skills = [.. Enumerable.Range(0, skills).Select(number => new Skill
            {
                Uri = new ConceptUri($"urn:muestra:skill:{number:00000}"),
                Type = SkillType.Skill,
                Labels = [.. Enumerable.Range(0, 9).Select(at => new Label(Phrase(random), "es", at == 0 ? LabelKind.Preferred : LabelKind.Alternative))],
            })],
            Occupations = [.. Enumerable.Range(0, skills / 5).Select(number => new Occupation
            {
                Uri = new ConceptUri($"urn:muestra:occupation:{number:00000}"),
                Isco = "4110",
                Labels = [new Label($"auxiliar de {Thing(random)}", "es", LabelKind.Preferred)],
            })],
        };
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder("<p>Somos una empresa con 20 años de trayectoria.</p><p><b>Funciones:</b></p><ul>");
        for (var line = 0; line < 8; line++)
        {
            text.Append("<li>").Append(Phrase(random)).Append(" y ").Append(Phrase(random)).Append(", con orden y puntualidad</li>");
        }

        text.Append("</ul><p>Requisitos: secundaria, manejo de ").Append(Thing(random)).Append("</p><p>Ofrecemos: $9,000 &ndash; $11,000 al mes, IMSS</p>");
        return text.Append("<p>Interesados: rh@muestra.example o WhatsApp 55 1234 5678</p>").ToString();
    }

    private static string Phrase(Random random) => $"{Verbs[random.Next(Verbs.Length)]} {Thing(random)}";

    private static string Thing(Random random) => $"{Things[random.Next(Things.Length)]} {Kinds[random.Next(Kinds.Length)]}";
}
