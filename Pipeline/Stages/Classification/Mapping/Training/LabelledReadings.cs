using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Mapping.Reading;

namespace DiCoDe.Stages.Classification.Mapping.Training;

/// <summary>Reads labelled ads.</summary>
internal static class LabelledReadings
{
    /// <summary>The ads, read; their sources are their numbers. Skills that the taxonomy does not have are left out.</summary>
    public static LabelledReading[] Of(IReadOnlyList<LabelledAd> ads, SkillKnowledge knowledge, int threads, Action<int, int>? report, CancellationToken cancel)
    {
        var numbers = knowledge.Taxonomy.Skills.Select((skill, number) => (skill.Uri, number)).ToDictionary(skill => skill.Uri, skill => skill.number);
        var read = new LabelledReading[ads.Count];
        var done = 0;
        Parallel.For(
            0,
            ads.Count,
            new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel },
            () => new AdReader(knowledge),
            (number, _, reader) =>
            {
                read[number] = Of(number, ads[number], reader, numbers, knowledge);
                report?.Invoke(Interlocked.Increment(ref done), ads.Count);
                return reader;
            },
            _ => { });
        return read;
    }

    private static LabelledReading Of(int number, LabelledAd ad, AdReader reader, Dictionary<ConceptUri, int> numbers, SkillKnowledge knowledge) => LabelledReading.Of(
        number,
        reader.Read(ad.Ad),
        ad.Skills.Where(skill => numbers.ContainsKey(skill.Skill)).Select(skill => (skill.Phrase, numbers[skill.Skill], skill.Requirement)),
        knowledge.Stems);
}
