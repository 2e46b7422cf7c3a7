using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Judging.Rankings;

namespace DiCoDe.UnitTests.Stages.Judging.Rankings;

[TestFixture]
public class RankingFiguresTests
{
    [TestCase("a b c", "a", 1)]
    [TestCase("a b c", "c b", 0.5, Description = "the first right one counts")]
    [TestCase("a b c", "z", 0)]
    [TestCase("", "z", 0)]
    public void Reciprocal_rank(string ranked, string right, double expected) => Assert.That(Ranking(ranked, right).ReciprocalRank, Is.EqualTo(expected));

    [TestCase("a b c d e f", "a f", 5, 0.5)]
    [TestCase("a b c d e f", "a f", 10, 1)]
    [TestCase("a b c d e f", "a b c d e f g", 5, 1, Description = "more than five cannot stand among five")]
    [TestCase("a", "a b", 5, 0.5)]
    public void Precision_of_the_first(string ranked, string right, int k, double expected) => Assert.That(Ranking(ranked, right).PrecisionAt(k), Is.EqualTo(expected));

    [Test]
    public void Figures_are_means_over_texts()
    {
        var figures = RankingFigures.Of([Ranking("a b", "a"), Ranking("a b", "b z")], seed: 1);

        Assert.That((figures.Texts, figures.MeanReciprocalRank.Value, figures.PrecisionAt5.Value, figures.Coverage.Value), Is.EqualTo((2, 0.75, 0.75, 0.75)));
    }

    [Test]
    public void No_ranking_gives_zeros() => Assert.That(RankingFigures.Of([], seed: 1).PrecisionAt10.Value, Is.Zero);

    private static JudgedRanking Ranking(string ranked, string right) => new([.. Concepts(ranked)], Concepts(right).ToHashSet());

    private static IEnumerable<ConceptUri> Concepts(string keys) => keys.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(key => new ConceptUri(key));
}
