using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Portals;
using DiCoDe.Stages.Intake;

namespace DiCoDe.Stages.Judging;

/// <summary>How many ads have each field.</summary>
public sealed class FieldFill
{
    private readonly Dictionary<AdField, int> _filled = [];

    /// <summary>Ads counted.</summary>
    public int Ads { get; private set; }

    /// <summary>The fields that any of them has, in their usual order.</summary>
    public IEnumerable<AdField> Fields => _filled.Keys.Order();

    /// <summary>Adds an ad: a date that nobody understands does not count as one.</summary>
    public void Add(ScrapedAd ad, PortalIdentity portal)
    {
        Ads++;
        var clean = (AdCleaner.Clean(ad, portal) as AdOutcome.Accepted)?.Ad;
        foreach (var field in ad.Fields.Keys.Where(field => clean?.Understands(field) != false))
        {
            Add(field, 1);
        }
    }

    /// <summary>Adds ads that were counted elsewhere.</summary>
    public void Add(int ads, IReadOnlyDictionary<AdField, int> filled)
    {
        Ads += ads;
        foreach (var (field, count) in filled)
        {
            Add(field, count);
        }
    }

    /// <summary>The share of the ads that have a field, 0 to 1; 0 when there is no ad.</summary>
    public double Of(AdField field) => Ads == 0 ? 0 : (double)_filled.GetValueOrDefault(field) / Ads;

    private void Add(AdField field, int count) => _filled[field] = _filled.GetValueOrDefault(field) + count;
}
