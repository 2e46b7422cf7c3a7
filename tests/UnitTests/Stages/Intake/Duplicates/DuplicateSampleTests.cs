using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Stages.Intake.Duplicates;

namespace DiCoDe.UnitTests.Stages.Intake.Duplicates;

internal sealed class DuplicateSampleTests
{
    [Test]
    public void The_same_seed_draws_the_same_pairs_and_another_seed_others()
    {
        var found = DuplicateFinder.Find(LabelledSet.Ads);

        var drawn = DuplicateSample.Draw(found, DuplicateKinds.All, 20, seed: 1);

        Assert.Multiple(() =>
        {
            Assert.That(drawn, Has.Count.EqualTo(20));
            Assert.That(DuplicateSample.Draw(found, DuplicateKinds.All, 20, seed: 1), Is.EqualTo(drawn));
            Assert.That(DuplicateSample.Draw(found, DuplicateKinds.All, 20, seed: 2), Is.Not.EqualTo(drawn));
        });
    }

    [Test]
    public void Drawn_pairs_are_of_the_less_sure_half_of_kinds_asked_for_and_of_different_groups()
    {
        var found = DuplicateFinder.Find(LabelledSet.Ads);
        var groups = found.By(DuplicateKinds.All);

        var drawn = DuplicateSample.Draw(found, DuplicateKinds.Partial, 1_000, seed: 1);

        var surest = drawn.Max(link => link.Evidence.Score);
        Assert.Multiple(() =>
        {
            Assert.That(drawn.Select(link => link.Kind), Is.All.EqualTo(DuplicateKind.Partial));
            Assert.That(drawn.Select(link => link.Evidence.SameWording), Is.All.False);
            Assert.That(drawn.Select(link => groups.Of(link.First)), Is.Unique);
            Assert.That(found.Links.Count(link => link.Evidence.Score > surest), Is.GreaterThan(found.Links.Count / 4));
        });
    }

    [Test]
    public void Where_nothing_was_found_nothing_is_drawn() => Assert.That(DuplicateSample.Draw(DuplicateFinder.Find([]), DuplicateKinds.All, 5, seed: 1), Is.Empty);
}
