using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Stages.Judging;
using DiCoDe.Stages.Judging.Rankings;

namespace DiCoDe.Host.Work.Mapping;

/// <summary>Ranks the skills for annotated sentences, one after the other on one thread, and compares.</summary>
/// <param name="Sentences">Sentences that were read, with those in which there is nothing.</param>
/// <param name="Labels">Labels in them.</param>
/// <param name="Unknown">Labels that the taxonomy in use does not know, or that name several skills: they are left out.</param>
/// <param name="SentencesPerSecond">How many sentences a second, on one processor.</param>
/// <param name="Figures">How well, over the sentences with a known label.</param>
internal sealed record SentenceEvaluation(int Sentences, int Labels, int Unknown, double SentencesPerSecond, RankingFigures Figures)
{
    public static SentenceEvaluation Of(IReadOnlyList<LabelledSentence> sentences, LoadedMapper mapper, int seed, TimeProvider clock, CancellationToken cancel)
    {
        var names = new SkillNames(mapper.Taxonomy);
        List<JudgedRanking> judged = [];
        var (unknown, time) = (0, TimeSpan.Zero);
        foreach (var sentence in sentences)
        {
            cancel.ThrowIfCancellationRequested();
            var right = sentence.Skills.Select(names.Find).Where(concept => !concept.IsNone).ToHashSet();
            unknown += sentence.Skills.Count(skill => names.Find(skill).IsNone);
            if (right.Count == 0)
            {
                continue;
            }

            var start = clock.GetTimestamp();
            var ranked = mapper.Ranker.Rank(sentence.Text, sentence.Language, RankingFigures.Depth);
            time += clock.GetElapsedTime(start);
            judged.Add(new JudgedRanking([.. ranked.Select(one => one.Concept)], right));
        }

        return new SentenceEvaluation(
            sentences.Count, sentences.Sum(sentence => sentence.Skills.Count), unknown, judged.Count / Math.Max(time.TotalSeconds, 1e-9), RankingFigures.Of(judged, seed));
    }
}
