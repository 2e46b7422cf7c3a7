using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Encoder;
using DiCoDe.Stages.Classification.Index;

namespace DiCoDe.Stages.Classification.Mapping.Building;

/// <summary>Turns the sources into what the encoder is trained on.</summary>
internal static class EncoderSources
{
    /// <summary>Length of the vectors; more gained nothing that could be measured.</summary>
    public const int Dimensions = 128;

    private const int Pairs = 100_000;
    private const int Letters = 50_000;
    private const int MostForeignForms = 6;
    private const int MostTitles = 4;
    private const int ShortestSentence = 30;

    public static TrainingSet Of(WordKnowledge words, IReadOnlyList<(string Text, IReadOnlyList<(string Phrase, int Concept)> Skills)> sentences)
    {
        var builder = new TrainingSetBuilder(words.Stems);
        var taxonomy = words.Phrases.Taxonomy;
        for (var concept = 0; concept < words.Wordings.Count; concept++)
        {
            Add(builder, concept, words.Wordings[concept], taxonomy.Skills[concept]);
        }

        AddOccupations(builder, taxonomy, words.Phrases.Numbers);
        foreach (var (text, skills) in sentences)
        {
            Add(builder, text, skills, taxonomy);
        }

        return builder.Build(Dimensions, Pairs, Letters);
    }

    private static void Add(TrainingSetBuilder builder, int concept, SkillWording wording, Skill skill)
    {
        var others = wording.Forms.Where(form => form.Kind != FormKind.Foreign).Skip(1)
            .Concat(wording.Forms.Where(form => form.Kind == FormKind.Foreign).Take(MostForeignForms))
            .Select(form => form.Text);
        builder.AddConcept(wording.Forms[0].Text, others, wording.Description, skill.Type == SkillType.Knowledge);
        foreach (var (text, kind) in wording.Forms)
        {
            builder.AddPair(kind switch { FormKind.Foreign => PairKind.ForeignLabel, FormKind.Lexicon => PairKind.Wording, _ => PairKind.Label }, text, concept);
        }

        builder.AddPair(PairKind.Description, wording.Description, concept);
        builder.AddPair(PairKind.Description, wording.ForeignDescription, concept);
    }

    private static void AddOccupations(TrainingSetBuilder builder, Taxonomy taxonomy, IReadOnlyDictionary<ConceptUri, int> numbers)
    {
        var needs = taxonomy.Relations
            .Where(relation => relation.IsEssential && numbers.ContainsKey(relation.Skill))
            .ToLookup(relation => relation.Occupation, relation => numbers[relation.Skill]);
        foreach (var occupation in taxonomy.Occupations)
        {
            int[] skills = [.. needs[occupation.Uri]];
            foreach (var label in occupation.Labels.Where(label => label.Language is "es").Take(MostTitles))
            {
                builder.AddPair(PairKind.OccupationTitle, label.Text, skills);
            }

            foreach (var sentence in occupation.Descriptions.GetValueOrDefault("es", "").Split(". ").Where(sentence => sentence.Length > ShortestSentence))
            {
                builder.AddPair(PairKind.OccupationText, sentence, skills);
                builder.AddNoise(sentence);
            }
        }
    }

    private static void Add(TrainingSetBuilder builder, string text, IReadOnlyList<(string Phrase, int Concept)> skills, Taxonomy taxonomy)
    {
        if (skills.Count == 0)
        {
            builder.AddNoise(text);
            return;
        }

        List<(int Start, int Length, bool IsKnowledge)> slots = [];
        foreach (var (phrase, concept) in skills)
        {
            var at = phrase.Length == 0 ? -1 : text.IndexOf(phrase, StringComparison.Ordinal);
            if (at >= 0)
            {
                slots.Add((at, phrase.Length, taxonomy.Skills[concept].Type == SkillType.Knowledge));
            }
        }

        if (slots.Count > 0)
        {
            builder.AddFrame(text, slots);
        }

        builder.AddPair(PairKind.Sentence, text, [.. skills.Select(skill => skill.Concept).Distinct()]);
    }
}
