using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Domain.Demand;

namespace DiCoDe.Domain.Exporting;

/// <summary>What the store gives to researchers of the ads of some weeks together; in a fixed order.</summary>
public interface IExportRelations
{
    /// <summary>The links between duplicates of which at least one was open, or new, in the weeks.</summary>
    IAsyncEnumerable<DuplicateLink> DuplicatesAsync(IsoWeek from, IsoWeek to, CancellationToken cancel);

    /// <summary>The matrix of occupations and skills, without empty cells.</summary>
    IAsyncEnumerable<SkillPair> OccupationSkillsAsync(IsoWeek from, IsoWeek to, CancellationToken cancel);
}
