namespace DiCoDe.Domain.Ads.Terms.Working;

/// <summary>How much of a working week is asked for.</summary>
public enum Load
{
    /// <summary>The ad does not say.</summary>
    NotStated,

    /// <summary>"tiempo completo", "jornada completa", "full time".</summary>
    FullTime,

    /// <summary>"medio tiempo", "media jornada", "part time", or fewer than 35 stated hours a week.</summary>
    PartTime,

    /// <summary>"por horas", "hora cátedra", "freelance".</summary>
    Hourly,
}
