namespace DiCoDe.Domain.Ads.Terms.Training;

/// <summary>How far the schooling must have come, from least to most.</summary>
public enum SchoolingState
{
    /// <summary>The ad does not say.</summary>
    NotStated,

    /// <summary>Broken off is enough: "trunca", "incompleta".</summary>
    Unfinished,

    /// <summary>Under way: "estudiante", "cursando", "en curso", "últimos semestres".</summary>
    Studying,

    /// <summary>Passed, the title still to come: "pasante", "egresado".</summary>
    Passed,

    /// <summary>"completa", "concluida", "terminada", "con certificado".</summary>
    Finished,

    /// <summary>With the title in hand: "titulado", "graduado", "título y cédula", "matriculado".</summary>
    Titled,
}
