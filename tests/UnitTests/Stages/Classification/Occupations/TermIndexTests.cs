using DiCoDe.Stages.Classification.Occupations.Titles;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Stages.Classification.Occupations;

[TestFixture]
public class TermIndexTests
{
    private static readonly string[] Titles = ["vendedora de piso", "vendedor de mostrador", "cocinero de hotel", "soldador de tubos"];
    private static readonly TermIndex Index = new([.. Titles.Select(title => TitleWords.Runs(TitleWords.Of(title)))]);

    [Test]
    public void A_text_is_wholly_like_itself_and_less_like_others()
    {
        var scores = Scores(Titles[0]);

        Assert.Multiple(() =>
        {
            Assert.That(scores[0], Is.EqualTo(1).Within(1e-5));
            Assert.That(scores[1], Is.InRange(0.2, 0.9));
            Assert.That(scores[2], Is.Zero);
        });
    }

    [Test]
    public void The_stem_of_a_title_has_no_gender_and_no_number() => Assert.That(
        new[] { "vendedor", "vendedora", "vendedores", "VENDEDORAS" }.Select(title => TitleWords.Stems(TitleWords.Of(title)).Single()).Distinct().Count(), Is.EqualTo(1));

    [Test]
    [Category("Property")]
    public void No_likeness_is_above_one_or_below_none() => FsCheck.Check.One(FsCheck.Config.QuickThrowOnFailure, Prop.ForAll(
        ArbMap.Default.ArbFor<string>(), text => Scores(text ?? "").All(score => score is >= 0 and <= 1.0001f)));

    private static float[] Scores(string text)
    {
        var scores = new float[Index.Count];
        Index.Score(TitleWords.Runs(TitleWords.Of(text)), 1, scores);
        return scores;
    }
}
