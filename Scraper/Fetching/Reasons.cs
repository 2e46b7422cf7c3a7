namespace DiCoDe.Scraper.Fetching;

/// <summary>Says what became of a request, for the operator.</summary>
internal static class Reasons
{
    public static string Of(FetchOutcome outcome) => outcome switch
    {
        FetchOutcome.Fetched => "leída",
        FetchOutcome.NotModified => "sin cambios",
        FetchOutcome.Redirected redirected => $"redirige a {redirected.To}",
        FetchOutcome.Gone gone => $"ya no existe (HTTP {gone.Status})",
        FetchOutcome.Blocked { Kind: "" } blocked => $"el portal niega el acceso (HTTP {blocked.Status})",
        FetchOutcome.Blocked blocked => $"el portal niega el acceso (HTTP {blocked.Status}: {blocked.Kind})",
        FetchOutcome.Reserved reserved =>
            $"el portal reserva sus textos para minería ({reserved.How}); pida permiso y anótelo con permission: granted",
        FetchOutcome.Forbidden { IsKnown: false } unknown => $"no se pudo leer robots.txt ({unknown.Rule}), y sin él no se lee nada",
        FetchOutcome.Forbidden forbidden => $"robots.txt no la permite ({forbidden.Rule})",
        FetchOutcome.Refused refused => refused.Reason,
        FetchOutcome.Unusable unusable => unusable.Reason,
        FetchOutcome.Failed failed => failed.Reason,
        FetchOutcome.Impossible impossible => impossible.Reason,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
