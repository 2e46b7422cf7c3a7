using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Stages.Classification;
using DiCoDe.Stages.Intake;
using DiCoDe.Tests.Support;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Stages.Classification;

[TestFixture]
[Category("Property")]
public class ClassifierProperties
{
    private static readonly FsCheck.Config Often = FsCheck.Config.QuickThrowOnFailure.WithMaxTest(400);

    private static readonly Classifier Classifier = PhraseClassifier.Build(Some.Taxonomy(
        [
            Some.Skill("service", "atención al cliente"), Some.Skill("excel", "Excel", "manejo de Excel"), Some.Skill("sql", "SQL"),
            Some.Skill("cplus", "C++"), Some.Skill("english", "inglés"), Some.Skill("accounting", "contabilidad"), Some.Skill("odd", "ß İ ﬁ"),
        ],
        [Some.Occupation("cashier", "5230", "cajero/cajera")]));

    [Test]
    public void Spans_lie_within_the_text_and_say_the_label() => Check(ad => Classifier.Skills.Map(ad).All(mention =>
    {
        var segment = mention.Segment == Segment.Title ? ad.Title : ad.Text;
        if (mention.Start < 0 || mention.Length < 1 || mention.Start + mention.Length > segment.Length)
        {
            return false;
        }

        // The words of the span alone name the same skill.
        var words = Some.Ad(title: "X", text: segment.Substring(mention.Start, mention.Length));
        return Classifier.Skills.Map(words).Any(again => again.Skill == mention.Skill && again.Label == mention.Label);
    }));

    [Test]
    public void A_skill_is_mentioned_once_and_in_order() => Check(ad =>
    {
        var mentions = Classifier.Skills.Map(ad);

        return mentions.DistinctBy(mention => mention.Skill).Count() == mentions.Count
            && mentions.SequenceEqual(mentions.OrderBy(mention => mention.Segment).ThenBy(mention => mention.Start));
    });

    [Test]
    public void Any_text_is_coded_or_not_coded() => Check(ad => Classifier.Occupations.Code(ad, []) is { Confidence.Value: >= 0 });

    [Test]
    public void Mapping_twice_gives_the_same() => Check(ad => Classifier.Skills.Map(ad).SequenceEqual(Classifier.Skills.Map(ad)));

    [TestCase("a", 1_000_000)]
    [TestCase("manejo de ", 100_000)]
    [TestCase("atención ", 100_000)]
    [TestCase("😀", 200_000)]
    public void A_long_text_is_only_long(string piece, int count)
    {
        var ad = Some.Ad(text: string.Concat(Enumerable.Repeat(piece, count)));

        Assert.That(Classifier.Skills.Map(ad), Is.Empty);
    }

    /// <summary>Texts as they are, and as intake cleans them.</summary>
    private static void Check(Func<JobAd, bool> holds) => FsCheck.Check.One(Often, Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
        seed =>
        {
            var raw = Some.Ad(title: HostileText.Of(seed), text: HostileText.Of(seed + 1));
            var scraped = Some.Scraped("1", (AdField.Title, "Cajera " + raw.Title), (AdField.Description, raw.Text));
            return holds(raw) && holds(((AdOutcome.Accepted)AdCleaner.Clean(scraped, Some.Identity)).Ad);
        }));
}
