using System.Text.RegularExpressions;

namespace DiCoDe.Stages.Intake.Places;

/// <summary>The words by which an ad says that it has several places, or none.</summary>
internal static partial class PlaceWording
{
    /// <summary>Whether the words say that there are several places, or that the place is the whole country.</summary>
    /// <param name="key">The key of the whole text.</param>
    public static bool SaysSeveral(string key) => Several.IsMatch(key);

    /// <summary>Whether a name is no place but the word for working from a distance.</summary>
    /// <param name="key">The key of one name.</param>
    public static bool IsRemote(string key) => Remote.IsMatch(key);

    [GeneratedRegex(
        @"\b(?:vari[ao]s|diferentes|distint[ao]s|divers[ao]s|multiples?|multiplas|various|several|tod[ao]s (?:l[ao]s|[ao]s)) (?:ciudades|cidades|estados|lugares|locais|zonas|ubicaciones|localidades|sedes|plazas|sucursales|regiones|regioes|municipios|provincias|departamentos|locations|cities|puntos|entidades|comunas|alcaldias|colonias|paises)\b"
        + @"|\brepublica mexicana\b|\btod[ao] (?:el|la|o) (?:pais|republica|territorio|brasil)\b|\btodo (?:mexico|chile|colombia|argentina|peru|ecuador|brasil|espana)\b"
        + @"|\b(?:nivel|ambito|cobertura|alcance) nacional\b|\bcualquier (?:parte|ciudad|estado|lugar|punto)\b|\binterior (?:de la|del) (?:republica|pais)\b|\bnationwide\b|^nacional$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Several { get; }

    [GeneratedRegex(
        @"^(?:(?:100|trabajo|empleo|puesto|modalidad|full|totalmente|solo|trabalho|vaga|posicion|es) )*(?:remot[ao]|remote|home ?office|teletrabajo|telework|a distancia|virtual|en linea|on ?line|desde (?:tu |su |la )?casa|en casa|work from home|wfh|anywhere|worldwide|desde cualquier lugar)(?: (?:remot[ao]|remote|home ?office|100|total|full))*$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Remote { get; }
}
