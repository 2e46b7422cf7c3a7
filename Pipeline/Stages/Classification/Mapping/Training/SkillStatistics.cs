using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Index;
using DiCoDe.Stages.Classification.Mapping.Building;
using DiCoDe.Stages.Classification.Mapping.Candidates;

namespace DiCoDe.Stages.Classification.Mapping.Training;

/// <summary>Counts in unlabelled ads how often stems and the words of concepts are used.</summary>
public static class SkillStatistics
{
    /// <summary>Counts, and writes what comes with the program; no text can be read from it.</summary>
    public static void Write(Taxonomy taxonomy, WordingLexicon lexicon, IEnumerable<JobAd> ads, Stream to)
    {
        var words = WordKnowledge.Of(SourcePhrases.Of(taxonomy, lexicon, []));
        var spotter = new FormSpotter(words.Skills);
        var count = new AdStatisticsCount();
        foreach (var ad in ads)
        {
            spotter.Add(words.Stems.Read($"{ad.Title} . {ad.Text}"));
            foreach (var segment in words.Cutter.Cut(ad))
            {
                count.Add(words.Stems.Read(segment.Text), words.Stems);
            }
        }

        count.Finish(spotter.Counts.Select((found, concept) => (taxonomy.Skills[concept].Uri.Value, found))).Write(to);
    }
}
