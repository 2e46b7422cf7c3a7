using DiCoDe.Domain.Ads;
using DiCoDe.Stages.Intake;
using DiCoDe.Tests.Support;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Stages.Intake;

[TestFixture]
[Category("Property")]
public class AdCleanerProperties
{
    private static readonly FsCheck.Config Often = FsCheck.Config.QuickThrowOnFailure.WithMaxTest(600);

    [Test]
    public void No_text_makes_cleaning_throw() => Check(seed =>
    {
        var scraped = new ScrapedAd
        {
            Id = new AdId(Some.Portal, "1"),
            SeenAt = Some.Moment,
            Fields = Enum.GetValues<AdField>().ToDictionary(field => field, field => new ScrapedField(HostileText.Of(seed + (int)field), FieldSource.File)),
        };

        return AdCleaner.Clean(scraped, Some.Identity) is AdOutcome.Accepted or AdOutcome.Rejected;
    });

    [Test]
    public void Sections_cover_the_text() => Check(seed =>
    {
        var ad = Clean($"Cajera {HostileText.Of(seed)}", HostileText.Of(seed + 1));
        var at = 0;
        foreach (var section in ad.Sections)
        {
            if (section.Start != at || section.Length <= 0)
            {
                return false;
            }

            at = section.End;
        }

        return at == ad.Text.Length;
    });

    [Test]
    public void Cleaning_twice_is_cleaning_once() => Check(seed =>
    {
        var once = Clean($"Cajera {HostileText.Of(seed)}", HostileText.Of(seed + 1));
        var twice = Clean(once.Title, once.Text);

        return twice.Title == once.Title && twice.Text == once.Text && twice.Sections.SequenceEqual(once.Sections) && twice.PersonalDataRemoved == 0;
    });

    [Test]
    public void Lines_are_tidy() => Check(seed =>
    {
        var text = Clean("Cajera", HostileText.Of(seed)).Text;

        return text.Length == 0 || text.Split('\n').All(line => line.Length > 0 && line == line.Trim() && !line.Contains("  ", StringComparison.Ordinal) && !line.Any(char.IsControl));
    });

    [TestCase(1_000_000, "a")]
    [TestCase(300_000, "<p ")]
    [TestCase(300_000, "&lt;")]
    [TestCase(300_000, "1 ")]
    [TestCase(300_000, "5512345678")]
    [TestCase(300_000, "a@")]
    [TestCase(300_000, "x arroba ")]
    [TestCase(300_000, "Requisitos ")]
    [TestCase(300_000, "\u202E")]
    [TestCase(300_000, " \n")]
    public void A_text_of_a_million_characters_is_only_long(int count, string piece) =>
        Assert.That(Clean("Chofer", string.Concat(Enumerable.Repeat(piece, count))).Text, Has.Length.LessThanOrEqualTo(100_000));

    private static JobAd Clean(string title, string description)
    {
        var scraped = Some.Scraped("1", (AdField.Title, title), (AdField.Description, description));
        return ((AdOutcome.Accepted)AdCleaner.Clean(scraped, Some.Identity)).Ad;
    }

    private static void Check(Func<int, bool> holds) => FsCheck.Check.One(Often, Prop.ForAll(Gen.Choose(0, int.MaxValue - 100).ToArbitrary(), holds));
}
