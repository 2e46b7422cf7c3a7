using System.Collections.Concurrent;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Mapping;
using DiCoDe.Stages.Classification.Occupations.Titles;

namespace DiCoDe.Stages.Classification.Occupations.Coding;

/// <summary>What is known of occupations before any ad is judged. Only read, by any number of threads.</summary>
internal sealed class OccupationKnowledge
{
    private readonly TermIndex _texts;
    private readonly TermIndex _skillTexts;
    private readonly NeededSkills _needs;
    private readonly ConcurrentBag<CodingScores> _room = [];

    private OccupationKnowledge(Taxonomy taxonomy, TitleIndex titles)
    {
        Titles = titles;
        var occupations = titles.Concepts.All.Take(titles.Concepts.Occupations).ToList();
        _texts = new TermIndex([.. occupations.Select(concept => TitleWords.Stems(TitleWords.Of($"{concept.Label} {concept.Wording.Description}", int.MaxValue)))]);
        _skillTexts = new TermIndex([.. occupations.Select(concept => TitleWords.Stems(TitleWords.Of(concept.Skills, int.MaxValue)))]);
        _needs = new NeededSkills(taxonomy);
    }

    public TitleIndex Titles { get; }

    /// <param name="taxonomy">The taxonomy.</param>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="model">A model that was trained on this taxonomy.</param>
    /// <param name="homes">The language of each word whose home is not Spanish.</param>
    public static OccupationKnowledge Of(Taxonomy taxonomy, WordingLexicon lexicon, SkillModel model, IReadOnlyDictionary<string, string> homes) =>
        new(taxonomy, TitleKnowledge.Of(taxonomy, lexicon.Titles, homes).With(model.Titles));

    /// <summary>The occupations that an ad may offer, with their clues.</summary>
    public OccupationReading Read(JobAd ad, IReadOnlyList<Mention> mentions, TitleRanker ranker)
    {
        if (!_room.TryTake(out var scores))
        {
            scores = new CodingScores(Titles.Concepts.Occupations);
        }

        Score(ad, mentions, scores);
        SortedSet<int> also = [];
        scores.Top.Add(scores.Text, CodingScores.MostChosen, also);
        scores.Top.Add(scores.SkillText, CodingScores.MostChosen, also);
        scores.Top.Add(scores.Needed, CodingScores.MostChosen, also);
        var title = Titles.Read(ad.Title, Titles.Concepts.Occupations, also);
        var reading = new OccupationReading(title.Concepts, CodingClues.Of(title, ranker.Score(title.Rows), scores, Titles.Concepts));
        _room.Add(scores);
        return reading;
    }

    private void Score(JobAd ad, IReadOnlyList<Mention> mentions, CodingScores scores)
    {
        var text = AdText.Of(ad);
        uint[] stems = [.. TitleWords.Stems(TitleWords.Of(text, int.MaxValue))];
        Array.Clear(scores.Text);
        Array.Clear(scores.SkillText);
        _texts.Score(stems, 1, scores.Text);
        _skillTexts.Score(stems, 1, scores.SkillText);
        _needs.Score(mentions, scores.Needed, scores.MayUse);
        Titles.Nearness(Titles.Encode(text), scores.Near);
    }
}
