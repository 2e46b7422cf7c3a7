using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Domain.Ads.Duplicates.Links;

namespace DiCoDe.Stages.Intake.Duplicates;

/// <summary>What a comparison of ads found.</summary>
/// <param name="Ads">How many ads were compared.</param>
/// <param name="Vacancies">How many vacancies they are, partial duplicates apart.</param>
/// <param name="Full">Links of that kind.</param>
/// <param name="Semantic">Links of that kind.</param>
/// <param name="Temporal">Links of that kind.</param>
/// <param name="Partial">Links of that kind.</param>
public sealed record DuplicateCounts(int Ads, int Vacancies, int Full, int Semantic, int Temporal, int Partial)
{
    /// <summary>Counts what was found.</summary>
    public static DuplicateCounts Of(AdDuplicates found)
    {
        var links = new int[4];
        foreach (var link in found.Links)
        {
            links[(int)link.Kind]++;
        }

        return new DuplicateCounts(found.Ads, found.By(DuplicateKinds.SameVacancy).Count, links[0], links[1], links[2], links[3]);
    }
}
