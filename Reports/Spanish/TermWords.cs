using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Spanish;

/// <summary>The conditions of work as a reader in Mexico knows them: their values in the order in which they are shown, "not stated" first.</summary>
internal static class TermWords
{
    /// <summary>What the page and the files show conditions by, in order.</summary>
    public static IReadOnlyList<(Dimension Dimension, string Title)> Conditions { get; } =
    [
        (Dimension.Pay, "Sueldo"),
        (Dimension.Contract, "Tipo de contrato"),
        (Dimension.Hiring, "Quién contrata"),
        (Dimension.EmployerKind, "Quién se anuncia"),
        (Dimension.Load, "Jornada"),
        (Dimension.Shift, "Turno"),
        (Dimension.WorkMode, "Modalidad"),
        (Dimension.Schooling, "Escolaridad mínima"),
        (Dimension.Experience, "Experiencia mínima"),
        (Dimension.Language, "Idioma del anuncio"),
    ];

    private static readonly Dictionary<Dimension, (string Key, string Label)[]> Values = new()
    {
        [Dimension.Pay] = [("", "No dice cuánto"), ("stated", "Dice cuánto"), ("commission", "Solo habla de comisiones o bonos")],
        [Dimension.Contract] =
        [
            ("", "No dice"), ("permanent", "Indefinido o de planta"), ("fixed_term", "A plazo fijo"), ("project", "Por obra o proyecto"),
            ("temporary", "Eventual o de temporada"), ("internship", "Prácticas o aprendizaje"), ("self_employed", "Honorarios, sin relación laboral"),
        ],
        [Dimension.Hiring] = [("", "No dice"), ("direct", "Directamente la empresa"), ("through_agency", "Por agencia u otra empresa")],
        [Dimension.EmployerKind] = [("", "No dice quién"), ("named", "Empresa con su nombre"), ("confidential", "Empresa confidencial"), ("agency", "Agencia de empleo o de personal")],
        [Dimension.Load] = [("", "No dice"), ("full_time", "Tiempo completo"), ("part_time", "Medio tiempo o parcial"), ("hourly", "Por horas")],
        [Dimension.Shift] =
        [
            ("", "No dice"), ("morning", "Matutino"), ("evening", "Vespertino"), ("night", "Nocturno"), ("rotating", "Rotativo"), ("mixed", "Mixto o partido"),
            ("weekend", "Fines de semana"),
        ],
        [Dimension.WorkMode] = [("", "No dice"), ("onsite", "Presencial"), ("hybrid", "Híbrido"), ("remote", "A distancia")],
        [Dimension.Schooling] =
        [
            ("", "No dice"), ("none", "Sin estudios"), ("primary", "Primaria"), ("lower_secondary", "Secundaria"), ("upper_secondary", "Bachillerato o preparatoria"),
            ("post_secondary", "Estudios posteriores sin nivel"), ("technical", "Técnica o TSU"), ("bachelor", "Licenciatura o ingeniería"), ("master", "Posgrado o maestría"),
            ("doctorate", "Doctorado"),
        ],
        [Dimension.Experience] =
        [
            ("", "No dice cuánta"), ("none", "Sin experiencia"), ("under_12", "Menos de 1 año"), ("12_to_23", "De 1 a menos de 2 años"), ("24_to_35", "De 2 a menos de 3 años"),
            ("36_to_59", "De 3 a menos de 5 años"), ("60_or_more", "5 años o más"),
        ],
        [Dimension.Language] = [("", "No se reconoce"), ("es", "Español"), ("en", "Inglés"), ("pt", "Portugués"), ("fr", "Francés")],
        [Dimension.Treatment] =
        [
            ("", "Ninguna de estas exigencias"), ("sex", "Sexo"), ("gendered_title", "Título solo en femenino o en masculino"), ("age", "Edad"), ("marital_status", "Estado civil"),
            ("pregnancy", "Embarazo o hijos"), ("appearance", "Apariencia"), ("photo", "Fotografía"), ("height_weight", "Estatura, peso o complexión"), ("religion", "Religión"),
            ("health", "Salud"), ("criminal_record", "Antecedentes penales"), ("credit_bureau", "Buró de crédito o deudas"), ("unpaid_trial", "Prueba o capacitación sin pago"),
            ("origin", "Origen o lugar de residencia"),
        ],
    };

    /// <summary>Whether a dimension is counted by conditions or demands.</summary>
    public static bool Has(Dimension dimension) => Values.ContainsKey(dimension);

    /// <summary>The name of a value; one that nothing names is its own name.</summary>
    public static string Of(Dimension dimension, string key)
    {
        var at = PlaceOf(dimension, key);
        return at < Values[dimension].Length ? Values[dimension][at].Label : key;
    }

    /// <summary>Where a value stands among those of its dimension.</summary>
    public static int PlaceOf(Dimension dimension, string key)
    {
        var at = Array.FindIndex(Values[dimension], value => string.Equals(value.Key, key, StringComparison.Ordinal));
        return at < 0 ? Values[dimension].Length : at;
    }
}
