using DiCoDe.Stages.Classification.Index;
using DiCoDe.Stages.Classification.Mapping.Candidates;

namespace DiCoDe.Stages.Classification.Mapping.Clues;

/// <summary>How the forms of a candidate stand in a segment.</summary>
internal readonly record struct FormMatch
{
    /// <summary>The best covered form.</summary>
    public required int Form { get; init; }

    /// <summary>Its stems that the segment has.</summary>
    public required int[] Stems { get; init; }

    /// <summary>The longest form that stands there in one piece; -1 for none.</summary>
    public required int ExactForm { get; init; }

    /// <summary>0: none stands there; 1: by its stems; 2: letter by letter.</summary>
    public required int Exactness { get; init; }

    public required int ExactWords { get; init; }

    public required bool IsExactLexicon { get; init; }

    public required bool IsExactLabel { get; init; }

    /// <summary>Forms that are fully covered.</summary>
    public required int CoveredForms { get; init; }

    /// <summary>From the first to the last word that speaks for it; (-1, -1) when no word does.</summary>
    public required (int First, int Last) Span { get; init; }

    public static FormMatch Of(int concept, FormIndex index, LexicalScores scores, SegmentWords segment)
    {
        var (first, end) = index.FormsOf(concept);
        var best = first;
        var (exactForm, exactness, exactWords, covered) = (-1, 0, 0, 0);
        var (isLexicon, isLabel) = (false, false);
        (int First, int Last) span = (-1, -1);
        var most = index.CoverageOf(scores, best);
        for (var number = first; number < end; number++)
        {
            if (scores.Matched[number] == 0)
            {
                continue;
            }

            if (index.CoverageOf(scores, number) is var coverage && coverage > most)
            {
                (best, most) = (number, coverage);
            }

            var form = index.Forms[number];
            if (scores.Matched[number] <= FormIndex.Covered * form.Mass)
            {
                continue;
            }

            covered++;
            if (segment.Find(form.Content) is >= 0 and var start)
            {
                isLexicon |= form.Kind == FormKind.Lexicon;
                isLabel |= form.Kind != FormKind.Lexicon;
                if (form.Content.Length > exactWords)
                {
                    (exactForm, exactWords) = (number, form.Content.Length);
                    exactness = segment.Joined.Contains($" {index.JoinedOf(form)} ", StringComparison.Ordinal) ? 2 : 1;
                    span = segment.SpanOf((start, form.Content.Length));
                }
            }
        }

        var stems = scores.Matched[best] == 0 ? [] : segment.Shared(index.Forms[best].Content);
        return new FormMatch
        {
            Form = best,
            Stems = stems,
            ExactForm = exactForm,
            Exactness = exactness,
            ExactWords = exactWords,
            IsExactLexicon = isLexicon,
            IsExactLabel = isLabel,
            CoveredForms = covered,
            Span = exactForm >= 0 ? span : stems.Length > 0 ? segment.Narrowest(stems) : (-1, -1),
        };
    }
}
