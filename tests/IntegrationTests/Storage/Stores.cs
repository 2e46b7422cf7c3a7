using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Geography;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.IntegrationTests.Storage;

/// <summary>The parts of one store, whatever its engine.</summary>
public sealed record Stores(IAdStore Ads, IRunStore Runs, ITaxonomyStore Taxonomies, IMentionStore Mentions, IDemandSource Demand, IHarvestStore Harvests, ITermsStore Terms, IDuplicateStore Duplicates, IGeographyStore Geography);
