using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Reports.Wording;

/// <summary>The domain's words as a reader knows them.</summary>
internal static class Words
{
    public static string AllAds(ReportLanguage language) => language.Say("Todos los anuncios", "All ads");

    public static string OccupationNotCoded(ReportLanguage language) => language.Say("Ocupación no codificada", "Occupation not coded");

    public static string PlaceNotStated(ReportLanguage language) => language.Say("Sin lugar indicado", "No place stated");

    public static string RegionNotStated(ReportLanguage language) => language.Say("Entidad no indicada", "State not given");

    public static string SeveralPlaces(ReportLanguage language) => language.Say("Varios lugares o todo el país", "Several places or the whole country");

    public static string RemoteWithoutPlace(ReportLanguage language) => language.Say("A distancia, sin lugar indicado", "Remote, no place stated");

    public static string PlaceUnknown(ReportLanguage language) => language.Say("Lugar no reconocido", "Place not recognised");

    public static string Of(RunState state, ReportLanguage language = ReportLanguage.Spanish) => state switch
    {
        RunState.Complete => language.Say("Completa", "Complete"),
        RunState.Partial => language.Say("Incompleta", "Incomplete"),
        RunState.Refused => language.Say("Rechazada", "Refused"),
        RunState.Interrupted => language.Say("Interrumpida", "Interrupted"),
        _ => language.Say("En curso", "Running"),
    };

    public static string Of(Requirement requirement, ReportLanguage language = ReportLanguage.Spanish) => requirement switch
    {
        Requirement.Must => language.Say("Se exige", "Required"),
        Requirement.Nice => language.Say("Se valora", "Welcome"),
        _ => language.Say("Es tarea del puesto", "A task of the job"),
    };

    public static string Of(MatchKind how, ReportLanguage language = ReportLanguage.Spanish) => how switch
    {
        MatchKind.PreferredLabel => language.Say("nombre principal", "main name"),
        MatchKind.Lexicon => language.Say("léxico", "lexicon"),
        MatchKind.Model => language.Say("modelo", "model"),
        _ => language.Say("otro nombre", "other name"),
    };

    public static string Of(Segment segment, ReportLanguage language = ReportLanguage.Spanish) => segment == Segment.Title ? language.Say("título", "title") : language.Say("texto", "text");

    /// <summary>The name of a collection of skills by its key.</summary>
    public static string OfCollection(string key, ReportLanguage language) => key switch
    {
        "digital" => language.Say("Digitales", "Digital"),
        "green" => language.Say("Verdes", "Green"),
        "transversal" => language.Say("Transversales", "Transversal"),
        "language" => language.Say("Idiomas", "Languages"),
        _ => key,
    };

    /// <summary>The collections worth a mark beside a skill's name.</summary>
    public static IEnumerable<string> Of(SkillCollections collections, ReportLanguage language = ReportLanguage.Spanish)
    {
        if (collections.HasFlag(SkillCollections.Digital))
        {
            yield return "digital";
        }

        if (collections.HasFlag(SkillCollections.Green))
        {
            yield return language.Say("verde", "green");
        }

        if (collections.HasFlag(SkillCollections.Language))
        {
            yield return language.Say("idioma", "language");
        }

        if (collections.HasFlag(SkillCollections.Transversal))
        {
            yield return "transversal";
        }
    }

    /// <summary>"A", "A y B", "A, B y C"; "A, B and C".</summary>
    public static string List(IReadOnlyList<string> names, ReportLanguage language = ReportLanguage.Spanish) => names.Count switch
    {
        0 => "",
        1 => names[0],
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} {language.Say(And(names[^1]), "and")} {names[^1]}",
    };

    /// <summary>"y", or "e" before the sound of i ("e Iztapalapa").</summary>
    private static string And(string next) =>
        next.Length > 0 && next[0] is 'i' or 'I' or 'í' or 'Í' || (next.StartsWith("Hi", StringComparison.OrdinalIgnoreCase) && !next.StartsWith("Hie", StringComparison.OrdinalIgnoreCase))
            ? "e"
            : "y";
}
