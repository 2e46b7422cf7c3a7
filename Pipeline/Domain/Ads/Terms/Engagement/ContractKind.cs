namespace DiCoDe.Domain.Ads.Terms.Engagement;

/// <summary>The kind of contract.</summary>
public enum ContractKind
{
    /// <summary>The ad does not say.</summary>
    NotStated,

    /// <summary>Without end: "indefinido", "de planta", "efectivo", "relación de dependencia".</summary>
    Permanent,

    /// <summary>Until a day or for a time: "plazo fijo", "término fijo", "por 3 meses".</summary>
    FixedTerm,

    /// <summary>Until a work is done: "obra o labor", "por proyecto".</summary>
    Project,

    /// <summary>"eventual", "temporal", "por temporada", "por jornal".</summary>
    Temporary,

    /// <summary>"prácticas", "becario", "pasantía", "aprendiz".</summary>
    Internship,

    /// <summary>Without employment: "honorarios", "monotributo", "prestación de servicios".</summary>
    SelfEmployed,
}
