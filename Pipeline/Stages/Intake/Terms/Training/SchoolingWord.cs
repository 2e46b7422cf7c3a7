using System.Buffers;
using System.Text.RegularExpressions;

using DiCoDe.Domain.Ads.Terms.Training;

namespace DiCoDe.Stages.Intake.Terms.Training;

/// <summary>A word of schooling in a folded text.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index just after its last.</param>
/// <param name="Level">The level it names in the country of the ad.</param>
/// <param name="IsPlain">Whether it speaks of schooling wherever it stands; "técnico" and "ingeniero" need a context that asks for it.</param>
internal readonly partial record struct SchoolingWord(int Start, int End, SchoolingLevel Level, bool IsPlain)
{
    /// <summary>How each form of <see cref="Form"/> begins.</summary>
    private static readonly SearchValues<string> Stems = SearchValues.Create(
        [
            "secundari", "primaria", "basica", "preparatoria", "prepa", "bachiller", "media", "medio", "polimodal", "perito mercantil", "vocacional", "ensino",
            "carrera", "tecnic", "tecnolog", "tsu", "t.s.u", "terciari", "licenciat", "licenciad", "lic.", "lic ", "ing.", "ing ", "ingenier", "universi",
            "profesional", "superior", "pregrado", "contador", "maestria", "magister", "master", "posgrado", "postgrado", "mba", "especiali", "doctorado", "phd",
            "titul", "estudi", "egresad", "graduad", "pasante", "formacion", "graduacao", "bachelor", "high school", "degree", "leer y escribir", "escolaridad", "cedula profesional", "abogad",
        ],
        StringComparison.Ordinal);

    /// <summary>The next one that lies between two indexes, or <see langword="null"/>.</summary>
    /// <param name="folded">The text.</param>
    /// <param name="from">The first index.</param>
    /// <param name="to">The index after the last.</param>
    /// <param name="country">ISO 3166-1 alpha-2, or "".</param>
    public static SchoolingWord? Next(string folded, int from, int to, string country)
    {
        var found = StemSearch.Next(folded, from, to, Stems, Form);
        while (found is not null && SchoolingContext.IsTaught(folded.AsSpan(0, found.Index)))
        {
            found = StemSearch.Next(folded, found.Index + found.Length, to, Stems, Form);
        }

        return found is null ? null : Of(found, country);
    }

    private static SchoolingWord Of(Match found, string country)
    {
        bool Is(string name) => found.Groups[name].Success;
        var (level, plain) =
            Is("none") ? (SchoolingLevel.None, true)
            : Is("primary") ? (country is "MX" && found.ValueSpan.StartsWith("basica") ? SchoolingLevel.LowerSecondary : SchoolingLevel.Primary, true)
            : Is("lower") ? (SchoolingLevel.LowerSecondary, true)
            : Is("secondary") ? (EndsSchool(found.ValueSpan, country) ? SchoolingLevel.UpperSecondary : SchoolingLevel.LowerSecondary, true)
            : Is("degree") ? (country is "PE" or "CR" or "PA" ? SchoolingLevel.Bachelor : SchoolingLevel.UpperSecondary, true)
            : Is("upper") ? (SchoolingLevel.UpperSecondary, true)
            : Is("technical") ? (SchoolingLevel.Technical, true)
            : Is("trade") ? (SchoolingLevel.Technical, false)
            : Is("bachelor") ? (SchoolingLevel.Bachelor, true)
            : Is("profession") ? (SchoolingLevel.Bachelor, false)
            : Is("master") ? (SchoolingLevel.Master, true)
            : Is("special") ? (SchoolingLevel.Master, false)
            : Is("doctor") ? (SchoolingLevel.Doctorate, true)
            : Is("career") ? (SchoolingLevel.PostSecondary, true)
            : (SchoolingLevel.PostSecondary, false);
        return new(found.Index, found.Index + found.Length, level, plain);
    }

    /// <summary>In Mexico (and where the country is not known) "secundaria" is the school before the last; "secundario" is said where it is the last.</summary>
    private static bool EndsSchool(ReadOnlySpan<char> word, string country) => country switch
    {
        "MX" => false,
        "" => word.StartsWith("secundario"),
        _ => true,
    };

    [GeneratedRegex(
        @"\G(?:(?<none>leer y escribir|escolaridad (?:indistinta|no (?:requerida|indispensable|necesaria))|(?<=(?:sin|no requiere|no se requieren?) )(?:estudios|escolaridad)(?! (?:tecnic|superior|universit)))" +
        @"|(?<primary>(?<!(?:atencion|responsabilidad|prioridad|funcion|fuente|materia|informacion|inicial y) )primaria\b(?! (?:de|del)\b)|(?<=(?:enseñanza|educacion) )basica(?: primaria)?\b(?! (?:secundaria|- ?secundaria))|(?<=ensino )fundamental|ensino fundamental)" +
        @"|(?<lower>basica (?:- ?)?secundaria|(?<=media )basica)" +
        @"|(?<secondary>(?<!(?:profesor|profesora|docente|docentes|maestra|maestro|alumnos|vias|via|funcion|actividad|carga)(?: de)? )secundari[oa]\b)" +
        @"|(?<degree>bachiller(?= en | de la carrera))" +
        @"|(?<upper>preparatoria|prepa\b|bachiller(?:ato|es|a)?\b|bachilleratos\b|(?<=(?:enseñanza|educacion|instruccion|nivel) )media(?: superior)?|media superior|media completa|(?<=(?:cuarto|4º|4°|4to\.?) )medio|medio superior|polimodal|perito mercantil|(?<=ensino )medio|ensino medio|high school)" +
        @"|(?<technical>carreras? (?:profesional )?tecnicas?|carreras? tecnologicas?|tecnic[oa]s? superior(?:es)?|tecnic[oa]s? universitari[oa]s?|tecnic[oa]s? (?:de )?nivel (?:medio|superior)|tecnic[oa]s? profesional(?:es)?|tecnic[oa]s? laboral(?:es)?|tecnicaturas?|(?<=nivel )tecnic[oa]|tecnolog[oa]s?\b(?! de (?:la )?(?:informacion|punta))|universidad / carrera tec\w+|universidad / carrera tecnologica|(?<=\b)tsu\b|t\.s\.u\.?|terciari[oa]s?\b|ensino tecnico|formacion (?:profesional )?(?:tecnica|tecnologica|terciaria)|estudios (?:tecnicos|tecnologicos|terciarios)|titulo (?:de )?(?:tecnic|terciari)\w+|(?<=educacion )(?:tecnica|tecnologica)|profesional tecnico)" +
        @"|(?<trade>tecnic(?:[oa]|os)(?:/a)?\b(?= (?:en|electr|mecan|industr|quim|admin|contab|inform|automot|graduad|titulad|egresad|o |u |y |/)|[,/)]| ?/)|tecnologic[oa]s?(?= (?:en|o) |,))" +
        @"|(?<bachelor>licenciaturas?|licenciad[oa]s? en|lic\.?/ing\b|lic\.? o ing\b|lic\.? ?(?:en|de) (?!conduc|manej)|ingenierias?\b(?= (?:en|civil|indust|mecan|electr|quim|sistem|inform|comerc|agron|concluid|o licenc|trunc|afin|o ))|(?<!(?:hospital|clinica|centro|ambito|nivel|campus|barrio|transporte|seguro|publico) )universitari[oa]s?\b(?! de (?:salud|atencion))|universidad / carrera profesional|universidad(?= (?:completa|concluida|trunca|incompleta))|carreras? (?:universitarias?|profesional(?:es)?)|titulo (?:profesional|universitario|de grado|de licenci)|pregrado|(?<=(?:educacion|formacion|nivel|estudios|ensino) )superior(?:es)?\b|superior (?:completo|incompleto|em andamento)|estudios (?:universitarios|superiores|profesionales)|graduacao|bachelor|cedula profesional|formacion (?:universitaria|superior))" +
        @"|(?<profession>ing\.? ?(?:en |civil|indust|mecan|electr|quim|sistem|inform|comerc|agron|bioq|petrol|ambient|alim)|ingenier(?:[oa]s?|ias?)(?:/a)?\b|lic\.? ?(?:admin|contad|contab|econom|psicol|derecho|mercad|market|comunic|inform|recurs|turis|gastron|nutri|enferm|relac|diseñ|finan|pedag|educ)|contador(?:es|/?a)?(?: \(?a?\)?)? ?(?:public|auditor|general)|contador\b(?=/a|,| o )|profesional(?:es)? (?:en (?!el |la |crec|constante)|de (?!la salud|l |servicio|ventas|alto|primer)|universitari|titulad|graduad)|abogad[oa]s?\b|titulo (?:en|de)\b|degree)" +
        @"|(?<master>maestrias?|magister|master(?:'s|es)?(?= (?:degree|en ))|pos?t?grados?\b|mba\b)" +
        @"|(?<special>especializacion(?= en)|(?<=superior - )especialidad)" +
        @"|(?<doctor>doctorado|phd\b)" +
        @"|(?<career>carreras? (?:a ?fin(?:es)?|afin(?:es)?|similar(?:es)?|relacionadas?|administrativas|economic)|estudiantes? (?:avanzad|de |universit|en |terciari|activ|ultim)|formacion (?:academica )?en (?!proceso|el puesto)|titulad[oa]s?\b|egresad[oa]s?\b(?! del? (?:la |un |los )?(?:reclu|prision|carcel|penal|penitenci|reinserci|(?:centros?|sistema) (?:de re|penit)))|pasantes?\b|estudios (?:en|de|afines|vinculados|relacionados) (?!mercado|caso|suelo|tiempo|impacto)|titulo (?:habilitante|excluyente))" +
        @"|(?<loose>carreras? (?:de|en|como) |graduad[oa]s?\b|formacion (?:academica|afin|de|profesional)\b|estudios\b|estudiantes?\b|profesional(?:es)?(?= o (?:tecn|estud)|/tec)))",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Form { get; }
}
