namespace DiCoDe.Reports.Proof;

/// <summary>An ad in a list.</summary>
/// <param name="Ad">Its place among the ads of the report, from 0.</param>
/// <param name="Proof">Why it is in the list, as markup: the sentence with its mention; <see langword="null"/> when that is plain from the ad itself.</param>
internal readonly record struct ListedAd(int Ad, byte[]? Proof);
