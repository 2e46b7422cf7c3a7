using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Phrases;
using DiCoDe.Stages.Classification.Words;

namespace DiCoDe.Stages.Classification.Occupations;

/// <summary>Tells the occupation by the words of its labels in the title of the ad.</summary>
/// <remarks>The label that covers most of a part of the title wins, then the earlier part, the preferred label, the Spanish one, the first URI.
/// Confidence: 0.30 + 0.55 x (share of the part's words that the label covers) + 0.10 for a preferred label + 0.04 for two words or more
/// - 0.10 when other occupations have the same words. A single word is taken only where a part begins with it, and a label that covers less
/// than <see cref="LeastCovered"/> of a part only where the title begins with it.</remarks>
internal sealed class TitleOccupationCoder : IOccupationCoder
{
    private const double LeastCovered = 0.3;

    private readonly PhraseIndex _index = new(dropGender: true);
    private readonly IReadOnlyList<Occupation> _occupations;

    public TitleOccupationCoder(Taxonomy taxonomy)
    {
        _occupations = taxonomy.Occupations;
        for (var number = 0; number < _occupations.Count; number++)
        {
            foreach (var label in _occupations[number].Labels)
            {
                foreach (var form in OccupationLabels.FormsOf(label))
                {
                    _index.Add(number, label, form);
                }
            }
        }
    }

    public OccupationCoding Code(JobAd ad, IReadOnlyList<Mention> mentions)
    {
        (double Score, double Covered, PhraseMatch Match)? best = null;
        var rank = 0;
        foreach (var part in AdTitle.PartsOf(ad.Title))
        {
            var text = _index.Read(part);
            var words = text.Tokens.Count(token => !token.IsStop);
            foreach (var match in _index.Find(text, Passes))
            {
                var covered = (double)match.Length / Math.Max(1, words);
                var score = match.Length + covered - (0.5 * rank) - (match.First > 0 ? 0.3 : 0);
                if ((match.Length > 1 || match.First == 0) && (covered >= LeastCovered || rank + match.First == 0) && (best is null || score > best.Value.Score))
                {
                    best = (score, covered, match);
                }
            }

            rank += words > 0 ? 1 : 0;
        }

        return best is { } found ? CodingOf(found.Match, found.Covered) : OccupationCoding.NotCoded;
    }

    private OccupationCoding CodingOf(PhraseMatch match, double covered)
    {
        var phrase = match.Phrases
            .OrderBy(known => known.Label.Kind)
            .ThenBy(known => string.Equals(known.Label.Language, "es", StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(known => _occupations[known.Concept].Uri)
            .First();
        var confidence = 0.30 + (0.55 * covered) + (phrase.Label.Kind == LabelKind.Preferred ? 0.10 : 0) + (phrase.Length > 1 ? 0.04 : 0)
            - (match.Phrases.Any(known => known.Concept != phrase.Concept) ? 0.10 : 0);
        var occupation = _occupations[phrase.Concept];
        return new OccupationCoding(occupation.Uri, occupation.Isco, new Confidence(Math.Round(Math.Clamp(confidence, 0.05, 0.99), 2)), phrase.Label.Text);
    }

    private static bool Passes(TokenText text, int first, int last, Phrase phrase) => phrase.Folded.Length > 3;
}
