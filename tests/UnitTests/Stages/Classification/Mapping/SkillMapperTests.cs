using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Mapping;
using DiCoDe.Tests.Support;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Stages.Classification.Mapping;

[TestFixture]
public class SkillMapperTests
{
    private static readonly Taxonomy Taxonomy = Some.Taxonomy(
        [
            Some.Skill("accounts", "realizar cuentas de final de día"),
            Some.Skill("service", "atención al cliente", "servicio al cliente"),
            Some.Skill("welding", "soldar tubos de acero"),
            Some.Skill("sheets", "utilizar hojas de cálculo", "Excel"),
            Some.Skill("care", "cuidar a personas mayores"),
            Some.Skill("driving", "conducir camiones"),
        ],
        [Some.Occupation("cashier", "5230", "cajero/cajera")]);

    private static readonly WordingLexicon Lexicon = WordingLexicon.None with { Skills = [new LexiconEntry("corte de caja", "realizar cuentas de final de día", "", "")], Hash = "a" };
    private static readonly SkillModel Model = SkillTraining.Train(new MappingSources { Taxonomy = Taxonomy, Lexicon = Lexicon }, SkillTraining.UsualSeed, report: null, CancellationToken.None);
    private static readonly ISkillMapper Anything = TrainedClassifier.Build(Taxonomy, Lexicon, Model, threshold: 0).Classifier.Skills;

    [TestCase("Experiencia en atención al cliente", "service")]
    [TestCase("Hacer el corte de caja", "accounts", Description = "an entry of the lexicon")]
    [TestCase("Soldadura de tubos de acero", "welding", Description = "inflected")]
    public void What_the_words_say_is_the_surest_mention(string text, string expected)
    {
        var surest = Anything.Map(Requirements(text)).MaxBy(mention => mention.Confidence);

        Assert.That(surest?.Skill, Is.EqualTo(Taxonomy.Skills.Single(skill => skill.Uri.Value.EndsWith(expected, StringComparison.Ordinal)).Uri));
    }

    [Test]
    public void A_wording_of_the_lexicon_says_so_and_keeps_its_words()
    {
        var ad = Requirements("Hacer el corte de caja diario");

        var mention = Anything.Map(ad).MaxBy(one => one.Confidence)!;

        Assert.Multiple(() =>
        {
            Assert.That(mention.How, Is.EqualTo(MatchKind.Lexicon));
            Assert.That(mention.Label, Is.EqualTo("corte de caja"));
            Assert.That(ad.Text.Substring(mention.Start, mention.Length), Is.EqualTo("corte de caja"));
        });
    }

    [TestCase(SectionKind.Offer)]
    [TestCase(SectionKind.AboutEmployer)]
    [TestCase(SectionKind.Diversity)]
    [TestCase(SectionKind.HowToApply)]
    [TestCase(SectionKind.PortalText)]
    public void What_is_offered_or_told_of_the_employer_asks_for_nothing_whatever_its_words(SectionKind section)
    {
        const string text = "Manejo de Excel y corte de caja";

        Assert.That(Anything.Map(Some.Ad(title: "Se busca gente", text: text) with { Sections = [new AdSection(section, 0, text.Length)] }), Is.Empty);
    }

    [Test]
    public void A_higher_threshold_tells_less()
    {
        var ad = Requirements("Atención al cliente, corte de caja, Excel");
        var strict = TrainedClassifier.Build(Taxonomy, Lexicon, Model, threshold: 0.5).Classifier.Skills;

        Assert.Multiple(() =>
        {
            Assert.That(strict.Map(ad).Select(mention => mention.Confidence.Value), Is.All.GreaterThanOrEqualTo(0.5));
            Assert.That(strict.Map(ad), Has.Count.LessThanOrEqualTo(Anything.Map(ad).Count));
        });
    }

    [Test]
    public void What_the_ad_says_it_does_not_ask_for_is_passed_by_and_found_where_it_is_asked_for()
    {
        var ad = Requirements("No es necesario manejar Excel. Soldadura de tubos de acero. Atención al cliente no requerida. Tareas de atención al cliente.");

        var mentions = TrainedClassifier.Build(Taxonomy, Lexicon, Model, threshold: 0).Classifier.Skills.Map(ad);

        Assert.Multiple(() =>
        {
            Assert.That(mentions.Where(mention => mention.Skill.Value.EndsWith("sheets", StringComparison.Ordinal)).Select(mention => mention.Start), Is.All.GreaterThan(ad.Text.IndexOf('.', StringComparison.Ordinal)));
            Assert.That(mentions.Single(mention => mention.Skill.Value.EndsWith("service", StringComparison.Ordinal)).Start, Is.EqualTo(ad.Text.LastIndexOf("atención", StringComparison.Ordinal)));
            Assert.That(mentions.Select(mention => mention.Skill.Value), Has.Some.EndsWith("welding"));
        });
    }

    [Test]
    public void A_ranking_begins_with_what_the_sentence_says()
    {
        var ranked = TrainedClassifier.Build(Taxonomy, Lexicon, Model, threshold: 0.5).Skills.Rank("conducir camiones", "es", 3);

        Assert.Multiple(() =>
        {
            Assert.That(ranked, Has.Count.EqualTo(3));
            Assert.That(ranked[0].Label, Is.EqualTo("conducir camiones"));
        });
    }

