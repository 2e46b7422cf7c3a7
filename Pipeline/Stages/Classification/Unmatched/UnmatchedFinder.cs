using System.Collections.Frozen;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Unmatched;
using DiCoDe.Stages.Classification.Index;
using DiCoDe.Stages.Classification.Learning.Linear;
using DiCoDe.Stages.Classification.Mapping;
using DiCoDe.Stages.Classification.Mapping.Reading;
using DiCoDe.Stages.Classification.Mapping.Segments;
using DiCoDe.Stages.Classification.Skills.Negation;
using DiCoDe.Stages.Intake.Places.Names;
using DiCoDe.Stages.Intake.Terms;
using DiCoDe.Stages.Intake.Terms.Speech;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Classification.Unmatched;

/// <summary>Finds phrases that ask for something and no concept says: in the segments that the gate takes for such, the phrases that no mention touches,
/// that are no wording of any concept, and that the gate takes for such by themselves too. In Spanish ads only.</summary>
internal sealed class UnmatchedFinder : IUnmatchedFinder
{
    /// <summary>Log odds of the gate that a segment needs: asks for something rather than not.</summary>
    private const float LeastGate = -0.5f;

    /// <summary>Log odds of the gate that a phrase needs by itself.</summary>
    private const float LeastOfPhrase = -2;

    private const string Spanish = "es";
    private const int MostWords = 5;
    private const int MostInAd = 40;

    private static readonly FrozenSet<string> Other = PhraseKey.StemsOf("other");
    private static readonly FrozenSet<string> Empty = PhraseKey.StemsOf("empty");

    private readonly SkillKnowledge _knowledge;
    private readonly HashedRegression _gate;
    private readonly FrozenSet<string> _known;
    private readonly HashSet<int> _forms = [];

