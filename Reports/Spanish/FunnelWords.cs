using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Spanish;

/// <summary>The steps of the funnel and the reasons to fall out of it, in Spanish.</summary>
internal static class FunnelWords
{
    public static string Of(FunnelStep step) => step switch
    {
        FunnelStep.Page => "Páginas leídas",
        FunnelStep.Found => "Anuncios hallados en ellas",
        FunnelStep.Kept => "Anuncios válidos, cada uno una vez por lectura",
        FunnelStep.New => "Vistos por primera vez",
        FunnelStep.Unique => "de ellos, vacantes distintas",
        FunnelStep.Dated => "de ellos, con día de publicación",
        FunnelStep.Placed => "de ellos, con entidad conocida",
        FunnelStep.Classified => "de ellos, con ocupación codificada",
        _ => "de ellos, cuentan como nuevos esta semana",
    };

    /// <summary>The step that a step splits, or <see langword="null"/>.</summary>
    public static FunnelStep? BaseOf(FunnelStep step) => step switch
    {
        FunnelStep.Page or FunnelStep.Found => null,
        FunnelStep.Kept => FunnelStep.Found,
        FunnelStep.New => FunnelStep.Kept,
        _ => FunnelStep.New,
    };

    public static string OfReason(string reason) => reason switch
    {
        "unchanged" => "sin cambios desde la última lectura",
        "gone" => "ya no existe en el portal",
        "excluded" => "robots.txt la excluye",
        "blocked" => "el portal la bloqueó",
        "missed" => "no llegó",
        "met-again-in-run" => "repetido en la misma lectura",
        "no-title" => "sin título",
        "no-key" => "sin clave",
        "too-tangled" => "texto que no se pudo revisar",
        "known-unchanged" => "ya conocido, igual",
        "known-changed" => "ya conocido, con otro texto",
        FunnelRow.Reordered => "otro día lo había visto antes",
        "repeats-another" => "repite otro anuncio; cuenta, y como repetición",
        "only-a-bound" => "solo dice «hace más de…»",
        "no-date" => "no dice el día",
        "region-not-known" => "el lugar que dice no se reconoce",
        "no-place" => "no dice el lugar",
        "waiting" => "aún sin clasificar",
        "not-coded" => "no se reconoció la ocupación",
        "posted-in-another-week" => "publicado en otra semana; cuenta solo como abierto",
        _ => reason,
    };
}
