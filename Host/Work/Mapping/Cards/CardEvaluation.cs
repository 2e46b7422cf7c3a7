using DiCoDe.Domain;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Import.Gold;
using DiCoDe.Stages.Classification.Mapping;
using DiCoDe.Stages.Classification.Mapping.Training;
using DiCoDe.Stages.Classification.Occupations.Training;
using DiCoDe.Stages.Judging.Occupations;
using DiCoDe.Stages.Judging.Rankings;
using DiCoDe.Stages.Judging.Sets;

namespace DiCoDe.Host.Work.Mapping.Cards;

/// <summary>Measures a trained mapper by cross-validation: every ad and title is judged by weights that were learned from others.</summary>
internal sealed class CardEvaluation(MapperTraining training, MapperLoading loading, ITaxonomyStore taxonomies, ClassifierChoice choice, TimeProvider clock)
{
    private const int Seed = 1;

    private static readonly bool[] BothWays = [false, true];

    /// <param name="files">What to measure against.</param>
    /// <param name="tell">Told what is being done.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="InputException">There is no taxonomy or model, or a file cannot be read.</exception>
    public async Task<CardFigures> MeasureAsync(CardFiles files, Action<string> tell, CancellationToken cancel)
    {
        var taxonomy = await taxonomies.RequireAsync(cancel);
        var model = choice.RequireModel(taxonomy.Identity);
        var ads = MapperTraining.Ads(files.Ads);
        var rules = files.Conventions is { } path ? ConventionsReader.Read(path) : LabelConventions.None;
        var lexicon = choice.Lexicon();
        List<LabelledTitle> titles = [.. files.Titles.SelectMany(folder => TitleSetReader.Read(folder).Titles)];
        var listed = files.Listed is { } list ? ListedSkillsReader.Read(list) : null;
        var sentences = files.Sentences.Select(file => (File: Path.GetFileName(file), Sentences: SentencesOf(file))).ToList();

        List<SkillRun> runs = [];
        IReadOnlyList<IReadOnlyList<FoundSkill>> unseen = [];
        var groups = new SkillGroups(taxonomy);
        foreach (var withPhrases in BothWays)
        {
            var found = SkillCrossValidation.Run(taxonomy, lexicon, model, ads, withPhrases, Ablation.Nothing, fold => tell($"{(withPhrases ? "Con los anuncios como ejemplos" : "Clon nuevo")}: parte {fold} de {SkillCrossValidation.Folds}"), cancel);
            unseen = withPhrases ? unseen : found;
            runs.Add(RunOf(found, ads, LabelConventions.None, groups, withPhrases, hasConventions: false));
            if (files.Conventions is not null)
            {
                runs.Add(RunOf(found, ads, rules, groups, withPhrases, hasConventions: true));
            }
        }

        var occupations = titles.Count > 0 ? new OccupationTraining(taxonomy, lexicon, model, titles, ads, unseen, cancel) : null;
        var mapper = listed is null && sentences.Count == 0 ? null : await loading.LoadAsync(cancel);
        return new CardFigures
        {
            Ads = ads.Count,
            Skills = runs[0].Best.Counts.Asked,
            Taxonomy = taxonomy.Identity.Title,
            Lexicon = (lexicon.Skills.Count, lexicon.Titles.Count),
            Runs = runs,
            Occupations = occupations is null ? null : OccupationFigures.Of(occupations.JudgeAds(cancel), Seed),
            Titles = occupations is null ? null : RankingFigures.Of(occupations.JudgeTitles(cancel), Seed),
            Sentences = [.. sentences.Select(set => (set.File, SentenceEvaluation.Of(set.Sentences, mapper!, Seed, clock, cancel).Figures))],
            Listed = listed is null ? null : ListedSkillEvaluation.Of(listed, mapper!, Seed, cancel),
            Ablations = files.WithAblations ? [.. await AblationsAsync(ads, groups, runs[0], model, tell, cancel)] : [],
        };
    }

    private async Task<List<(Ablation Without, SkillRun Run)>> AblationsAsync(
        IReadOnlyList<LabelledAd> ads, SkillGroups groups, SkillRun all, SkillModel model, Action<string> tell, CancellationToken cancel)
    {
        var sources = await training.SourcesAsync([], cancel);
        List<(Ablation, SkillRun)> ablations = [(Ablation.Nothing, all)];
        foreach (var without in Enum.GetValues<Ablation>().Where(without => without != Ablation.Nothing))
        {
            tell($"Sin una parte: {without}");
            var fewer = Ablated.Sources(sources, without);
            var own = ReferenceEquals(fewer, sources) ? Ablated.Model(model, without) : SkillTraining.Train(fewer, SkillTraining.UsualSeed, report: null, cancel);
            var fewerAds = Ablated.Ads(ads, without);
            var found = SkillCrossValidation.Run(fewer.Taxonomy, fewer.Lexicon, own, fewerAds, withPhrases: false, without, report: null, cancel);
            ablations.Add((without, RunOf(found, ads, LabelConventions.None, groups, hasExamples: false, hasConventions: false)));
        }

        return ablations;
    }

    private static SkillRun RunOf(
        IReadOnlyList<IReadOnlyList<FoundSkill>> found, IReadOnlyList<LabelledAd> ads, LabelConventions rules, SkillGroups groups, bool hasExamples, bool hasConventions)
    {
        List<JudgedAd> judged = [.. ads.Select((ad, number) => JudgedAd.Of(found[number], ad.Skills.Select(skill => (skill.Skill, skill.Requirement)), rules))];
        return new SkillRun(
            hasExamples,
            hasConventions,
            SkillFigures.Of(judged, ThresholdCurve.Best(judged), groups, Seed),
            SkillFigures.Of(judged, TrainedClassifier.UsualThreshold, groups, Seed));
    }

    private static IReadOnlyList<LabelledSentence> SentencesOf(string file) => LabelledFile.Of(file) is LabelledFile.OfSentences { Read: var sentences }
        ? sentences
        : throw new InputException(file, "El archivo contiene anuncios, no frases.", "Indíquelo como anuncios.");
}
