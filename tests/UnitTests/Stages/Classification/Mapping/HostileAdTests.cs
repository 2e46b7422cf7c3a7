using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification;
using DiCoDe.Stages.Classification.Mapping;
using DiCoDe.Stages.Classification.Mapping.Segments;
using DiCoDe.Stages.Intake;
using DiCoDe.Tests.Support;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Stages.Classification.Mapping;

/// <summary>Texts that are meant to break the trained classifier, as they are and as intake hands them on.</summary>
[TestFixture]
public class HostileAdTests
{
    private static readonly Taxonomy Taxonomy = Some.Taxonomy(
        [
            Some.Skill("accounts", "realizar cuentas de final de día"),
            Some.Skill("service", "atención al cliente", "servicio al cliente"),
            Some.Skill("sheets", "utilizar hojas de cálculo", "Excel"),
            Some.Skill("cplus", "C++"),
        ],
        [Some.Occupation("cashier", "5230", "cajero/cajera")]);

    private static readonly WordingLexicon Lexicon = WordingLexicon.None with { Skills = [new LexiconEntry("corte de caja", "realizar cuentas de final de día", "", "")], WithoutConcept = ["cierre de ventas"], Hash = "a" };
    private static readonly SkillModel Model = SkillTraining.Train(new MappingSources { Taxonomy = Taxonomy, Lexicon = Lexicon }, SkillTraining.UsualSeed, report: null, CancellationToken.None);

    /// <summary>At threshold 0 everything that is considered becomes a mention, so that every span is seen.</summary>
    private static readonly Classifier Anything = TrainedClassifier.Build(Taxonomy, Lexicon, Model, threshold: 0).Classifier;

    private static readonly (string Name, string Piece, int Times)[] Endless =
    [
        ("1 MB of one word", "caja ", 200_000),
        ("1 MB without a blank", "caja", 250_000),
        ("1 MB of one letter", "a", 1_000_000),
        ("capitals", "MANEJO DE CAJA Y EXCEL ", 40_000),
        ("emoji", "😀👩‍👧 Excel ", 40_000),
        ("mixed scripts", "касса Excel 日本語 مرحبا ", 30_000),
        ("letters of other scripts inside words", "Ехсеl cоrtе dе сaja ", 30_000),
        ("zero-width characters", "Ex\u200Bcel cor\u200Dte \uFEFF", 40_000),
        ("combining characters", "co\u0301rte de ca\u0301ja ", 40_000),
        ("combining characters on end", "c\u0301\u0302\u0303\u0304\u0305\u0306\u0307", 100_000),
        ("marks of direction", "\u202EExcel\u202C \u200Fcaja\u200E ", 40_000),
        ("lone surrogates", "\uD83D Excel \uDE00", 60_000),
        ("nulls", "\0Excel\0", 100_000),
        ("100,000 line breaks", "\n", 100_000),
        ("100,000 lines", "Excel\n", 100_000),
        ("an enumeration of commas", "Excel, caja, ", 80_000),
        ("nothing but commas", ",", 1_000_000),
        ("short words between commas", "a, ", 300_000),
        ("brackets", "(Excel ", 100_000),
        ("list signs", "• ", 300_000),
        ("digits", "1234567890", 100_000),
        ("signs of C++", "C++#+", 200_000),
    ];

    private static IEnumerable<TestCaseData> Cases => Endless.Select(one => new TestCaseData(one.Piece, one.Times).SetArgDisplayNames(one.Name));

    [TestCaseSource(nameof(Cases))]
    public void An_endless_ad_is_read_within_the_limits(string piece, int times)
    {
        var text = $"Requisitos:\nExcel y corte de caja\n{string.Concat(Enumerable.Repeat(piece, times))}";
        var ad = Some.Ad(title: text, text: text);

        AssertWithin(ad);
        var segments = Anything.Explainer!.Explain(ad, 3).Segments;
        Assert.That(segments, Has.Count.LessThanOrEqualTo(SegmentCutter.MostSegments + 1));
        Assert.That(segments.Select(segment => segment.Length), Is.All.LessThanOrEqualTo(SegmentCutter.LongestSegment));
    }

    [TestCaseSource(nameof(Cases))]
    public void An_endless_ad_goes_through_intake_and_classification(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var outcome = AdCleaner.Clean(Some.Scraped("1", (AdField.Title, $"Cajera {piece}"), (AdField.Description, $"<p>Requisitos:</p><ul><li>Excel</li></ul>{text}")), Some.Identity);

        AssertWithin(((AdOutcome.Accepted)outcome).Ad);
    }

    [Test]
    [Category("Property")]
    public void Whatever_the_text_every_span_lies_in_it() => FsCheck.Check.One(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(
        ArbMap.Default.ArbFor<string>(),
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
        (some, seed) =>
        {
            var text = $"Requisitos: Excel {some} corte de caja {HostileText.Of(seed)}";
            return AreWithin(Some.Ad(title: $"Cajera {some}", text: text) with { Sections = [new AdSection(SectionKind.Requirements, 0, text.Length)] });
        }));

    private static void AssertWithin(JobAd ad) => Assert.That(AreWithin(ad), Is.True);

    private static bool AreWithin(JobAd ad)
    {
        var mentions = Anything.Skills.Map(ad);
        _ = Anything.Occupations.Code(ad, []);
        return mentions.All(mention => IsPhraseOf(mention.Segment == Segment.Title ? ad.Title : ad.Text, mention.Start, mention.Length))
            && Anything.Unmatched!.Find(ad, mentions).All(phrase => IsPhraseOf(ad.Text, phrase.Start, phrase.Length) && Lower(ad.Text[phrase.Start..(phrase.Start + phrase.Length)]) == phrase.Words);
    }

    private static string Lower(string text) => text.ToLowerInvariant();

    private static bool IsPhraseOf(string text, int start, int length) => start >= 0 && length > 0 && start + length <= text.Length && text[start..(start + length)].Length == length;
}
