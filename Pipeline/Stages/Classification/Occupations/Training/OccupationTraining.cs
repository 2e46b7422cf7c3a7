using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Learning.Calibration;
using DiCoDe.Stages.Classification.Learning.Linear;
using DiCoDe.Stages.Classification.Mapping;
using DiCoDe.Stages.Classification.Mapping.Building;
using DiCoDe.Stages.Classification.Occupations.Coding;
using DiCoDe.Stages.Classification.Occupations.Titles;
using DiCoDe.Stages.Judging.Occupations;
using DiCoDe.Stages.Judging.Rankings;
using DiCoDe.Stages.Judging.Sets;

namespace DiCoDe.Stages.Classification.Occupations.Training;

/// <summary>Learns the weights of occupation coding from labelled titles and ads, and judges them by cross-validation.</summary>
public sealed class OccupationTraining
{
    /// <summary>Parts of the titles, and of the ads.</summary>
    public const int Folds = 5;

    private const int Depth = 100;

    private readonly OccupationKnowledge _knowledge;
    private readonly List<ReadTitle> _titles;
    private readonly List<LabelledTitle> _labelled;
    private readonly List<ReadAd> _ads;
    private readonly TitleRanker _ranker;

    /// <param name="taxonomy">The taxonomy.</param>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="model">A model trained without the ads.</param>
    /// <param name="titles">The titles.</param>
    /// <param name="ads">The ads; those without an occupation are passed by.</param>
    /// <param name="found">The skills found in each ad by a mapper that had not seen it.</param>
    /// <param name="cancel">Stops the work.</param>
    public OccupationTraining(
        Taxonomy taxonomy, WordingLexicon lexicon, SkillModel model, IReadOnlyList<LabelledTitle> titles, IReadOnlyList<LabelledAd> ads, IReadOnlyList<IReadOnlyList<FoundSkill>> found, CancellationToken cancel)
    {
        _knowledge = OccupationKnowledge.Of(taxonomy, lexicon, model, WordKnowledge.HomesOf(SourcePhrases.Of(taxonomy, lexicon, model.Phrases)));
        var concepts = _knowledge.Titles.Concepts;
        var numbers = concepts.All.Select((concept, number) => (concept.Uri, number)).ToDictionary(known => known.Uri, known => known.number);
        _labelled = [.. titles];
        _titles = [.. titles.Select(title => new ReadTitle(_knowledge.Titles.Read(title.Title, concepts.All.Count, []), title.Same.Where(numbers.ContainsKey).Select(uri => numbers[uri]).ToHashSet()))];
        _ranker = ReadTitle.Learn(_titles, cancel);
        _ads =
        [
            .. Enumerable.Range(0, ads.Count)
                .Where(at => numbers.ContainsKey(ads[at].Occupation))
                .Select(at => new ReadAd(at, _knowledge.Read(ads[at].Ad, MentionsOf(found[at]), _ranker), numbers[ads[at].Occupation])),
        ];
    }

    /// <summary>Writes the weights that come with the program.</summary>
    public void Write(Stream to, CancellationToken cancel)
    {
        List<float> odds = [];
        List<float> targets = [];
        foreach (var (ad, vote) in Votes(cancel))
        {
            odds.Add(vote.Odds);
            targets.Add(vote.Occupation == ad.Right ? 1 : 0);
        }

        new OccupationWeights(_ranker, ReadAd.Learn(_ads, cancel), PlattCalibration.Train([.. odds], [.. targets], [.. odds.Select(_ => 1f)])).Write(to);
    }

    /// <summary>Each title ranked by weights that were learned from others.</summary>
    public IReadOnlyList<JudgedRanking> JudgeTitles(CancellationToken cancel)
    {
        var judged = new JudgedRanking[_titles.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var ranker = ReadTitle.Learn(_titles.Where((_, at) => at % Folds != fold), cancel);
            for (var at = fold; at < _titles.Count; at += Folds)
            {
                var reading = _titles[at].Reading;
                var odds = ranker.Score(reading.Rows);
                judged[at] = new JudgedRanking(
                    [.. Enumerable.Range(0, odds.Length).OrderByDescending(place => odds[place]).ThenBy(place => reading.Concepts[place]).Take(Depth).Select(place => UriOf(reading.Concepts[place]))],
                    _labelled[at].Same.ToHashSet());
            }
        }

        return judged;
    }

    /// <summary>Each ad coded by weights that were learned from others.</summary>
    public IReadOnlyList<JudgedOccupation> JudgeAds(CancellationToken cancel)
    {
        var votes = Votes(cancel);
        var calibrations = Enumerable.Range(0, Folds).Select(fold =>
        {
            var others = votes.Where((_, at) => at % Folds != fold).ToArray();
            return PlattCalibration.Train([.. others.Select(one => one.Vote.Odds)], [.. others.Select(one => one.Vote.Occupation == one.Ad.Right ? 1f : 0f)], [.. others.Select(_ => 1f)]);
        }).ToArray();
        return
        [
            .. votes.Select((one, at) => new JudgedOccupation(
                UriOf(one.Vote.Occupation), IscoOf(one.Vote.Occupation), calibrations[at % Folds].Probability(one.Vote.Odds), UriOf(one.Ad.Right), IscoOf(one.Ad.Right))),
        ];
    }

    /// <summary>The vote on each ad by a regression that has not seen it.</summary>
    private List<(ReadAd Ad, OccupationVote Vote)> Votes(CancellationToken cancel)
    {
        LogisticRegression[] coders = [.. Enumerable.Range(0, Folds).Select(fold => ReadAd.Learn(_ads.Where((_, at) => at % Folds != fold), cancel))];
        return [.. _ads.Select((ad, at) => (ad, OccupationVote.Of(ad.Reading, coders[at % Folds]) ?? default))];
    }

    private ConceptUri UriOf(int concept) => _knowledge.Titles.Concepts.All[concept].Uri;

    private string IscoOf(int concept) => _knowledge.Titles.Concepts.All[concept].Isco;

    private static List<Mention> MentionsOf(IEnumerable<FoundSkill> found) =>
    [
        .. found.Where(skill => skill.Confidence >= OccupationCoder.LeastOfSkill).Select(skill => new Mention
        {
            Skill = skill.Skill, Confidence = new Confidence(skill.Confidence), Requirement = skill.Requirement, Segment = default, Start = 0, Length = 0, How = MatchKind.Model, Label = "",
        }),
    ];
}
