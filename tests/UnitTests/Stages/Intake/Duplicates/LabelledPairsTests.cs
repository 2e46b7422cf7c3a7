using System.Globalization;

using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Stages.Intake.Duplicates;
using DiCoDe.Stages.Intake.Duplicates.Pairs;

namespace DiCoDe.UnitTests.Stages.Intake.Duplicates;

/// <summary>Measures the method on the labelled pairs. Weights were fitted on three families in five; the figures that count are of the others.</summary>
internal sealed class LabelledPairsTests
{
    private const int Folds = 5;

    [Test]
    public void The_set_has_at_least_three_hundred_pairs_of_every_kind() => Assert.Multiple(() =>
    {
        Assert.That(LabelledSet.Pairs, Has.Count.GreaterThanOrEqualTo(300));
        Assert.That(LabelledSet.Pairs.Select(pair => pair.Kind).Distinct().Count(), Is.EqualTo(5));
    });

    [Test]
    public void Pairs_of_families_that_were_not_fitted_are_found_with_few_errors()
    {
        var heldOut = LabelledSet.Pairs.Where(pair => !pair.IsForTuning).ToList();
        var (precision, recall) = Print("held out", heldOut.Select(pair => (pair, ShippedScore(pair))));
        Assert.Multiple(() =>
        {
            Assert.That(precision, Is.GreaterThanOrEqualTo(0.97));
            Assert.That(recall, Is.GreaterThanOrEqualTo(0.90));
        });
    }

    [Test]
    public void Cross_validation_over_families_gives_the_same_picture()
    {
        var scored = Enumerable.Range(0, Folds).SelectMany(fold =>
        {
            var weights = LogisticFit.Of([.. LabelledSet.Pairs.Where(pair => FoldOf(pair) != fold && LabelledSet.CanBeScored(pair)).Select(Example)]);
            return LabelledSet.Pairs.Where(pair => FoldOf(pair) == fold).Select(pair => (pair, LabelledSet.CanBeScored(pair) ? LogisticFit.Score(weights, Example(pair).Features) : 0));
        });
        var (precision, recall) = Print("cross-validated", scored);
        Assert.Multiple(() =>
        {
            Assert.That(precision, Is.GreaterThanOrEqualTo(0.97));
            Assert.That(recall, Is.GreaterThanOrEqualTo(0.90));
        });
    }

    [Test]
    public void The_weights_are_those_that_the_tuning_half_gives()
    {
        var fitted = LogisticFit.Of([.. LabelledSet.Pairs.Where(pair => pair.IsForTuning && LabelledSet.CanBeScored(pair)).Select(Example)]);
        TestContext.Out.WriteLine(string.Join(", ", fitted.Select(weight => weight.ToString("0.00", CultureInfo.InvariantCulture))));
        Assert.That(PairScore.Weights, Is.EqualTo(fitted).Within(0.01));
    }

    [Test]
    public void Found_from_end_to_end_links_keep_to_the_labels()
    {
        var found = DuplicateFinder.Find(LabelledSet.Ads);
        var vacancies = found.By(DuplicateKinds.All);
        var ids = LabelledSet.Ads.ToDictionary(ad => ad.Id.Key, ad => ad.Id);
        var direct = found.Links.Select(link => (link.First, link.Second)).ToHashSet();
        var heldOut = LabelledSet.Pairs.Where(pair => !pair.IsForTuning).ToList();
        var (_, recall) = Print("end to end", heldOut.Select(pair => (pair, vacancies.Of(ids[pair.First]) == vacancies.Of(ids[pair.Second]) ? 1.0 : 0)));
        var (precision, _) = Print("end to end, direct links", heldOut.Select(pair => (pair, direct.Contains((ids[pair.First], ids[pair.Second])) || direct.Contains((ids[pair.Second], ids[pair.First])) ? 1.0 : 0)));
        Assert.Multiple(() =>
        {
            Assert.That(precision, Is.GreaterThanOrEqualTo(0.97));
            Assert.That(recall, Is.GreaterThanOrEqualTo(0.90));
        });
    }

    private static int FoldOf(LabelledPair pair) => pair.Family / 2 % Folds;

    private static double ShippedScore(LabelledPair pair) => LabelledSet.CanBeScored(pair) ? PairScore.Of(LabelledSet.EvidenceOf(pair)) : 0;

    private static (double[] Features, bool IsDuplicate) Example(LabelledPair pair)
    {
        var features = new double[PairScore.Features.Count];
        PairScore.FeaturesOf(LabelledSet.EvidenceOf(pair), features);
        return (features, pair.IsDuplicate);
    }

    private static (double Precision, double Recall) Print(string name, IEnumerable<(LabelledPair Pair, double Score)> scored)
    {
        var pairs = scored.ToList();
        var proposed = pairs.Where(pair => pair.Score >= PairScore.Threshold).ToList();
        var right = proposed.Count(pair => pair.Pair.IsDuplicate);
        var precision = (double)right / proposed.Count;
        var recall = (double)right / pairs.Count(pair => pair.Pair.IsDuplicate);
        var kinds = proposed.Count(pair => pair.Pair.Kind == KindRule.Of(LabelledSet.EvidenceOf(pair.Pair)));
        var text = string.Create(CultureInfo.InvariantCulture, $"{name}: {pairs.Count} pairs, precision {precision:0.000}, recall {recall:0.000}, kind right {kinds} of {right}");
        TestContext.Out.WriteLine(text);
        foreach (var (pair, score) in pairs.Where(pair => pair.Score >= PairScore.Threshold != pair.Pair.IsDuplicate))
        {
            TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  wrong: {pair.First} {pair.Second} {score:0.00} {pair.Kind?.ToString() ?? "none"}: {pair.Case} {LabelledSet.EvidenceOf(pair)}"));
        }

        foreach (var confused in proposed.Where(pair => pair.Pair.IsDuplicate).GroupBy(pair => (pair.Pair.Kind, Found: KindRule.Of(LabelledSet.EvidenceOf(pair.Pair)))).Where(group => group.Key.Kind != group.Key.Found))
        {
            TestContext.Out.WriteLine($"  {confused.Key.Kind} taken for {confused.Key.Found}: {confused.Count()} ({string.Join(' ', confused.Select(pair => $"{pair.Pair.First}-{pair.Pair.Second}"))})");
        }

        return (precision, recall);
    }
}
