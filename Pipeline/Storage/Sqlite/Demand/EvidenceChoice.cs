namespace DiCoDe.Storage.Sqlite.Demand;

/// <summary>The sentences chosen for one skill: each employer takes its turn, the surest and newest of each first; portal and key decide between equals, so that
/// the choice does not depend on the order in which ads were stored, nor on that in which they are looked at.</summary>
/// <remarks>Kept are the <paramref name="most"/> employers whose best is best, and of each as many: where there are so many employers, nobody's second is chosen,
/// and where there are fewer, all of them are kept.</remarks>
internal sealed class EvidenceChoice(int most)
{
    private readonly List<List<EvidenceCandidate>> _employers = new(most + 1);

    /// <summary>Looks at one.</summary>
    public void Add(EvidenceCandidate candidate)
    {
        var at = _employers.Count - 1;
        while (at >= 0 && !string.Equals(_employers[at][0].Employer, candidate.Employer, StringComparison.Ordinal))
        {
            at--;
        }

        if (at < 0)
        {
            if (_employers.Count == most && candidate.CompareTo(_employers[^1][0]) > 0)
            {
                return;
            }

            at = _employers.Count;
            _employers.Add([]);
        }

        var own = _employers[at];
        own.Add(candidate);
        own.Sort();
        Cut(own);
        _employers.Sort((one, other) => one[0].CompareTo(other[0]));
        Cut(_employers);
    }

    /// <summary>The best: the first of each employer, then the second of each, and so on.</summary>
    public IEnumerable<EvidenceCandidate> Chosen() => _employers
        .SelectMany(own => own.Select((candidate, turn) => (Candidate: candidate, Turn: turn)))
        .OrderBy(one => one.Turn)
        .ThenBy(one => one.Candidate)
        .Take(most)
        .Select(one => one.Candidate);

    private void Cut<T>(List<T> all)
    {
        if (all.Count > most)
        {
            all.RemoveRange(most, all.Count - most);
        }
    }
}
