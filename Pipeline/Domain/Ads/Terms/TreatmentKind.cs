namespace DiCoDe.Domain.Ads.Terms;

/// <summary>What an ad demands of a person that has little to do with the work ("trato en los anuncios").</summary>
public enum TreatmentKind
{
    /// <summary>To be a woman, or a man.</summary>
    Sex,

    /// <summary>A title in the form of one sex only, where the language has two and the masculine does not stand for both.</summary>
    GenderedTitle,

    /// <summary>An age, from or up to.</summary>
    Age,

    /// <summary>To be single, or married.</summary>
    MaritalStatus,

    /// <summary>Not to be pregnant, not to have children.</summary>
    Pregnancy,

    /// <summary>Good looks, "buena presencia", no tattoos.</summary>
    Appearance,

    /// <summary>A photograph with the application.</summary>
    Photo,

    /// <summary>A height, a weight, a build.</summary>
    HeightWeight,

    /// <summary>A faith.</summary>
    Religion,

    /// <summary>A state of health, a vaccination, a medical test, not to smoke.</summary>
    Health,

    /// <summary>No criminal record.</summary>
    CriminalRecord,

    /// <summary>No debts, a good credit history.</summary>
    CreditBureau,

    /// <summary>Work on trial, or training, without pay.</summary>
    UnpaidTrial,

    /// <summary>Where one lives or comes from.</summary>
    Origin,
}
