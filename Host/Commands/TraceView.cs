using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Host.Commands.Duplicates;
using DiCoDe.Host.Settings.Yaml;

namespace DiCoDe.Host.Commands;

/// <summary>An ad's way through the steps, for programs.</summary>
internal sealed record TraceView(
    AdId Ad, string Url, string Title, string Employer, string Place, TracePlace Where, string EmployerKey, string EmployerKind, string Text, DateOnly FirstSeenOn, DateOnly LastSeenOn, int Sightings, string NewInWeek,
    ConceptUri Occupation, string Isco, IReadOnlyList<TraceMention> Mentions, AdDuplicatesView Duplicates)
{
    public static TraceView Of(StoredAd stored, Classified? found, Taxonomy? taxonomy, AdDuplicatesView duplicates)
    {
        var ad = stored.Ad;
        return new TraceView(
            ad.Id, ad.Url?.AbsoluteUri ?? "", ad.Title, ad.Employer, ad.Place.Text, TracePlace.Of(ad.Place), ad.Advertiser.Key, SnakeCase.Of(ad.Advertiser.Kind.ToString()), ad.Text, stored.FirstSeenOn, stored.LastSeenOn, stored.Sightings,
            IsoWeek.Of(ad.Posted.NewOn(stored.FirstSeenOn)).ToString(),
            found?.Occupation.Occupation ?? ConceptUri.None, found?.Occupation.Isco ?? "",
            [.. (found?.Mentions ?? []).Select(mention => TraceMention.Of(ad, mention, taxonomy))],
            duplicates);
    }
}
