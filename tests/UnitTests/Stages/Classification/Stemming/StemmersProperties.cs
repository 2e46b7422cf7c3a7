using DiCoDe.Stages.Classification.Stemming;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Stages.Classification.Stemming;

[TestFixture]
[Category("Property")]
public class StemmersProperties
{
    private const string Letters = "aáâãàbcçdeéêëfghiíîïjklmnñoóôõpqrstuúûüvwxyz'~0+\ud83d😀İß";

    private static readonly string[] Endings =
    [
        "", "s", "es", "os", "as", "mente", "amente", "ación", "aciones", "idad", "ivo", "éndolo", "yendo", "ing", "edly", "ational", "fulness", "ies", "ied", "ção", "ções", "eira",
        "ência", "issement", "ement", "ités", "euse", "iqUe", "eaux", "ière", "ions",
    ];

    private static readonly FsCheck.Config Often = FsCheck.Config.QuickThrowOnFailure.WithMaxTest(5_000);

    [TestCase("es")]
    [TestCase("en")]
    [TestCase("pt")]
    [TestCase("fr")]
    public void Whatever_the_letters_a_stem_is_never_longer(string language) =>
        Check(word => Stemmers.Of(language)!.Stem(word).Length <= word.Length);

    [TestCase("es")]
    [TestCase("en")]
    [TestCase("pt")]
    [TestCase("fr")]
    public void A_word_of_two_letters_or_more_leaves_something(string language) =>
        Check(word => word.Length < 2 || word.Contains('\'', StringComparison.Ordinal) || Stemmers.Of(language)!.Stem(word).Length > 0);

    [TestCase("es")]
    [TestCase("en")]
    [TestCase("pt")]
    [TestCase("fr")]
    public void The_first_letter_stays(string language) => Check(word =>
        word.Length == 0 || !char.IsAsciiLetter(word[0]) || word.Contains('~', StringComparison.Ordinal) || Stemmers.Of(language)!.Stem(word) is not { Length: > 0 } stem || stem[0] == word[0]);

    private static void Check(Func<string, bool> holds) => FsCheck.Check.One(Often, Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
        seed =>
        {
            var random = new Random(seed);
            var head = random.GetItems(Letters.AsSpan(), random.Next(0, 12));
            return holds(new string(head) + random.GetItems(Endings, 1)[0]);
        }));
}
