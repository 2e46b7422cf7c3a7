using System.Text.RegularExpressions;

using DiCoDe.Domain.Ads.Terms.Training;

namespace DiCoDe.Stages.Intake.Terms.Training;

/// <summary>What stands around words of schooling: labels, verbs that ask, states, and what is not schooling at all.</summary>
internal static partial class SchoolingContext
{
    /// <summary>Characters that "licenciados en educación preescolar o " has at most.</summary>
    private const int LongestDegree = 60;

    /// <summary>Whether the words before end in a label: "Escolaridad:", "Nivel de estudios:".</summary>
    public static bool IsLabel(ReadOnlySpan<char> before) => Label.IsMatch(before);

    /// <summary>Whether the words before ask for what follows.</summary>
    public static bool IsAsked(ReadOnlySpan<char> before) => Asked.IsMatch(before);

    /// <summary>Whether the words before end in a verb that seeks such a person: "Buscamos un".</summary>
    public static bool IsSought(ReadOnlySpan<char> before) => Sought.IsMatch(before);

    /// <summary>Whether the phrase or what follows it leaves the field open ("o carrera afín"), as one says of schooling only.</summary>
    public static bool IsOpen(ReadOnlySpan<char> words) => Open.IsMatch(words);

    /// <summary>Whether it is said before an index that the schooling is welcome rather than asked for.</summary>
    public static bool IsWelcome(ReadOnlySpan<char> words, int before)
    {
        foreach (var found in Welcome.EnumerateMatches(words))
        {
            return found.Index <= before;
        }

        return false;
    }

    /// <summary>How many characters before a phrase belong to it: "Educación " before "media superior".</summary>
    public static int LeadOf(ReadOnlySpan<char> before)
    {
        foreach (var found in Lead.EnumerateMatches(before))
        {
            return found.Length;
        }

        return 0;
    }

    /// <summary>Whether the words before make it something else: teaching pupils, technical support, what the employer helps to finish.</summary>
    public static bool IsOther(ReadOnlySpan<char> before) => Other.IsMatch(before);

    /// <summary>Whether the words before make a level of school what a degree teaches to teach: "licenciados en educación primaria".</summary>
    public static bool IsTaught(ReadOnlySpan<char> before) => Taught.IsMatch(before[^Math.Min(before.Length, LongestDegree)..]);

    /// <summary>Whether it says how far the schooling must have come.</summary>
    public static bool HasState(ReadOnlySpan<char> words) => States.IsMatch(words);

    /// <summary>The least state that is named.</summary>
    public static SchoolingState StateIn(ReadOnlySpan<char> words)
    {
        var least = SchoolingState.NotStated;
        foreach (var found in States.EnumerateMatches(words))
        {
            var state = StateOf(words.Slice(found.Index, found.Length));
            least = least == SchoolingState.NotStated || state < least ? state : least;
        }

        return least;
    }

    /// <summary>Index at which the phrase ends at the latest: where the ad goes on to experience, age or skills.</summary>
    public static int EndOf(string folded, int from, int to)
    {
        var found = NextSubject.Match(folded, from, to - from);
        return found.Success ? found.Index : to;
    }

    private static SchoolingState StateOf(ReadOnlySpan<char> word) =>
        word.StartsWith("trunc") || word.StartsWith("inc") || word.StartsWith("inac") || word.StartsWith("no conc") ? SchoolingState.Unfinished
        : word.StartsWith("est") || word.StartsWith("curs") || word.StartsWith("en ") || word.StartsWith("ult") || word.StartsWith("em ") || word.StartsWith("prim") ? SchoolingState.Studying
        : word.StartsWith("pasant") || word.StartsWith("egresad") || word.StartsWith("carta") ? SchoolingState.Passed
        : word.StartsWith("tit") || word.StartsWith("grad") || word.StartsWith("ced") || word.StartsWith("matr") || word.StartsWith("recib") ? SchoolingState.Titled
        : SchoolingState.Finished;

    [GeneratedRegex(
        @"\b(?:escolaridad|estudios?|formacion|educacion|nivel (?:academico|educativo|de estudios?|escolar)|grado (?:academico|de estudios?|escolar)|academic[oa]s?|preparacion|titulo|titulacion|profesion|carrera|perfil)(?: (?:academic[oa]|minim[oa]s?|requerid[oa]s?|profesional|deseable|indispensable|excluyente))*(?: (?:de|en))? ?[:\-–]? ?\(?$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Label { get; }

    [GeneratedRegex(@"\b(?:orientamos a|buscamos|busca|busqueda de|requiere|requerimos|solicita|solicitamos|necesita|necesitamos|ser)(?: a)?(?: un| una| el| la)? ?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Sought { get; }

    [GeneratedRegex(@"\b(?:a ?fin(?:es)?|similar(?:es)?)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Open { get; }

    [GeneratedRegex(@"\b(?:deseable|no excluyente|no indispensable|plus|valorara|valorable)\b(?! (?:exp|cont|conoc|ten))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Welcome { get; }

    [GeneratedRegex(@"\b(?:(?:educacion|enseñanza|formacion|instruccion|ensino|nivel|certificado|titulo|estudios|carreras?)(?: (?:de|en|la|las|media|basica))* )+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Lead { get; }

    [GeneratedRegex(@"\b(?:requ\w+|solicit\w+|necesit\w+|contar con|ser|tener|minimo|buscamos|excluyente|indispensable)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Asked { get; }

    [GeneratedRegex(
        @"\b(?:soporte|servicio|conocimientos?|manejo|habilidades|aspectos|documentacion|asistencia|asesoria|atencion|area|equipo|personal|termin(?:ar?|e|es)|continuar|concluye|concluir|estudiar?|apoyo|becas?|descuentos?|convenios?|profesor(?:es|a)?|docentes?|maestr[oa]s?|alumnos|clases|fichas?|visitas?|directora?|gerente|jefe|programa)(?: (?:de|en|a|para|tu|tus|la|el|con|y|nivel|tipo|los))* ?$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Other { get; }

    [GeneratedRegex(@"\b(?:licenciad[oa]s?|licenciaturas?|lic\.?|maestrias?|doctorados?|especialidad|posgrados?) (?:en|de) (?:la )?(?:educacion|enseñanza|docencia)(?: en)? (?:\p{L}+(?:,| o| y| e| u|/)? )?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Taught { get; }

    [GeneratedRegex(
        @"\b(?:trunc[oa]s?|trunk[oa]|incomplet[oa]s?|inconclus[oa]s?|estudiantes?|cursando|curso superior|en curso|en proceso|em andamento|ultimos? (?:semestres?|años?|ciclos?)|primeros años|pasantes?|carta pasante|egresad[oa]s?|concluid[oa]s?|terminad[oa]s?|complet[oa]s?|finalizad[oa]s?|culminad[oa]s?|aprobad[oa]s?|certificad[oa]s?|con certificado|titulad[oa]s?|titulo|titulacion|graduad[oa]s?|cedula|matricula(?:d[oa]s?)?|recibid[oa]s?)\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex States { get; }

    [GeneratedRegex(@"\b(?:experiencia|edad|sexo|genero|conocimientos?|manejo|disponibilidad|habilidades|dominio|horario|sueldo|licencia (?:de|tipo)|idiomas?|ingles|salario|contrato|jornada|ofrecemos|beneficios|deseables? (?:experiencia|contar|conoc\w+|tener)|se valora\w*|ademas de|\d{1,2} años|(?:\d{1,2} )?años? de experiencia|menos de)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NextSubject { get; }
}
