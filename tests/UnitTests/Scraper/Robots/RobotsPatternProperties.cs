using DiCoDe.Scraper.Fetching.Robots;

using FsCheck;
using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Scraper.Robots;

/// <summary>The matching of patterns, compared with one that is slow and plain.</summary>
[TestFixture]
[Category("Property")]
public class RobotsPatternProperties
{
    // Few letters and short texts, so that patterns often fit.
    private static readonly Gen<string> Texts = OfLetters(6, 'a', 'b', '*', '*', '$');
    private static readonly Gen<string> Paths = OfLetters(9, 'a', 'b', '/', '$').Select(text => "/" + text);

    [Test]
    public void A_pattern_fits_what_a_plain_reading_of_the_rule_fits() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(5_000),
        Prop.ForAll(Texts.Zip(Paths).ToArbitrary(), pair =>
        {
            var pattern = pair.Item1.Length > 0 ? "/" + pair.Item1 : "*";
            return new RobotsPattern(pattern).Matches(pair.Item2) == Fits(pattern, pair.Item2);
        }));

    [Test]
    public void Some_pairs_fit_and_some_do_not()
    {
        var pairs = Texts.Zip(Paths).Sample(50, 1_000).Select(pair => new RobotsPattern("/" + pair.Item1).Matches(pair.Item2)).ToList();

        Assert.That(pairs, Has.Some.True.And.Some.False);
    }

    [Test]
    public void The_longest_of_the_rules_that_fit_decides() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2_000),
        Prop.ForAll(Texts.Zip(ArbMap.Default.GeneratorFor<bool>()).ArrayOf().Zip(Paths).ToArbitrary(), given =>
        {
            var rules = given.Item1.Select(rule => new RobotsRule(rule.Item2, "/" + rule.Item1, "")).ToList();
            var fitting = rules.Where(rule => Fits(rule.Pattern.Text, given.Item2)).ToList();
            var longest = fitting.Select(rule => rule.Pattern.Text.Length).DefaultIfEmpty().Max();
            var isAllowed = fitting.Count == 0 || fitting.Exists(rule => rule.Allows && rule.Pattern.Text.Length == longest);
            return new RobotsFile(rules, TimeSpan.Zero, new(true, "")).Judge(given.Item2).Allowed == isAllowed;
        }));

    [Test]
    public void Normalising_twice_is_normalising_once() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Gen.Elements("%", "2", "f", "F", "6", "1", "ñ", "/", "~", "\ud83d").ArrayOf().Select(string.Concat).ToArbitrary(), text =>
        {
            var once = RobotsPath.Written(text);
            return RobotsPath.Written(once) == once;
        }));

    private static Gen<string> OfLetters(int most, params char[] letters) =>
        Gen.Choose(0, most).SelectMany(length => Gen.Elements(letters).ArrayOf(length)).Select(text => new string(text));

    /// <summary>RFC 9309, 2.2.3, letter by letter.</summary>
    private static bool Fits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        if (pattern.IsEmpty || (pattern is ['$'] && path.IsEmpty))
        {
            return true;
        }

        if (pattern is ['$'])
        {
            return false;
        }

        if (pattern[0] == '*')
        {
            return Fits(pattern[1..], path) || (!path.IsEmpty && Fits(pattern, path[1..]));
        }

        return !path.IsEmpty && pattern[0] == path[0] && Fits(pattern[1..], path[1..]);
    }
}
