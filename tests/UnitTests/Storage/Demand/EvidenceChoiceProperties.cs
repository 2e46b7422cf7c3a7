using DiCoDe.Storage.Sqlite.Demand;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Storage.Demand;

[TestFixture]
[Category("Property")]
public class EvidenceChoiceProperties
{
    [Test]
    public void It_is_what_ranking_all_of_them_would_give_in_whatever_order_they_come() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
        seed =>
        {
            var random = new Random(seed);
            var all = Enumerable.Range(0, random.Next(40)).Select(ad => CandidateOf(random, ad)).ToArray();
            var most = 1 + random.Next(5);
            var choice = new EvidenceChoice(most);
            foreach (var candidate in all)
            {
                choice.Add(candidate);
            }

            return choice.Chosen().SequenceEqual(ByRanking(all, most));
        }));

    /// <summary>As it is defined: numbered within each employer, then all by that number.</summary>
    private static IEnumerable<EvidenceCandidate> ByRanking(IEnumerable<EvidenceCandidate> all, int most) => all
        .GroupBy(candidate => candidate.Employer)
        .SelectMany(employer => employer.Order().Select((candidate, turn) => (Candidate: candidate, Turn: turn)))
        .OrderBy(one => one.Turn)
        .ThenBy(one => one.Candidate)
        .Take(most)
        .Select(one => one.Candidate);

    private static EvidenceCandidate CandidateOf(Random random, int ad) =>
        new(ad, $"e{random.Next(6)}", random.Next(4) / 4.0, $"2026-11-{10 + random.Next(5)}", $"p{random.Next(2)}", $"{ad}");
}
