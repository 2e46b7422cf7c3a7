namespace DiCoDe.Domain.Ads.Terms.Engagement;

/// <summary>Who employs: the one that the work is done for, or another.</summary>
public enum Hiring
{
    /// <summary>The ad does not say.</summary>
    NotStated,

    /// <summary>"contratación directa por la empresa", "no outsourcing".</summary>
    Direct,

    /// <summary>"por consultora", "outsourcing", "empresa de servicios temporales".</summary>
    ThroughAgency,
}
