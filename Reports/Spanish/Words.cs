using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Reports.Spanish;

/// <summary>The domain's words as a reader in Mexico knows them.</summary>
internal static class Words
{
    public const string OccupationNotCoded = "Ocupación no codificada";

    public const string PlaceNotStated = "Sin lugar indicado";

    public const string RegionNotStated = "Entidad no indicada";

    public const string SeveralPlaces = "Varios lugares o todo el país";

    public const string RemoteWithoutPlace = "A distancia, sin lugar indicado";

    public const string PlaceUnknown = "Lugar no reconocido";

    public static string Of(RunState state) => state switch
    {
        RunState.Complete => "Completa",
        RunState.Partial => "Incompleta",
        RunState.Refused => "Rechazada",
        RunState.Interrupted => "Interrumpida",
        _ => "En curso",
    };

    public static string Of(Requirement requirement) => requirement switch
    {
        Requirement.Must => "Se exige",
        Requirement.Nice => "Se valora",
        _ => "Es tarea del puesto",
    };

    public static string Of(MatchKind how) => how switch
    {
        MatchKind.PreferredLabel => "nombre principal",
        MatchKind.Lexicon => "léxico",
        MatchKind.Model => "modelo",
        _ => "otro nombre",
    };

    public static string Of(Segment segment) => segment == Segment.Title ? "título" : "texto";

    /// <summary>The collections worth a mark beside a skill's name.</summary>
    public static IEnumerable<string> Of(SkillCollections collections)
    {
        if (collections.HasFlag(SkillCollections.Digital))
        {
            yield return "digital";
        }

        if (collections.HasFlag(SkillCollections.Green))
        {
            yield return "verde";
        }

        if (collections.HasFlag(SkillCollections.Language))
        {
            yield return "idioma";
        }

        if (collections.HasFlag(SkillCollections.Transversal))
        {
            yield return "transversal";
        }
    }

    /// <summary>"A", "A y B", "A, B y C".</summary>
    public static string List(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "",
        1 => names[0],
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} {And(names[^1])} {names[^1]}",
    };

    /// <summary>"y", or "e" before the sound of i ("e Iztapalapa").</summary>
    private static string And(string next) =>
        next.Length > 0 && next[0] is 'i' or 'I' or 'í' or 'Í' || (next.StartsWith("Hi", StringComparison.OrdinalIgnoreCase) && !next.StartsWith("Hie", StringComparison.OrdinalIgnoreCase))
            ? "e"
            : "y";
}
