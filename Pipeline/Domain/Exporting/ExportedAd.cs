using DiCoDe.Domain.Demand;

namespace DiCoDe.Domain.Exporting;

/// <summary>An ad as it is exported: what is counted of it, and its words, out of which Intake took the personal data.</summary>
/// <param name="Counted">What is counted, without its skills.</param>
/// <param name="Isco">The ISCO-08 unit group of its occupation, or "".</param>
/// <param name="RegionCode">The statistical office's code of the region, or "".</param>
/// <param name="MunicipalityCode">The statistical office's code of the municipality within it, or "".</param>
/// <param name="Employer">As the ad states it, or "".</param>
/// <param name="Title">The title.</param>
/// <param name="Text">The text that spans point into.</param>
/// <param name="PersonalDataRemoved">How many pieces of personal data were taken out.</param>
public sealed record ExportedAd(CountedAd Counted, string Isco, string RegionCode, string MunicipalityCode, string Employer, string Title, string Text, int PersonalDataRemoved);
