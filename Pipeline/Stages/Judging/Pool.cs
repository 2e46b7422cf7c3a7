using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Stages.Judging;

/// <summary>The ads of several harvests, taken together.</summary>
internal sealed class Pool
{
    private readonly Dictionary<AdField, int> _filled = [];

    /// <summary>Ads read.</summary>
    public int Ads { get; private set; }

    public void Add(HarvestRecord record)
    {
        Ads += record.AdsRead;
        foreach (var (field, filled) in record.Filled)
        {
            _filled[field] = _filled.GetValueOrDefault(field) + filled;
        }
    }

    /// <summary>The share that has a field, 0 to 1; 0 when there is no ad.</summary>
    public double Of(AdField field) => Ads == 0 ? 0 : (double)_filled.GetValueOrDefault(field) / Ads;
}
