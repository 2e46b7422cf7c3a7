using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Tests.Support.Reports;

/// <summary>Invented ads that mention the skills of <see cref="SampleTaxonomy"/>.</summary>
internal static class SampleAds
{
    private static readonly (string Title, string Employer, string Place, string Before, string After)[] Forms =
    [
        ("Cajera o cajero para tienda en Iztapalapa", "Abarrotes La Esquina", "Iztapalapa, Ciudad de México", "- Experiencia mínima de un año para ", " con amabilidad y rapidez."),
        ("Auxiliar general, turno matutino", "Comercializadora del Bajío, S.A. de C.V.", "León, Guanajuato", "Buscamos una persona que sepa ", ", con gusto por aprender y disponibilidad inmediata."),
        ("Se solicita personal con o sin experiencia", "", "Ecatepec de Morelos, Estado de México", "Entre las actividades del puesto están ", " y apoyar al encargado de turno en lo que haga falta durante la jornada, incluidos los fines de semana y los días festivos que la operación lo requiera."),
    ];

    /// <summary>Three sentences behind a skill, from three portals.</summary>
    public static IEnumerable<Evidence> Behind(Skill skill, IReadOnlyList<PortalIdentity> portals) =>
        Forms.Select((form, at) => Behind(skill, form, portals[at % portals.Count], at));

    /// <summary>Phrases that no concept of <see cref="SampleTaxonomy"/> says, one of them written down before.</summary>
    public static IEnumerable<UnmatchedRow> Unmatched(IReadOnlyList<PortalIdentity> portals) =>
        ((string Words, bool IsKnown)[])[("armado de despensas", false), ("rutas de reparto en frío", true)] switch
        {
            var phrases => phrases.Select((phrase, at) => new UnmatchedRow(
                phrase.Words, phrase.Words, 40 - (30 * at), 9 - (6 * at), phrase.IsKnown, [.. Forms.Select((form, number) => Example(phrase.Words, form, portals[number % portals.Count], number)).Take(3 - at)])),
        };

    private static UnmatchedExample Example(string words, (string Title, string Employer, string Place, string Before, string After) form, PortalIdentity portal, int at)
    {
        var text = $"{form.Before}{words}{form.After}";
        return new UnmatchedExample(Some.Ad($"sin-{at}", form.Title, text) with { Id = new AdId(portal.Id, $"sin-{at}"), Employer = form.Employer }, form.Before.Length, words.Length);
    }

    private static Evidence Behind(Skill skill, (string Title, string Employer, string Place, string Before, string After) form, PortalIdentity portal, int at)
    {
        var phrase = skill.LabelIn("es");
        var key = $"{skill.Uri.Value[^3..]}{at}";
        var text = $"Empresa en crecimiento.\n{form.Before}{phrase}{form.After}\nOfrecemos prestaciones de ley.";
        var ad = Some.Ad(key, form.Title, text) with
        {
            Id = new AdId(portal.Id, key),
            Employer = form.Employer,
            Place = new Place("MX", "", "", form.Place),
            Url = at == 2 ? null : new Uri($"https://{portal.Id}.example/anuncio/{key}"),
        };
        return new Evidence(ad, new Mention
        {
            Skill = skill.Uri,
            Segment = Segment.Text,
            Start = text.IndexOf(phrase, StringComparison.Ordinal),
            Length = phrase.Length,
            Confidence = new Confidence(0.95 - (at * 0.11)),
            Requirement = (Requirement)at,
            How = at == 1 ? MatchKind.AlternativeLabel : MatchKind.PreferredLabel,
            Label = phrase,
        });
    }
}
