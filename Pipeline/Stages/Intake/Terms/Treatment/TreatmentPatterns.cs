using System.Text.RegularExpressions;

using DiCoDe.Domain.Ads.Terms;

namespace DiCoDe.Stages.Intake.Terms.Treatment;

/// <summary>How ads in Spanish put demands on the person; over folded text.</summary>
internal static partial class TreatmentPatterns
{
    /// <summary>Every pattern with its kind. The first to match a stretch of text has it.</summary>
    public static readonly (TreatmentKind Kind, Regex Pattern)[] All =
    [
        (TreatmentKind.Age, StatedAge),
        (TreatmentKind.Age, AgeRange),
        (TreatmentKind.Age, RangeOfOneSex),
        (TreatmentKind.Age, Youth),
        (TreatmentKind.Sex, StatedSex),
        (TreatmentKind.Sex, WantedSex),
        (TreatmentKind.Sex, SexWithAge),
        (TreatmentKind.MaritalStatus, MaritalStatus),
        (TreatmentKind.Pregnancy, Pregnancy),
        (TreatmentKind.Appearance, Appearance),
        (TreatmentKind.Photo, Photo),
        (TreatmentKind.HeightWeight, HeightWeight),
        (TreatmentKind.Religion, Religion),
        (TreatmentKind.Health, Health),
        (TreatmentKind.CriminalRecord, CriminalRecord),
        (TreatmentKind.CreditBureau, CreditBureau),
        (TreatmentKind.UnpaidTrial, UnpaidTrial),
        (TreatmentKind.Origin, Origin),
    ];

