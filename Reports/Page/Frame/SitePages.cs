using DiCoDe.Reports.Page.Pages;
using DiCoDe.Reports.Page.Pages.About;
using DiCoDe.Reports.Page.Pages.Demand;

namespace DiCoDe.Reports.Page.Frame;

/// <summary>The pages of a report, in the order of the navigation. A new page is a component and an entry here.</summary>
internal static class SitePages
{
    public static SitePage Index { get; } = new(typeof(IndexPage), "index.html", "index.html")
    {
        Spanish = "La semana",
        English = "The week",
        SpanishLead = "Lo principal de la semana, en una página.",
        EnglishLead = "What matters most of the week, on one page.",
    };

    public static SitePage Occupations { get; } = new(typeof(OccupationsPage), "ocupaciones.html", "occupations.html")
    {
        Spanish = "Ocupaciones",
        English = "Occupations",
        SpanishLead = "Qué puestos se ofrecen: por ESCO, por CIUO-08 de 1 a 4 cifras y por SINCO.",
        SpanishLeadWithoutSinco = "Qué puestos se ofrecen: por ESCO y por CIUO-08 de 1 a 4 cifras.",
        EnglishLead = "Which jobs are offered: by ESCO, by ISCO-08 at 1 to 4 digits and by SINCO.",
        EnglishLeadWithoutSinco = "Which jobs are offered: by ESCO and by ISCO-08 at 1 to 4 digits.",
    };

    public static SitePage Skills { get; } = new(typeof(SkillsPage), "competencias.html", "skills.html")
    {
        Spanish = "Competencias",
        English = "Skills",
        SpanishLead = "Qué se pide saber y saber hacer, hasta la frase del anuncio que lo pide.",
        EnglishLead = "What employers ask for, down to the sentence of the ad that asks for it.",
    };

    public static SitePage Emerging { get; } = new(typeof(EmergingPage), "emergentes.html", "emerging.html")
    {
        Spanish = "Emergentes",
        English = "Emerging",
        SpanishLead = "Qué se pide más y menos que antes, qué se pide junto y qué no está en la taxonomía.",
        EnglishLead = "What is asked for more and less than before, what is asked for together and what the taxonomy does not have.",
    };

    public static SitePage Places { get; } = new(typeof(PlacesPage), "lugares.html", "places.html")
    {
        Spanish = "Lugares",
        English = "Places",
        SpanishLead = "Dónde está el trabajo: entidades, municipios y alcaldías.",
        EnglishLead = "Where the work is: states, municipalities and boroughs.",
    };

    public static SitePage Pay { get; } = new(typeof(PayPage), "sueldos.html", "pay.html")
    {
        Spanish = "Sueldos",
        English = "Pay",
        SpanishLead = "Cuántos anuncios dicen lo que pagan, y cuánto.",
        EnglishLead = "How many ads say what they pay, and how much.",
    };

    public static SitePage Conditions { get; } = new(typeof(ConditionsPage), "condiciones.html", "conditions.html")
    {
        Spanish = "Condiciones",
        English = "Conditions",
        SpanishLead = "Contrato, jornada, modalidad, escolaridad y experiencia; primero, cuántos no lo dicen.",
        EnglishLead = "Contract, hours, place of work, schooling and experience; first, how many do not say.",
    };

    public static SitePage Treatment { get; } = new(typeof(TreatmentPage), "trato.html", "treatment.html")
    {
        Spanish = "Trato",
        English = "Treatment",
        SpanishLead = "Lo que se exige de la persona y tiene poco que ver con el trabajo.",
        EnglishLead = "What is demanded of the person and has little to do with the work.",
    };

    public static SitePage Employers { get; } = new(typeof(EmployersPage), "empleadores.html", "employers.html")
    {
        Spanish = "Empleadores",
        English = "Employers",
        SpanishLead = "Quién se anuncia, y si pocas empresas concentran los anuncios.",
        EnglishLead = "Who advertises, and whether few companies have most of the ads.",
    };

    public static SitePage Sources { get; } = new(typeof(SourcesPage), "fuentes.html", "sources.html")
    {
        Spanish = "Fuentes",
        English = "Sources",
        SpanishLead = "De qué portales salen las cifras, cómo se leyeron y qué comparten.",
        EnglishLead = "Which portals the numbers come from, how they were read and what they share.",
    };

    public static SitePage Changes { get; } = new(typeof(ChangesPage), "cambios.html", "changes.html")
    {
        Spanish = "Cambios",
        English = "Changes",
        SpanishLead = "Qué cambió frente a la semana anterior y por qué, y qué tanto es de verdad.",
        EnglishLead = "What changed on the week before and why, and how much of it is real.",
    };

    public static SitePage Method { get; } = new(typeof(MethodPage), "metodologia.html", "methodology.html")
    {
        Spanish = "Metodología",
        English = "Methodology",
        SpanishLead = "Cómo se cuenta, qué significan las palabras y los signos, y qué no puede decir.",
        EnglishLead = "How it is counted, what the words and signs mean, and what it cannot say.",
    };

    public static SitePage Dictionary { get; } = new(typeof(DictionaryPage), "diccionario.html", "dictionary.html")
    {
        Spanish = "Datos",
        English = "Data",
        SpanishLead = "Los archivos del informe y qué significa cada columna.",
        EnglishLead = "The files of the report and what each column means.",
    };

    public static IReadOnlyList<SitePage> All { get; } = [Index, Occupations, Skills, Emerging, Places, Pay, Conditions, Treatment, Employers, Sources, Changes, Method, Dictionary];
}
