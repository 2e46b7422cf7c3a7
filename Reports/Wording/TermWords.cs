using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Wording;

/// <summary>The conditions of work as a reader knows them: their values in the order in which they are shown, "not stated" first.</summary>
internal static class TermWords
{
    private static readonly (Dimension Dimension, string Spanish, string English)[] Titles =
    [
        (Dimension.Pay, "Sueldo", "Pay"),
        (Dimension.Contract, "Tipo de contrato", "Kind of contract"),
        (Dimension.Hiring, "Quién contrata", "Who hires"),
        (Dimension.EmployerKind, "Quién se anuncia", "Who advertises"),
        (Dimension.Load, "Jornada", "Working time"),
        (Dimension.Shift, "Turno", "Shift"),
        (Dimension.WorkMode, "Modalidad", "Place of work"),
        (Dimension.Schooling, "Escolaridad mínima", "Least schooling"),
        (Dimension.Experience, "Experiencia mínima", "Least experience"),
        (Dimension.Language, "Idioma del anuncio", "Language of the ad"),
    ];

    private static readonly Dictionary<Dimension, (string Key, string Spanish, string English)[]> Values = new()
    {
        [Dimension.Pay] = [("", "No dice cuánto", "Does not say how much"), ("stated", "Dice cuánto", "Says how much"), ("commission", "Solo habla de comisiones o bonos", "Speaks of commissions or bonuses only")],
        [Dimension.Contract] =
        [
            ("", "No dice", "Not stated"), ("permanent", "Indefinido o de planta", "Permanent"), ("fixed_term", "A plazo fijo", "Fixed term"), ("project", "Por obra o proyecto", "By project"),
            ("temporary", "Eventual o de temporada", "Temporary or seasonal"), ("internship", "Prácticas o aprendizaje", "Internship or apprenticeship"), ("self_employed", "Honorarios, sin relación laboral", "Self-employed, by fees"),
        ],
        [Dimension.Hiring] = [("", "No dice", "Not stated"), ("direct", "Directamente la empresa", "The company itself"), ("through_agency", "Por agencia u otra empresa", "Through an agency or another company")],
        [Dimension.EmployerKind] =
        [
            ("", "No dice quién", "Does not say who"), ("named", "Empresa con su nombre", "Company by its name"), ("confidential", "Empresa confidencial", "Confidential company"),
            ("agency", "Agencia de empleo o de personal", "Employment or staffing agency"),
        ],
        [Dimension.Load] = [("", "No dice", "Not stated"), ("full_time", "Tiempo completo", "Full time"), ("part_time", "Medio tiempo o parcial", "Part time"), ("hourly", "Por horas", "By the hour")],
        [Dimension.Shift] =
        [
            ("", "No dice", "Not stated"), ("morning", "Matutino", "Morning"), ("evening", "Vespertino", "Evening"), ("night", "Nocturno", "Night"), ("rotating", "Rotativo", "Rotating"),
            ("mixed", "Mixto o partido", "Mixed or split"), ("weekend", "Fines de semana", "Weekends"),
        ],
        [Dimension.WorkMode] = [("", "No dice", "Not stated"), ("onsite", "Presencial", "On site"), ("hybrid", "Híbrido", "Hybrid"), ("remote", "A distancia", "Remote")],
        [Dimension.Schooling] =
        [
            ("", "No dice", "Not stated"), ("none", "Sin estudios", "None"), ("primary", "Primaria", "Primary"), ("lower_secondary", "Secundaria", "Lower secondary"),
            ("upper_secondary", "Bachillerato o preparatoria", "Upper secondary"), ("post_secondary", "Estudios posteriores sin nivel", "After secondary, level not stated"), ("technical", "Técnica o TSU", "Technical"),
            ("bachelor", "Licenciatura o ingeniería", "Bachelor’s degree"), ("master", "Posgrado o maestría", "Master’s or postgraduate"), ("doctorate", "Doctorado", "Doctorate"),
        ],
        [Dimension.Experience] =
        [
            ("", "No dice cuánta", "Does not say how much"), ("none", "Sin experiencia", "None needed"), ("under_12", "Menos de 1 año", "Less than 1 year"), ("12_to_23", "De 1 a menos de 2 años", "From 1 to under 2 years"),
            ("24_to_35", "De 2 a menos de 3 años", "From 2 to under 3 years"), ("36_to_59", "De 3 a menos de 5 años", "From 3 to under 5 years"), ("60_or_more", "5 años o más", "5 years or more"),
        ],
        [Dimension.Language] = [("", "No se reconoce", "Not recognised"), ("es", "Español", "Spanish"), ("en", "Inglés", "English"), ("pt", "Portugués", "Portuguese"), ("fr", "Francés", "French")],
        [Dimension.Treatment] =
        [
            ("", "Ninguna de estas exigencias", "None of these demands"), ("sex", "Sexo", "Sex"), ("gendered_title", "Título solo en femenino o en masculino", "Title in one gender only"), ("age", "Edad", "Age"),
            ("marital_status", "Estado civil", "Marital status"), ("pregnancy", "Embarazo o hijos", "Pregnancy or children"), ("appearance", "Apariencia", "Appearance"), ("photo", "Fotografía", "Photograph"),
            ("height_weight", "Estatura, peso o complexión", "Height, weight or build"), ("religion", "Religión", "Religion"), ("health", "Salud", "Health"), ("criminal_record", "Antecedentes penales", "Criminal record"),
            ("credit_bureau", "Buró de crédito o deudas", "Credit record or debts"), ("unpaid_trial", "Prueba o capacitación sin pago", "Unpaid trial or training"), ("origin", "Origen o lugar de residencia", "Origin or place of residence"),
        ],
    };

    /// <summary>What the pages and the files show conditions by, in order, with their titles in Spanish.</summary>
    public static IReadOnlyList<(Dimension Dimension, string Title)> Conditions { get; } = [.. Titles.Select(title => (title.Dimension, title.Spanish))];

    /// <summary>What a condition is called.</summary>
    public static string TitleOf(Dimension dimension, ReportLanguage language)
    {
        var (_, spanish, english) = Titles.First(title => title.Dimension == dimension);
        return language.Say(spanish, english);
    }

    /// <summary>Whether a dimension is counted by conditions or demands.</summary>
    public static bool Has(Dimension dimension) => Values.ContainsKey(dimension);

    /// <summary>The name of a value; one that nothing names is its own name.</summary>
    public static string Of(Dimension dimension, string key, ReportLanguage language = ReportLanguage.Spanish)
    {
        var at = PlaceOf(dimension, key);
        return at < Values[dimension].Length ? language.Say(Values[dimension][at].Spanish, Values[dimension][at].English) : key;
    }

    /// <summary>Where a value stands among those of its dimension.</summary>
    public static int PlaceOf(Dimension dimension, string key)
    {
        var at = Array.FindIndex(Values[dimension], value => string.Equals(value.Key, key, StringComparison.Ordinal));
        return at < 0 ? Values[dimension].Length : at;
    }
}
