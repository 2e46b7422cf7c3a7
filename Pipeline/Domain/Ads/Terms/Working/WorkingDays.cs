namespace DiCoDe.Domain.Ads.Terms.Working;

/// <summary>The days of the week that an ad names as days of work, without its days of rest.</summary>
[Flags]
public enum WorkingDays
{
    /// <summary>None is named.</summary>
    None = 0,

    /// <summary>Lunes.</summary>
    Monday = 1,

    /// <summary>Martes.</summary>
    Tuesday = 2,

    /// <summary>Miércoles.</summary>
    Wednesday = 4,

    /// <summary>Jueves.</summary>
    Thursday = 8,

    /// <summary>Viernes.</summary>
    Friday = 16,

    /// <summary>Sábado.</summary>
    Saturday = 32,

    /// <summary>Domingo.</summary>
    Sunday = 64,

    /// <summary>Monday to Friday.</summary>
    MondayToFriday = Monday | Tuesday | Wednesday | Thursday | Friday,

    /// <summary>Monday to Saturday.</summary>
    MondayToSaturday = MondayToFriday | Saturday,

    /// <summary>All seven; who works on which is told by a roster.</summary>
    All = MondayToSaturday | Sunday,
}
