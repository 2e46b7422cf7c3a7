namespace DiCoDe.Host.Work;

/// <summary>What a classification did.</summary>
/// <param name="Taxonomy">The taxonomy's title.</param>
/// <param name="Ads">Ads classified now; those done before are not counted.</param>
/// <param name="CodedAds">Of those, ads with an occupation.</param>
/// <param name="Mentions">Mentions found in them.</param>
internal sealed record ClassificationSummary(string Taxonomy, int Ads, int CodedAds, long Mentions);
