namespace DiCoDe.Domain.Ads.Terms.Working;

/// <summary>Where the work is done.</summary>
public enum WorkModeKind
{
    /// <summary>The ad does not say; most that do not are on site.</summary>
    NotStated,

    /// <summary>At the employer's or a client's place.</summary>
    Onsite,

    /// <summary>Partly there, partly elsewhere.</summary>
    Hybrid,

    /// <summary>Elsewhere: "home office", "teletrabajo".</summary>
    Remote,
}
