using DiCoDe.Domain.Ads;
using DiCoDe.Host.Settings.Yaml;

namespace DiCoDe.Host.Commands;

/// <summary>What was read of an ad's place, for programs.</summary>
internal sealed record TracePlace(string Country, string Region, string RegionCode, string Municipality, string MunicipalityCode, string Match)
{
    public static TracePlace Of(Place place) =>
        new(place.Country, place.Region, place.RegionCode, place.Municipality, place.MunicipalityCode, SnakeCase.Of(place.Match.ToString()));
}
