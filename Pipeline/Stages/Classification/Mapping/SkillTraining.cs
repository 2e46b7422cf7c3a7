using DiCoDe.Stages.Classification.Encoder;
using DiCoDe.Stages.Classification.Lexicon;
using DiCoDe.Stages.Classification.Mapping.Building;
using DiCoDe.Stages.Classification.Occupations.Titles;

namespace DiCoDe.Stages.Classification.Mapping;

/// <summary>Trains the mapper.</summary>
public static class SkillTraining
{
    /// <summary>The seed of the figures that are published.</summary>
    public const ulong UsualSeed = 20260101;

    /// <summary>Trains the encoders on the sources. The weights are those that come with the program.</summary>
    /// <param name="sources">What to learn from.</param>
    /// <param name="seed">Where chance comes from: the same sources and seed give the same model.</param>
    /// <param name="report">Told what is being done and how far it is; <see langword="null"/> for nobody.</param>
    /// <param name="cancel">Stops the training.</param>
    public static SkillModel Train(MappingSources sources, ulong seed, Action<TrainingProgress>? report, CancellationToken cancel)
    {
        report?.Invoke(new TrainingProgress(TrainingStep.Words, 0, 0));
        var names = new ConceptNames(sources.Taxonomy.Skills);
        var sentences = sources.Sentences.Select(sentence => (sentence.Text, Skills: names.Resolve(sentence.Skills))).ToList();
        IReadOnlyList<ExamplePhrase> phrases =
        [
            .. sentences.SelectMany(sentence => sentence.Skills)
                .Where(skill => skill.Phrase.Length > 0)
                .Select(skill => new ExamplePhrase(skill.Phrase, sources.Taxonomy.Skills[skill.Concept].Uri)),
            .. sources.Ads.SelectMany(ad => ad.Skills).Select(skill => new ExamplePhrase(skill.Phrase, skill.Skill)),
        ];
        var words = WordKnowledge.Of(SourcePhrases.Of(sources.Taxonomy, sources.Lexicon, phrases));
        var set = EncoderSources.Of(words, sentences);
        var (rows, vectors) = EncoderTraining.Train(
            set,
            new TrainingSettings { Seed = seed },
            (done, all) => report?.Invoke(new TrainingProgress(TrainingStep.Encoder, done, all)),
            cancel);
        var titles = TitleKnowledge.Of(sources.Taxonomy, sources.Lexicon.Titles, words.Stems.Homes)
            .Train(seed, (done, all) => report?.Invoke(new TrainingProgress(TrainingStep.Titles, done, all)), cancel);
        return new SkillModel(TrainedEncoder.Of(set.Shape, rows, vectors, words.Stems.Stems), titles, phrases, sources.Taxonomy.Identity.Hash);
    }
}
