using DiCoDe.Reports.Figures;

namespace DiCoDe.Reports.Wording.Dictionary;

/// <summary>The words of a report that need explaining; the pages show those that they use, the methodology all.</summary>
internal static class Glossary
{
    public static GlossaryEntry Ad { get; } = new("anuncio", "Anuncio", "Ad", "Una oferta de empleo publicada en un portal. Puede ofrecer varias plazas.", "A job offer published on a portal. It may offer several positions.");

    public static GlossaryEntry Position { get; } = new("plaza", "Plaza", "Position",
        "Un puesto que se ofrece. Un anuncio que no dice cuántas plazas tiene cuenta como una; uno que se repite cuenta cada vez.", "A post that is offered. An ad that does not say how many positions it has counts as one; one that is repeated counts each time.");

    public static GlossaryEntry NewAd { get; } = new("nuevo", "Anuncio nuevo", "New ad",
        "Publicado en la semana según el portal; si el portal no dice el día, visto en ella por primera vez.", "Posted in the week, as the portal says; where the portal does not say, seen in it for the first time.");

    public static GlossaryEntry OpenAd { get; } = new("abierto", "Anuncio abierto", "Open ad",
        "Visto en la semana, o antes y después de ella. Incluye a los nuevos: las dos series no se suman.", "Seen in the week, or before and after it. New ads are among them: the two series do not add up.");

    public static GlossaryEntry Vacancy { get; } = new("vacante", "Vacante", "Vacancy",
        "Lo que ofrecen juntos los anuncios que se repiten: el mismo puesto en dos portales, o publicado otra vez.", "What ads that repeat one another offer together: the same job on two portals, or posted again.");

    public static GlossaryEntry Skill { get; } = new("competencia", "Competencia", "Skill", "Algo que se sabe hacer o se conoce, tal como lo nombra la taxonomía.", "Something one can do or knows, as the taxonomy names it.");

    public static GlossaryEntry Mention { get; } = new("mencion", "Mención", "Mention", "Las palabras de un anuncio que nombran una competencia.", "The words of an ad that name a skill.");

    public static GlossaryEntry Confidence { get; } = new("confianza", "Confianza", "Confidence", "De 0 a 1, qué tan seguro está el programa de una mención.", "From 0 to 1, how sure the program is of a mention.");

    public static GlossaryEntry Esco { get; } = new("esco", "ESCO", "ESCO", "Clasificación europea de capacidades, competencias, cualificaciones y ocupaciones.", "The European classification of skills, competences, qualifications and occupations.");

    public static GlossaryEntry Isco { get; } = new("ciuo", "CIUO-08", "ISCO-08",
        "Clasificación Internacional Uniforme de Ocupaciones de 2008 (en inglés, ISCO-08). Con una cifra, grandes grupos; con cuatro, grupos primarios. ESCO la usa para agrupar sus ocupaciones.",
        "International Standard Classification of Occupations of 2008. One digit is a major group, four digits a unit group. ESCO groups its occupations by it.");

    public static GlossaryEntry Sinco { get; } = new("sinco", "SINCO", "SINCO",
        "Sistema Nacional de Clasificación de Ocupaciones de México. Se llega a él por la tabla de INEGI, que no siempre da un solo grupo.",
        "Mexico’s national classification of occupations. It is reached by a table of INEGI’s, which does not always give a single group.");

    public static GlossaryEntry NotCoded { get; } = new("no-codificada", "Ocupación no codificada", "Occupation not coded",
        "El anuncio existe y cuenta, pero no se reconoció qué ocupación ofrece.", "The ad exists and counts, but its occupation was not recognised.");

    public static GlossaryEntry Collections { get; } = new("colecciones", "Digitales, verdes, transversales, idiomas", "Digital, green, transversal, languages",
        "Listas de competencias que ESCO marca: las que usan tecnología, las que cuidan el ambiente, las que sirven en casi cualquier trabajo y las lenguas.",
        "Lists of skills that ESCO marks: those that use technology, those that protect the environment, those of use in nearly any job, and languages.");

    public static GlossaryEntry Requirement { get; } = new("manera", "Se exige, se valora, es tarea", "Required, welcome, a task",
        "Cómo pide el anuncio la competencia, según la parte del anuncio y las palabras de la frase en que está.", "How the ad asks for the skill, by the part of the ad and the words of the sentence it stands in.");

