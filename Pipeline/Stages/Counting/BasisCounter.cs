using System.Runtime.InteropServices;

using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Bases;
using DiCoDe.Domain.Employers;
using DiCoDe.Domain.Portals;

namespace DiCoDe.Stages.Counting;

/// <summary>Counts what the rows of a table rest on: employers, and portals.</summary>
/// <remarks>Rows, employers and portals are numbers here, and a pair of numbers is one key, so that a pair takes some 24 bytes. There are at most as many
/// pairs of row and employer as new ads of the week times the rows that an ad counts in (some forty); ads of other weeks add none.</remarks>
internal sealed class BasisCounter
{
    private readonly Dictionary<string, int> _employers = new(StringComparer.Ordinal);
    private readonly Dictionary<PortalId, int> _portals = [];
    private readonly Dictionary<(int Row, int Employer), int> _employerAds = [];
    private readonly Dictionary<(int Row, int Portal), Tally> _sources = [];
    private int? _employer;
    private int _portal;
    private Count _now;
    private Count _before;

    /// <summary>Takes an ad, whose rows follow.</summary>
    public void Begin(CountedAd ad, Count now, Count before)
    {
        (_now, _before) = (now, before);
        _portal = NumberOf(_portals, ad.Portal);
        _employer = now.NewAds > 0 && ad.EmployerKind == EmployerKind.Named && ad.EmployerKey.Length > 0 ? NumberOf(_employers, ad.EmployerKey) : null;
    }

    /// <summary>Counts the ad in a row.</summary>
    public void Add(int row, Dimension dimension)
    {
        if (_employer is { } employer)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_employerAds, (row, employer), out _)++;
        }

        if (dimension != Dimension.SkillInOccupation)
        {
            ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(_sources, (row, _portal), out _);
            tally = tally.Plus(_now, _before);
        }
    }

    /// <summary>What each row rests on.</summary>
    public Dictionary<(Dimension Dimension, string Key, string Within), RowBasis> Of(Dictionary<DemandKey, int> rows)
    {
        var employers = Names(_employers);
        var portals = Names(_portals);
        var employersOf = _employerAds.ToLookup(pair => pair.Key.Row, pair => new EmployerAds(employers[pair.Key.Employer], pair.Value));
        var sourcesOf = _sources.ToLookup(pair => pair.Key.Row, pair => new SourceCount(portals[pair.Key.Portal], pair.Value.This, pair.Value.Before));
        return rows.ToDictionary(
            row => (row.Key.Dimension, row.Key.Key, row.Key.Within),
            row => new RowBasis(
                [.. employersOf[row.Value].OrderByDescending(one => one.NewAds).ThenBy(one => one.Employer, StringComparer.Ordinal)],
                [.. sourcesOf[row.Value].OrderBy(one => one.Portal.Value, StringComparer.Ordinal)]));
    }

    private static int NumberOf<T>(Dictionary<T, int> known, T name)
        where T : notnull
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(known, name, out var isKnown);
        if (!isKnown)
        {
            number = known.Count - 1;
        }

        return number;
    }

    private static T[] Names<T>(Dictionary<T, int> known)
        where T : notnull => [.. known.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
}
