namespace DiCoDe.Domain.Demand.Bases;

/// <summary>How many of a row's new ads an employer has.</summary>
/// <param name="Employer">The form in which employers are compared; never "".</param>
/// <param name="NewAds">Its new ads, at least 1.</param>
public readonly record struct EmployerAds(string Employer, int NewAds);