    public static GlossaryEntry MonthlyPay { get; } = new("sueldo-mensual", "Sueldo mensual", "Monthly pay",
        "Lo que dice el anuncio, llevado a un mes: dos quincenas, 4.35 semanas o, en México, 30.42 días; una hora, por las horas de la semana que dice el anuncio o las de la jornada ordinaria del país.",
        "What the ad says, brought to a month: two half-months, 4.35 weeks or, in Mexico, 30.42 days; an hour, by the weekly hours that the ad says or the country’s ordinary ones.");

    public static GlossaryEntry Quartiles { get; } = new("cuartiles", "Cuartiles y mediana", "Quartiles and median",
        "La mitad de los sueldos queda por debajo de la mediana, una cuarta parte por debajo del primer cuartil y otra por encima del tercero.",
        "Half of the pays lie below the median, a quarter below the first quartile and a quarter above the third.");

    public static GlossaryEntry Treatment { get; } = new("trato", "Trato en los anuncios", "Treatment in the ads",
        "Lo que un anuncio exige de la persona y tiene poco que ver con el trabajo: sexo, edad, apariencia y otras.", "What an ad demands of the person and has little to do with the work: sex, age, appearance and others.");

    public static GlossaryEntry Week { get; } = new("semana", "Semana", "Week", "De lunes a domingo, con el número de la norma ISO 8601.", "Monday to Sunday, with the number of ISO 8601.");

    /// <summary>The signs that stand beside or in the place of a number.</summary>
    public static IReadOnlyList<GlossaryEntry> Signs { get; } =
    [
        new("sube-baja", "▲ ▼", "▲ ▼", "Sube o baja con claridad frente a la semana anterior.", "Rises or falls clearly on the week before."),
        new("sin-cambio", "≈", "≈", "Sin cambio claro: la diferencia puede deberse al azar. La cifra está en los archivos.", "No clear change: the difference may be chance. The number is in the files."),
        new("no-comparable", "≠", "≠", "No comparable: la diferencia es grande, pero las dos semanas no se leyeron igual y puede venir de eso.", "Not comparable: the difference is large, but the two weeks were not read alike and it may come from that."),
        new("una-empresa", FlagSigns.OneEmployer, FlagSigns.OneEmployer,
            "Más de la mitad de los anuncios nuevos de la fila son de una sola empresa: la fila habla más de ella que del mercado. En los archivos, one_employer_dominates.",
            "More than half of the row’s new ads are one company’s: the row tells more of it than of the market. In the files, one_employer_dominates."),
        new("ns", FlagSigns.Suppressed, FlagSigns.Suppressed,
            $"No se da porque no se podría interpretar, con tan pocos anuncios o empresas detrás; no es un secreto, y los anuncios se cuentan al lado. Un porcentaje pide {Measured.FewestAdsForShare} anuncios de los que se toma, aunque los de la fila sean menos, y {Disclosure.FewestEmployers} empresas en la fila; un sueldo, {PayFigures.FewestStated} sueldos.",
            $"Not given because it could not be read, with so few ads or companies behind it; it is no secret, and the ads are counted beside it. A percentage needs {Measured.FewestAdsForShare} ads of which it is taken, though those of the row be fewer, and {Disclosure.FewestEmployers} companies in the row; a pay needs {PayFigures.FewestStated} pays."),
        new("np", FlagSigns.NotApplicable, FlagSigns.NotApplicable, "No procede: no puede haber tal cifra, como el intervalo de la semana que es la base de un índice.", "Not applicable: there can be no such number, such as the interval of the week that an index is based on."),
        new("nd", FlagSigns.NotAvailable, FlagSigns.NotAvailable, "No disponible: no se observó.", "Not available: it was not observed."),
    ];

    /// <summary>All words, without the signs.</summary>
    public static IReadOnlyList<GlossaryEntry> Terms { get; } =
        [Ad, NewAd, OpenAd, Position, Vacancy, Skill, Mention, Confidence, Esco, Isco, Sinco, NotCoded, Collections, Requirement, MonthlyPay, Quartiles, Treatment, Week];
}
