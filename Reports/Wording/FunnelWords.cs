using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Wording;

/// <summary>The steps of the funnel and the reasons to fall out of it.</summary>
internal static class FunnelWords
{
    private static readonly Dictionary<string, (string Spanish, string English)> Reasons = new(StringComparer.Ordinal)
    {
        ["unchanged"] = ("sin cambios desde la última lectura", "unchanged since the last reading"),
        ["gone"] = ("ya no existe en el portal", "no longer on the portal"),
        ["excluded"] = ("robots.txt la excluye", "excluded by robots.txt"),
        ["blocked"] = ("el portal la bloqueó", "blocked by the portal"),
        ["missed"] = ("no llegó", "did not arrive"),
        ["met-again-in-run"] = ("repetido en la misma lectura", "met again in the same reading"),
        ["no-title"] = ("sin título", "no title"),
        ["no-key"] = ("sin clave", "no key"),
        ["too-tangled"] = ("texto que no se pudo revisar", "text that could not be checked"),
        ["known-unchanged"] = ("ya conocido, igual", "already known, the same"),
        ["known-changed"] = ("ya conocido, con otro texto", "already known, with another text"),
        [FunnelRow.Reordered] = ("otro día lo había visto antes", "another day had seen it before"),
        ["repeats-another"] = ("repite otro anuncio; cuenta, y como repetición", "repeats another ad; it counts, as a repeat"),
        ["only-a-bound"] = ("solo dice «hace más de…»", "only says “more than … ago”"),
        ["no-date"] = ("no dice el día", "does not say the day"),
        ["region-not-known"] = ("el lugar que dice no se reconoce", "its place is not recognised"),
        ["no-place"] = ("no dice el lugar", "does not say the place"),
        ["waiting"] = ("aún sin clasificar", "not classified yet"),
        ["not-coded"] = ("no se reconoció la ocupación", "occupation not recognised"),
        ["posted-in-another-week"] = ("publicado en otra semana; cuenta solo como abierto", "posted in another week; it counts as open only"),
    };

    public static string Of(FunnelStep step, ReportLanguage language = ReportLanguage.Spanish) => step switch
    {
        FunnelStep.Page => language.Say("Páginas leídas", "Pages read"),
        FunnelStep.Found => language.Say("Anuncios hallados en ellas", "Ads found on them"),
        FunnelStep.Kept => language.Say("Anuncios válidos, cada uno una vez por lectura", "Valid ads, each once per reading"),
        FunnelStep.New => language.Say("Vistos por primera vez", "Seen for the first time"),
        FunnelStep.Unique => language.Say("de ellos, vacantes distintas", "of these, distinct vacancies"),
        FunnelStep.Dated => language.Say("de ellos, con día de publicación", "of these, with a day of posting"),
        FunnelStep.Placed => language.Say("de ellos, con entidad conocida", "of these, with a known state"),
        FunnelStep.Classified => language.Say("de ellos, con ocupación codificada", "of these, with a coded occupation"),
        _ => language.Say("de ellos, cuentan como nuevos esta semana", "of these, counted as new this week"),
    };

    /// <summary>The step that a step splits, or <see langword="null"/>.</summary>
    public static FunnelStep? BaseOf(FunnelStep step) => step switch
    {
        FunnelStep.Page or FunnelStep.Found => null,
        FunnelStep.Kept => FunnelStep.Found,
        FunnelStep.New => FunnelStep.Kept,
        _ => FunnelStep.New,
    };

    public static string OfReason(string reason, ReportLanguage language = ReportLanguage.Spanish) =>
        Reasons.TryGetValue(reason, out var words) ? language.Say(words.Spanish, words.English) : reason;
}
