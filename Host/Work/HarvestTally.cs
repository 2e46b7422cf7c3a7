using System.Runtime.CompilerServices;

using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Host.Work;

/// <summary>Follows a harvest while its pages pass through to intake: what is told meanwhile, and how it ended.</summary>
internal sealed class HarvestTally
{
    /// <summary>So many kinds of problems are told; more are for the doctor.</summary>
    private const int MostKinds = 4;

    private readonly Dictionary<string, string> _misses = new(StringComparer.Ordinal);

    public int Pages { get; private set; }

    public int PagesMissed { get; private set; }

    public int Ads { get; private set; }

    /// <summary>Why the harvest could not go on; <see langword="null"/> when it came to its end.</summary>
    public HarvestStep.Stopped? Stopped { get; private set; }

    /// <summary>Whether every listing was read to its end.</summary>
    public bool AreListingsComplete { get; private set; }

    /// <summary>The first listing that was missed and why, or "".</summary>
    public string FirstListingMissed { get; private set; } = "";

    /// <summary>Pages that were missed or lacked their ad, and why: the first of each of the first few kinds, without <see cref="FirstListingMissed"/>.</summary>
    public IReadOnlyCollection<string> Misses => _misses.Values;

    /// <summary>The visits among the steps; the other steps are noted.</summary>
    public async IAsyncEnumerable<PageVisit> VisitsOfAsync(IAsyncEnumerable<HarvestStep> steps, Action<HarvestTally> told, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var step in steps.WithCancellation(cancel))
        {
            switch (step)
            {
                case HarvestStep.Visited { Visit: var visit }:
                    Note(visit);
                    told(this);
                    yield return visit;
                    break;
                case HarvestStep.Stopped stopped:
                    Stopped = stopped;
                    break;
                case HarvestStep.ListingsComplete:
                    AreListingsComplete = true;
                    break;
            }
        }
    }

    private void Note(PageVisit visit)
    {
        Pages += visit.End is PageEnd.Read or PageEnd.Unchanged ? 1 : 0;
        Ads += visit.Ads.Count + visit.Sighted.Count;
        if (visit.End is PageEnd.Missed or PageEnd.Blocked)
        {
            PagesMissed++;
        }

        var problem = visit.Reason.Length > 0 ? visit.Reason : visit.NoAds is [var first, ..] ? first : "";
        if (problem.Length == 0)
        {
            return;
        }

        var told = $"{visit.Entry.Url.AbsoluteUri}: {problem}";
        if (FirstListingMissed.Length == 0 && visit.Entry.Kind != PageKind.Ad)
        {
            FirstListingMissed = told;
        }
        else if (visit.End is not (PageEnd.Gone or PageEnd.Excluded) && _misses.Count < MostKinds)
        {
            _misses.TryAdd(problem, told);
        }
    }
}
