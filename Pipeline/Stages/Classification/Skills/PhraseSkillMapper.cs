using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Phrases;
using DiCoDe.Stages.Classification.Skills.Negation;
using DiCoDe.Stages.Classification.Words;

namespace DiCoDe.Stages.Classification.Skills;

/// <summary>Finds skills by the words of their labels.</summary>
/// <remarks>Where one phrase names several skills, the skill that the coded occupation uses is taken, then the preferred label, then the Spanish
/// one, then the first URI.</remarks>
internal sealed class PhraseSkillMapper : ISkillMapper
{
    private readonly PhraseIndex _index = new(dropGender: false);
    private readonly IReadOnlyList<Skill> _skills;
    private readonly IOccupationCoder _occupations;
    private readonly Dictionary<ConceptUri, HashSet<ConceptUri>> _uses;

    public PhraseSkillMapper(Taxonomy taxonomy, IOccupationCoder occupations)
    {
        _skills = taxonomy.Skills;
        _occupations = occupations;
        _uses = taxonomy.Relations
            .GroupBy(relation => relation.Occupation)
            .ToDictionary(group => group.Key, group => group.Select(relation => relation.Skill).ToHashSet());
        for (var number = 0; number < _skills.Count; number++)
        {
            foreach (var label in _skills[number].Labels)
            {
                foreach (var form in SkillPhraseRules.FormsOf(label.Text))
                {
                    _index.Add(number, label, form);
                }
            }
        }
    }

    public IReadOnlyList<Mention> Map(JobAd ad)
    {
        HashSet<ConceptUri>? used = null;
        List<Mention> mentions = [];
        Map(_index.Read(ad.Title), Segment.Title);
        Map(_index.Read(ad.Text), Segment.Text);
        return [.. mentions
            .OrderByDescending(mention => mention.Confidence)
            .ThenBy(mention => mention.Segment)
            .ThenBy(mention => mention.Start)
            .DistinctBy(mention => mention.Skill)
            .OrderBy(mention => mention.Segment)
            .ThenBy(mention => mention.Start)];

        void Map(TokenText text, Segment segment)
        {
            foreach (var match in _index.Find(text, SkillPhraseRules.Passes))
            {
                var start = text.Tokens[match.First].Start;
                var end = text.Tokens[match.Last].End;
                var requirement = segment == Segment.Title
                    ? NegatedDemand.Covers(text.Folded, start, end) ? null : Requirement.Must
                    : RequirementReader.At(ad.Sections, text.Folded, start, end);
                if (requirement is { } asked && !Schooling.IsSubject(text.Folded, start))
                {
                    used ??= _uses.GetValueOrDefault(_occupations.Code(ad, []).Occupation) ?? [];
                    mentions.Add(MentionOf(text, match, start, end, used) with { Segment = segment, Requirement = asked });
                }
            }
        }
    }

    private Mention MentionOf(TokenText text, PhraseMatch match, int start, int end, HashSet<ConceptUri> used)
    {
        var phrase = match.Phrases.Count == 1 ? match.Phrases[0] : match.Phrases
            .OrderBy(known => used.Contains(UriOf(known)) ? 0 : 1)
            .ThenBy(known => known.Label.Kind)
            .ThenBy(known => string.Equals(known.Label.Language, "es", StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(UriOf)
            .First();
        var isAmbiguous = match.Phrases.Any(known => known.Concept != phrase.Concept);
        return new Mention
        {
            Skill = UriOf(phrase),
            Segment = Segment.Text,
            Start = start,
            Length = end - start,
            Confidence = SkillConfidence.Of(phrase, IsExact(text, match, phrase), isAmbiguous),
            Requirement = Requirement.Must,
            How = phrase.Label.Kind == LabelKind.Preferred ? MatchKind.PreferredLabel : MatchKind.AlternativeLabel,
            Label = phrase.Label.Text,
        };
    }

    private ConceptUri UriOf(Phrase phrase) => _skills[phrase.Concept].Uri;

    private static bool IsExact(TokenText text, PhraseMatch match, Phrase phrase)
    {
        var rest = phrase.Folded.AsSpan();
        for (var at = match.First; at <= match.Last; at++)
        {
            if (text.Tokens[at].IsStop)
            {
                continue;
            }

            var word = text.FoldedOf(text.Tokens[at]);
            if (!rest.StartsWith(word))
            {
                return false;
            }

            rest = rest[word.Length..].TrimStart(' ');
        }

        return rest.IsEmpty;
    }
}