    [GeneratedRegex(
        @"\bedad(?:es)?(?: (?:requerida|minima|maxima|preferente|deseable|solicitada|ideal|limite)){0,2} ?[:\-–]? ?(?:(?:de|entre|desde|a partir de|mayor(?:es)? de|mayor(?:es)? a|minimo|maximo|minima|maxima|hasta|no mayor(?:es)? (?:de|a)|menor(?:es)? (?:de|a)) ){0,2}(?:los )?\d{2}(?: ?(?:años?)?,? ?(?:a|y|-|–|~|hasta|o)(?: los)? ?\d{2})?(?: ?años?)?(?: (?:en adelante|cumplidos|o mas|maximo|minimo))?",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex StatedAge { get; }

    /// <summary>Without the word "edad": two ages of a working life, or one with its bound; and not of experience. To be of age (18) is
    /// asked by law, and a demand only where the ad states it as the age ("Edad: a partir de 18 años").</summary>
    [GeneratedRegex(
        @"(?<![\d.,$/:])\b(?:(?:entre|de|desde)(?: los)? )?(?:1[6-9]|[2-6]\d) ?(?:a|y|-|–|~|hasta)(?: los)? ?(?:[2-6]\d|99) ?años\b(?! (?:de|en|con) (?!edad))|\b(?:mayor(?:es)?|menor(?:es)?) (?:de|a) (?:19|[2-6]\d) ?años\b|\b(?:maximo|hasta) (?:[2-6]\d) años\b(?! (?:de|en|con) (?!edad))|\b(?:19|[2-6]\d|(?<=\bedad\b[^.\n]{0,30})18) años en adelante\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex AgeRange { get; }

    /// <summary>"Hombres de 23 a 48": two ages behind a word for people are ages without "años" too. "Calzado para dama de 22 a 26" are sizes.</summary>
    [GeneratedRegex(
        @"(?<=(?<!\b(?:para|de|del) (?:la )?)\b(?:mujer(?:es)?|hombres?|damas?|caballeros?|señoritas?|chic[ao]s?|muchach[ao]s?|femenino|masculino|sexos),? ?[:(\-–]? ?)\b(?:(?:de|entre)(?: los)? )?(?:1[6-9]|[2-6]\d) ?(?:a|y|-|–|hasta)(?: los)? ?[2-6]\d\b(?! ?(?:%|°|horas|hrs|kg|kilos|pesos|usd|cm|mil|meses|dias|personas|minutos|[.,:/]?\d))",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex RangeOfOneSex { get; }

    [GeneratedRegex(@"\b(?:gente joven|personas jovenes|solo jovenes|(?:buscamos|se buscan|solicitamos|se solicitan|contratamos) jovenes)\b|\A(?:urgente[ ,:!-]{1,3})?jovenes\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Youth { get; }

    [GeneratedRegex(@"\b(?:sexo|genero) ?[:\-]? ?(?:preferente(?:mente)? )?(?:femenino|masculino|mujer|hombre)s?\b(?! ?(?:y|o|/|-|,|e) ?(?:masculino|femenino|hombre|mujer))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex StatedSex { get; }

    [GeneratedRegex(
        @"\b(?:(?:solo|solamente|unicamente|exclusivamente|preferente(?:mente)?|de preferencia|preferible(?:mente)?|exclusivo(?: para)?|solo para) (?:mujer|hombre|dama|caballero|varon|señorita|femenino|masculino)(?:e?s)?|personal (?:femenino|masculino)|(?:buscamos|se buscan?|solicitamos|se solicitan?|solicito|busco|requerimos|se requieren?|necesitamos|contratamos|se necesitan?) (?:\d{1,2} |una? |dos |tres )?(?:señoritas?|chicas?|mujer(?:es)?|hombres?|varones|damas|caballeros|muchach[ao]s?|jovencitas?)|(?:una|dos|tres|cuatro|\d{1,2}) candidatas?|candidatas?(?= (?:que|con|para|deben|debe)\b))\b(?! (?:y|o|e|/) (?:mujer|hombre|femenin|masculin|candidatos|varon|dama|caballero|señorita|chic|muchach))(?! ?/)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex WantedSex { get; }

    /// <summary>A word for one sex with an age at once behind it: "Mujeres de 18 a 35 años", "Hombre, mayor de 25 años". Behind "a", "de" or "para" it is whom the
    /// work is for ("atención a mujeres de 15 a 49 años"), unless the vacancy is what is for them.</summary>
    [GeneratedRegex(
        @"(?:(?<=\b(?:orient\p{L}+|dirig\p{L}+|vacantes?|puestos?|empleos?|trabajo|oferta)(?: \p{L}+)? (?:a|para) (?:una? )?)|(?<!\p{L}|/|\b(?:a|al|para|con|de|del|por|las|los) (?:una? )?))(?:mujer(?:es)?|hombres?|damas?|caballeros?|varon(?:es)?|señoritas?|chicas?|muchachas?|femenino|masculino)(?=,? ?[:(\-–]? ?(?:con )?(?:(?:edad|edades|de|entre|desde|a partir de)(?: los)? ){0,3}(?:(?:1[6-9]|[2-6]\d)(?: ?años)? ?(?:a|y|-|–|~|hasta)(?: los)? ?(?:[2-7]\d|99)(?!\d| ?(?:%|horas|hrs|kg|kilos|pesos|usd|cm|mil|meses|dias|personas|minutos|[.,:/]\d))|(?:1[6-9]|[2-6]\d) ?años\b(?! de (?!edad))|(?:mayor(?:es)?|menor(?:es)?) (?:de|a) (?:edad|(?:1[6-9]|[2-6]\d))\b|(?:hasta|maximo)(?: de)?(?: los)? [2-6]\d años\b))",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SexWithAge { get; }

    [GeneratedRegex(@"\bestado civil ?[:\-]? ?(?:preferente(?:mente)? )?(?:solter|casad|divorciad|viud)[ao](?:/[ao]|\([ao]\))?\b(?! (?:o|/|y) )|\b(?:ser|preferentemente|de preferencia) (?:solter|casad)[ao](?:/[ao]|\([ao]\))?\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex MaritalStatus { get; }

    [GeneratedRegex(@"\b(?:no (?:estar )?embarazadas?|prueba de embarazo|certificado de (?:no (?:embarazo|gravidez)|ingravidez)|(?:sin|no tener) hijos(?: pequeños| menores)?)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Pregnancy { get; }

    [GeneratedRegex(
        @"\b(?:(?:muy )?(?:buena|excelente|impecable|agradable|optima|cuidada) (?:presentacion|presencia|imagen|apariencia)(?: (?:personal|fisica|profesional|impecable))?(?! (?:de|del|en|ante|al) )|presencia profesional(?: solida)?|(?:sin|no) (?:tener )?tatuajes(?: visibles)?|sin (?:tatuajes ni )?(?:perforaciones|piercings))\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Appearance { get; }

    [GeneratedRegex(
        @"\b(?>(?:envi\w{1,6} |mandar? |presentar(?:se)?(?: con)? |traer |llevar )?(?:(?:tu|su|el|la) )?(?:cv|curriculum(?: vitae)?|c\.v\.|hoja de vida|solicitud(?: de empleo| elaborada| de trabajo)?)(?: actualizad[oa]| vitae| elaborada){0,2} (?:con|y|incluyendo|que incluya) (?:una )?foto(?:grafia)?s?(?: reciente| actualizada| a color)?|(?:envi\w{1,6}|mandar?|anexar|adjuntar) (?:una |tu |su )?foto(?:grafia)?(?: reciente| actual| de cuerpo completo)?|foto(?:grafia)? (?:reciente|actual|de cuerpo completo))\b(?! del? (?!(?:perfil|cuerpo|medio cuerpo|frente|rostro|cara|estudio|(?:tu|su) (?:rostro|cara|persona))\b))",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Photo { get; }

    [GeneratedRegex(@"\b(?:(?:estatura|altura) (?:minima|maxima|promedio|aproximada|superior|mayor|de)(?: de| a)? ?\d[.,]\d{1,2}(?: ?(?:m|mts?|metros))?|(?:estatura|altura) ?[:\-]? ?\d[.,]\d{1,2}(?: ?(?:m|mts?|metros))?|estatura (?:minima|promedio)|medir (?:minimo|mas de|al menos) ?\d[.,]\d{1,2}|peso (?:acorde|proporcional) a (?:la |su )?(?:estatura|altura|talla)|(?:complexion|contextura) (?:delgada|robusta|atletica|media|mediana|fuerte|gruesa))\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex HeightWeight { get; }

    [GeneratedRegex(@"\b(?:religion ?: ?(?:catolica|cristiana|evangelica|judia)|(?:ser|que sea|personas?) (?:catolic|cristian|evangelic)[oa]s?|(?:profesar|practicar) (?:la )?(?:religion|fe) (?:catolica|cristiana|evangelica)|sin problemas? de religion)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Religion { get; }

    [GeneratedRegex(
        @"\b(?:(?:buena|excelente|optima|adecuada) (?:condicion|salud) fisica|(?:buena|excelente|optima) salud(?= ?(?:[.,;\n]|y |$))|(?:en )?(?:buen|excelente|optimo) estado (?:de salud|fisico)|(?:sin|no (?:tener|padecer)) (?:enfermedades|padecimientos)(?: cronic[oa]s| previ[oa]s)?|carn[eé]t? de vacunas(?: \w{2,8})?|(?:esquema|certificado|cartilla|carnet) (?:completo )?de vacunacion|no fumador(?:es)?|no fumar|apto medico|(?:prueba|examen) antidoping|(?:prueba|examen) de (?:drogas|vih|alcoholemia))\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Health { get; }

    [GeneratedRegex(@"\b(?:(?:certificado|carta|constancia) de (?:no )?antecedentes(?: no)?(?: (?:penales|policiales|judiciales|policiacos))?|(?:sin|no (?:tener|contar con)) antecedentes (?:penales|policiales|judiciales|delictivos)|antecedentes (?:penales|policiales|judiciales) limpios|no antecedentes penales)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CriminalRecord { get; }

    [GeneratedRegex(@"\b(?:(?:buen[oa]?|sano|excelente|no (?:estar )?en|sin (?:problemas |reportes? )?en(?: el)?|limpio en|limpio el) (?:historial crediticio|buro(?: de credito)?|datacredito|centrales de riesgo|dicom|veraz|infocorp)|(?:buen|excelente|contar con buen|sano) (?:historial|manejo) crediticio|buro(?: de credito)? (?:limpio|sano|favorable)|(?:se |consulta de |revision de |revisamos )(?:consulta |revisa )?buro(?: de credito)?|no (?:tener )?adeudos con \p{L}{3,20}|sin (?:adeudos|deudas|embargos|dicom|buro(?: de credito)?)(?= ?(?:[.,;\n(]|$|y |ni |en )))\b?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CreditBureau { get; }

    [GeneratedRegex(@"\b(?:(?:dias?|semanas?|periodo|mes|jornada) de (?:prueba|capacitacion|entrenamiento) (?:sin (?:goce de sueldo|sueldo|pago|paga|remuneracion)|no (?:pagad|remunerad)[oa]s?)|capacitacion (?:sin (?:goce de sueldo|sueldo|pago|remuneracion)|no (?:es )?(?:pagada|remunerada)))\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex UnpaidTrial { get; }

    [GeneratedRegex(@"\b(?:(?:antiguedad|residencia) minima de \d{1,2} (?:mes|año)(?:es|s)? en (?:la|el) (?:ciudad|pais|zona|estado)|(?:ser|solo|exclusivamente) de nacionalidad \p{L}{5,12}|nacionalidad ?: ?(?:mexican|argentin|chilen|colombian|peruan)[ao]s?(?! ?(?:o|y|u|/) ?(?:extranjer|de otr))|(?:solo|unicamente) (?:mexican|argentin|chilen|colombian|peruan)[ao]s)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Origin { get; }
}
