namespace DiCoDe.Domain.Employers;

/// <summary>Who stands behind an ad. The numbers are stored: new ones come last.</summary>
public enum EmployerKind
{
    /// <summary>The ad does not say who.</summary>
    NotStated,

    /// <summary>An employer with its name.</summary>
    Named,

    /// <summary>The ad says that it does not say: "Empresa confidencial", "Importante empresa del ramo", initials.</summary>
    Confidential,

    /// <summary>An agency that finds, lends or lodges staff for others.</summary>
    Agency,
}
