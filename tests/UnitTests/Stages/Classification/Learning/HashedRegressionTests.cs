using DiCoDe.Stages.Classification.Learning.Linear;

namespace DiCoDe.UnitTests.Stages.Classification.Learning;

[TestFixture]
public class HashedRegressionTests
{
    private static readonly (string Text, bool IsYes)[] Sentences =
    [
        ("manejo de caja", true), ("manejo de montacargas", true), ("experiencia en ventas", true), ("experiencia en caja", true), ("dominio de excel", true),
        ("manejo de excel", true), ("somos una empresa lider", false), ("ofrecemos seguro de vida", false), ("somos lider en ventas", false),
        ("ofrecemos pago semanal", false), ("una empresa con historia", false), ("pago semanal y seguro", false),
    ];

    [Test]
    public void Words_tell_the_texts_apart()
    {
        var model = Train();

        Assert.That(Sentences.All(one => Score(model, one.Text) > 0 == one.IsYes), Is.True);
        Assert.That(Score(model, "manejo de terminal"), Is.GreaterThan(Score(model, "ofrecemos terminal")));
    }

    [Test]
    public void Further_numbers_count_too()
    {
        var model = Train((_, isYes) => isYes ? 1 : -1);

        Assert.That(model.Score([], [1]), Is.GreaterThan(model.Score([], [-1]) + 0.5));
    }

    [Test]
    public void Texts_of_unknown_words_are_all_alike()
    {
        var model = Train();

        Assert.That(Score(model, "xyz qwerty"), Is.EqualTo(model.Score([], [0])));
        Assert.That(Score(model, string.Join(' ', Enumerable.Repeat("manejo", 2_000))), Is.EqualTo(Score(model, "manejo")).Within(1));
    }

    [Test]
    public void What_one_text_alone_has_is_not_learned()
    {
        var model = Train();

        Assert.That(Score(model, "montacargas"), Is.EqualTo(model.Score([], [0])));
    }

    [Test]
    public void Weight_tips_the_scales()
    {
        var rows = new SparseRows(0);
        rows.Add([TermHash.Of("ventas")], [], isYes: true, weight: 9);
        rows.Add([TermHash.Of("ventas")], [], isYes: false, weight: 1);

        var model = HashedRegression.Train(rows, new LogisticOptions { L2 = 1e-3 }, CancellationToken.None);

        Assert.That(model.Score([TermHash.Of("ventas")], []), Is.EqualTo(Math.Log(9)).Within(0.01));
    }

    [Test]
    public void Written_and_read_it_is_nearly_the_same_and_small()
    {
        var model = Train();
        var bytes = Invented.Written(model.Write);

        var again = HashedRegression.Read(new MemoryStream(bytes));

        Assert.That(Sentences.Max(one => Math.Abs(Score(again, one.Text) - Score(model, one.Text))), Is.LessThan(0.01));
        Assert.That(Invented.Written(again.Write), Is.EqualTo(bytes));
        Assert.That(bytes, Has.Length.LessThan(400));
    }

    [Test]
    public void The_order_of_words_in_a_pair_matters_and_hashes_never_change()
    {
        var (one, other) = (TermHash.Of("caja"), TermHash.Of("ventas"));

        Assert.That(TermHash.Of(one, other), Is.Not.EqualTo(TermHash.Of(other, one)));
        Assert.That(TermHash.Of("caja"), Is.EqualTo(2_178_551_001), "shipped weights depend on it");
    }

    private static HashedRegression Train(Func<string, bool, float>? extra = null)
    {
        var rows = new SparseRows(1);
        foreach (var (text, isYes) in Sentences)
        {
            rows.Add(Terms(text), [extra?.Invoke(text, isYes) ?? 0], isYes);
        }

        return HashedRegression.Train(rows, new LogisticOptions { L2 = 0.5 }, CancellationToken.None);
    }

    private static float Score(HashedRegression model, string text) => model.Score(Terms(text), [0]);

    private static uint[] Terms(string text)
    {
        var words = text.Split(' ').Select(word => TermHash.Of(word)).ToArray();
        return [.. words, .. words.Zip(words.Skip(1), TermHash.Of)];
    }
}
