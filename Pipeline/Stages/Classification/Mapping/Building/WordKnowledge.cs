using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Index;
using DiCoDe.Stages.Classification.Mapping.Segments;

namespace DiCoDe.Stages.Classification.Mapping.Building;

/// <summary>What the sources say of words: stems, weights, the forms of skills and occupations. Follows from the sources alone and is made again
/// whenever the program starts.</summary>
internal sealed class WordKnowledge
{
    private WordKnowledge(SourcePhrases phrases, WordStems stems, IReadOnlyList<SkillWording> wordings, FormIndex skills, FormIndex occupations, SegmentCutter cutter)
    {
        (Phrases, Stems, Wordings, Skills, Occupations, Cutter) = (phrases, stems, wordings, skills, occupations, cutter);
    }

    public SourcePhrases Phrases { get; }

    public WordStems Stems { get; }

    public IReadOnlyList<SkillWording> Wordings { get; }

    public FormIndex Skills { get; }

    public FormIndex Occupations { get; }

    public SegmentCutter Cutter { get; }

    public static WordKnowledge Of(SourcePhrases phrases)
    {
        var taxonomy = phrases.Taxonomy;
        var stems = new WordStems(HomesOf(phrases));
        var wordings = SkillWordings.Of(taxonomy, phrases.All, phrases.Lexicon.Corrections);
        var occupations = OccupationWordings.Of(taxonomy, phrases.Lexicon.Titles);
        var weights = new StemWeights();
        foreach (var text in wordings.Concat(occupations).SelectMany(TextsOf))
        {
            weights.Count(stems.Read(text));
        }

        stems.Close();
        weights.Close(stems, AdStatistics.Shipped);
        var (skills, titles) = (new FormIndex(wordings, stems, weights), new FormIndex(occupations, stems, weights));
        weights.ForgetPairs();
        return new WordKnowledge(phrases, stems, wordings, skills, titles, new SegmentCutter(HabitOf(taxonomy, phrases)));
    }

    private static IEnumerable<string> TextsOf(SkillWording wording) => wording.Forms.Select(form => form.Text).Append(wording.Description).Append(wording.ForeignDescription).Where(text => text.Length > 0);

    /// <summary>The language of each word whose home is not Spanish.</summary>
    public static IReadOnlyDictionary<string, string> HomesOf(SourcePhrases phrases)
    {
        var homes = new WordHomes();
        foreach (var concept in phrases.Taxonomy.Skills.Concat<Concept>(phrases.Taxonomy.Occupations))
        {
            foreach (var label in concept.Labels.Where(label => WordHomes.Knows(label.Language)))
            {
                homes.Count(label.Text, label.Language);
            }

            foreach (var (language, text) in concept.Descriptions.Where(description => WordHomes.Knows(description.Key)))
            {
                homes.Count(text, language);
            }
        }

        foreach (var text in phrases.All.Select(entry => entry.Phrase))
        {
            homes.Count(text, "es");
        }

        return homes.Foreign();
    }

    /// <summary>Labels and wordings begin small; of running text the first word tells nothing.</summary>
    private static CapitalHabit HabitOf(Taxonomy taxonomy, SourcePhrases phrases) => CapitalHabit.Of(
        taxonomy.Skills.Concat<Concept>(taxonomy.Occupations).Select(concept => concept.Descriptions.GetValueOrDefault("es", ""))
            .Concat(taxonomy.Skills.SelectMany(skill => skill.Labels).Where(label => label.Language is "es").Select(label => $"· {label.Text}"))
            .Concat(phrases.All.Select(entry => $"· {entry.Phrase}")),
        taxonomy.Skills.Where(IsDigital).SelectMany(skill => skill.Labels).Select(label => label.Text)
            .Concat(phrases.All.Where(entry => IsDigital(taxonomy.Skills[entry.Concept])).Select(entry => entry.Phrase)));

    /// <summary>Of other trades, what is written with capitals throughout is mostly a subject or a department ("Recursos Humanos"): cut in two it is not found.</summary>
    private static bool IsDigital(Skill skill) => skill.Collections.HasFlag(SkillCollections.Digital);
}