    [Test]
    public void A_model_is_the_same_after_it_was_stored()
    {
        using var stream = new MemoryStream();
        Model.Write(stream);
        stream.Position = 0;

        var read = SkillModel.Read(stream);

        Assert.That((read.Hash, read.Taxonomy), Is.EqualTo((Model.Hash, Taxonomy.Identity.Hash)));
    }

    [Test]
    public void A_model_of_another_taxonomy_is_refused()
    {
        var other = Taxonomy with { Identity = Taxonomy.Identity with { Hash = "other" } };

        Assert.That(() => TrainedClassifier.Build(other, Lexicon, Model, threshold: 0.5), Throws.ArgumentException);
    }

    [Test]
    public void Another_lexicon_or_threshold_makes_another_classifier()
    {
        ClassifierId Id(string lexicon, double threshold) => TrainedClassifier.IdOf(Taxonomy.Identity, lexicon, "m", threshold);

        Assert.That(new[] { Id("a", 0.5), Id("b", 0.5), Id("a", 0.4) }, Is.Unique);
    }

    [Test]
    [Category("Property")]
    public void Whatever_the_text_mentions_are_stretches_of_it_and_each_skill_stands_once() => FsCheck.Check.One(FsCheck.Config.QuickThrowOnFailure, Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
    {
        var ad = Requirements($"Excel {text} corte de caja");
        var mentions = Anything.Map(ad);
        return mentions.Select(mention => mention.Skill).Distinct().Count() == mentions.Count
            && mentions.All(mention => mention.Start >= 0 && mention.Length > 0 && mention.Start + mention.Length <= (mention.Segment == Segment.Title ? ad.Title : ad.Text).Length);
    }));

    [TestCase("AR", true)]
    [TestCase("UY", true)]
    [TestCase("MX", false)]
    [TestCase("", true, Description = "nobody knows where")]
    public void A_wording_of_some_countries_serves_ads_of_those(string country, bool isFound)
    {
        var lexicon = Lexicon with { Skills = [new LexiconEntry("rendir la caja", "realizar cuentas de final de día", "", "AR UY")] };
        var mapper = TrainedClassifier.Build(Taxonomy, lexicon, Model, threshold: 0).Classifier;
        var ad = Requirements("Rendir la caja") with { Place = new Place(country, "", "", "") };

        Assert.Multiple(() =>
        {
            Assert.That(mapper.Skills.Map(ad).Any(mention => mention.How == MatchKind.Lexicon), Is.EqualTo(isFound));
            Assert.That(mapper.Explainer!.Explain(ad, 0).Segments.SelectMany(segment => segment.Mentions).Any(mention => mention is { How: MatchKind.Lexicon, Confidence.Value: > 0 }), Is.EqualTo(isFound));
        });
    }

    [Test]
    public void An_explanation_tells_the_same_mentions_with_their_reasons()
    {
        var ad = Requirements("Hacer el corte de caja diario. Soldadura de tubos de acero.");
        var strict = TrainedClassifier.Build(Taxonomy, Lexicon, Model, threshold: 0.5).Classifier;

        var explained = strict.Explainer!.Explain(ad, 3).Segments;

        var mentions = explained.SelectMany(segment => segment.Mentions).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(mentions.Select(mention => (mention.Skill, mention.Start, mention.Length, mention.Confidence, mention.How)), Is.EquivalentTo(strict.Skills.Map(ad).Select(mention => (mention.Skill, mention.Start, mention.Length, mention.Confidence, mention.How))));
            Assert.That(mentions.Single(mention => mention.How == MatchKind.Lexicon).Reasons, Is.Not.Empty);
            Assert.That(mentions.SelectMany(mention => mention.Reasons).Select(reason => reason.Weight), Is.All.GreaterThan(0));
        });
    }

    [Test]
    public void An_explanation_tells_what_nearly_was_and_what_won()
    {
        var ad = Requirements("Hacer el corte de caja diario. Conducir y cuidar camiones de personas. Servicio de hojas.");

        var explanation = TrainedClassifier.Build(Taxonomy, Lexicon, Model, threshold: 0.5).Classifier.Explainer!.Explain(ad, 2);

        var nearly = explanation.Segments.SelectMany(segment => segment.Nearly).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(explanation.Segments.Select(segment => segment.Nearly.Count), Is.All.LessThanOrEqualTo(2));
            Assert.That(nearly, Is.Not.Empty);
            Assert.That(nearly.Select(skill => skill.Confidence.Value), Is.All.LessThan(0.5));
            Assert.That(explanation.Segments.Select(segment => segment.Gate), Is.All.InRange(0, 1));
            Assert.That(explanation.Segments.Where(segment => !segment.IsRead).SelectMany(segment => segment.Nearly), Is.Empty, "what is not read has no candidates");
        });
    }

    [TestCase(100_000, "a")]
    [TestCase(20_000, "caja ")]
    [TestCase(5_000, "😀​EXCEL ")]
    [TestCase(3_000, "касса corte\u0301 ")]
    public void Endless_words_capitals_and_mixed_scripts_neither_throw_nor_hang(int times, string piece) =>
        Assert.That(() => Anything.Map(Requirements(string.Concat(Enumerable.Repeat(piece, times)))), Throws.Nothing);

    private static JobAd Requirements(string text) => Some.Ad(title: "Cajera", text: text) with { Sections = [new AdSection(SectionKind.Requirements, 0, text.Length)] };
}
