namespace DiCoDe.Domain.Ads.Terms.Working;

/// <summary>The shifts that an ad names; several when it offers or asks for several.</summary>
[Flags]
public enum Shifts
{
    /// <summary>None is named.</summary>
    None = 0,

    /// <summary>"matutino", "turno mañana", "primer turno".</summary>
    Morning = 1,

    /// <summary>"vespertino", "turno tarde", "segundo turno".</summary>
    Evening = 2,

    /// <summary>"nocturno", "turno noche", "tercer turno".</summary>
    Night = 4,

    /// <summary>"rotativos", "rolar turnos".</summary>
    Rotating = 8,

    /// <summary>"turno mixto", "horario partido".</summary>
    Mixed = 16,

    /// <summary>Weekends only or named as such: "fines de semana", "SADOFE".</summary>
    Weekend = 32,
}
