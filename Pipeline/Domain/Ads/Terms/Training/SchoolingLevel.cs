namespace DiCoDe.Domain.Ads.Terms.Training;

/// <summary>A level of schooling, from low to high, by what a word means in the country of the ad (ISCED 2011 in brackets).</summary>
public enum SchoolingLevel
{
    /// <summary>The ad does not say.</summary>
    NotStated,

    /// <summary>Said not to matter: "sin estudios", "saber leer y escribir" (0).</summary>
    None,

    /// <summary>"primaria", Chile's "enseñanza básica" (1).</summary>
    Primary,

    /// <summary>Mexico's "secundaria", Colombia's "básica secundaria" (2).</summary>
    LowerSecondary,

    /// <summary>"preparatoria", "bachillerato", Chile's "enseñanza media", "secundario" from Peru to Argentina (3).</summary>
    UpperSecondary,

    /// <summary>After school, of whatever length: "formación en marketing", "carreras afines", "profesional o técnico" without a level (4 to 6).</summary>
    PostSecondary,

    /// <summary>"carrera técnica", "tecnólogo", "TSU", Argentina's "terciario" (4 or 5).</summary>
    Technical,

    /// <summary>"licenciatura", "ingeniería", "título profesional", "universitario" (6).</summary>
    Bachelor,

    /// <summary>"maestría", "magíster", "posgrado", "especialización" (7).</summary>
    Master,

    /// <summary>"doctorado" (8).</summary>
    Doctorate,
}