    /// <param name="knowledge">What is known of skills and words.</param>
    /// <param name="gate">Whether a segment asks for anything.</param>
    /// <param name="known">Wordings that ask for something and that no concept says.</param>
    public UnmatchedFinder(SkillKnowledge knowledge, HashedRegression gate, IEnumerable<string> known)
    {
        (_knowledge, _gate) = (knowledge, gate);
        _known = known.Select(knowledge.Stems.Read).Where(IsWritten).Select(text => PhraseKey.Of(text, text.Content())).Where(key => key.Length > 0).ToFrozenSet(StringComparer.Ordinal);
        foreach (var form in knowledge.Index.Forms)
        {
            _forms.Add(HashOf(form.Content));
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<UnmatchedPhrase> Find(JobAd ad, IReadOnlyList<Mention> mentions)
    {
        if (!IsSpanish(ad))
        {
            return [];
        }

        Dictionary<string, UnmatchedPhrase> found = new(StringComparer.Ordinal);
        foreach (var segment in _knowledge.Cutter.Cut(ad))
        {
            if (found.Count < MostInAd && segment.In == Segment.Text && IsAsking(segment.Section))
            {
                Find(ad, segment, mentions, found);
            }
        }

        return [.. found.Values.OrderBy(phrase => phrase.Start)];
    }

    /// <summary>The lists of words that lead in, fill or ask for something else are Spanish: of another language every turn of speech would be found.</summary>
    private static bool IsSpanish(JobAd ad) => TermsReader.LanguageOf(ad) switch
    {
        "" => HomeLanguage.Of(ad.Place.Country) is "" or Spanish,
        var language => language == Spanish,
    };

    /// <summary>A phrase of which small words leave one ("todo incluido") cannot be told by that one.</summary>
    private static bool IsWritten(IndexText text) => text.Content().Length > 1 || text.Words.Count == 1;

    /// <summary>Whether words name a place: the ad's own, a division or a city of its country.</summary>
    private static bool IsPlace(JobAd ad, string folded)
    {
        var key = PlaceName.Key(folded);
        return Folding.Fold(ad.Place.Text).Contains(folded, StringComparison.Ordinal) || Divisions.Find(key, ad.Place.Country) is not null || Divisions.OfCity(key, ad.Place.Country) is not null;
    }

    private static bool IsAsking(SectionKind section) => section is SectionKind.Duties or SectionKind.Requirements or SectionKind.NiceToHave or SectionKind.Unknown;

    private void Find(JobAd ad, AdSegment segment, IReadOnlyList<Mention> mentions, Dictionary<string, UnmatchedPhrase> found)
    {
        var text = _knowledge.Stems.Read(segment.Text);
        if (text.Words.Count == 0 || GateOf(segment, text) < LeastGate)
        {
            return;
        }

        foreach (var chunk in PhraseCutter.Cut(text))
        {
            var (start, end) = (segment.Start + chunk.Start, segment.Start + chunk.End);
            if (mentions.Any(mention => mention.Segment == Segment.Text && mention.Start < end && mention.Start + mention.Length > start)
                || NegatedDemand.Covers(text.Folded, chunk.Start, chunk.End))
            {
                continue;
            }

            var content = Array.FindAll(chunk.Words.ToArray(), word => !word.IsJoining);
            if (!AddKnown(segment, text, content, found) && content.Length <= MostWords && IsSkill(segment, text, chunk, content) && !IsPlace(ad, text.Folded[chunk.Start..chunk.End]))
            {
                Add(segment, text, content, isKnown: false, found);
            }
        }
    }

    /// <summary>Adds the longest phrase that people wrote down, wherever in the chunk it stands.</summary>
    private bool AddKnown(AdSegment segment, IndexText text, IndexWord[] content, Dictionary<string, UnmatchedPhrase> found)
    {
        for (var length = Math.Min(MostWords, content.Length); length > 0; length--)
        {
            for (var first = 0; first + length <= content.Length; first++)
            {
                var words = content[first..(first + length)];
                if (_known.Contains(PhraseKey.Of(text, words)) && !words.Any(word => Other.Contains(PhraseKey.StemOf(text, word))) && !IsVerb(segment, text, words))
                {
                    Add(segment, text, words, isKnown: true, found);
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A single known word is a name; in small letters and with the ending of a verb it is a verb ("CONOCER", "conocer").</summary>
    private static bool IsVerb(AdSegment segment, IndexText text, IndexWord[] words) =>
        words.Length == 1 && char.IsLower(segment.Text[words[0].Start]) && ActionWords.Is(text.CharactersOf(words[0]));

    private static void Add(AdSegment segment, IndexText text, IndexWord[] content, bool isKnown, Dictionary<string, UnmatchedPhrase> found)
    {
        var (first, end) = (content[0].Start, content[^1].End);
        if (PhraseKey.Of(text, content) is { Length: > 0 } key)
        {
            found.TryAdd(key, new UnmatchedPhrase(key, segment.Text[first..end].ToLowerInvariant(), segment.Start + first, end - first, isKnown));
        }
    }

    /// <summary>A name that no concept's wording has, or something to do with something: an action and a thing, or two words that "experiencia en" leads to.</summary>
    private bool IsSkill(AdSegment segment, IndexText text, PhraseChunk chunk, IndexWord[] content)
    {
        var telling = Array.FindAll(content, word => !word.IsFaint && !Empty.Contains(PhraseKey.StemOf(text, word)));
        var isName = telling.Length > 0 && telling.All(word => word.Stem < 0);
        if (!isName && (telling.Length < 2 || !(chunk.IsAsked || telling.Any(word => ActionWords.Is(text.CharactersOf(word))))))
        {
            return false;
        }

        if (content.All(word => word.Stem >= 0) && _forms.Contains(HashOf([.. content.Select(word => word.Stem)])))
        {
            return false; // a wording of a concept, which the mapper did not take it for
        }

        return !content.Any(word => Other.Contains(PhraseKey.StemOf(text, word))) && GateOf(segment, new IndexText(text.Folded, chunk.Words.ToArray())) >= LeastOfPhrase;
    }

    private float GateOf(AdSegment segment, IndexText text)
    {
        var input = GateInput.Of(segment, text, _knowledge.Stems);
        return _gate.Score(input.Terms, input.Extras);
    }

    private static int HashOf(ReadOnlySpan<int> stems)
    {
        HashCode hash = default;
        foreach (var stem in stems)
        {
            hash.Add(stem);
        }

        return hash.ToHashCode();
    }
}
