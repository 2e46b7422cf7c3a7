using DiCoDe.Stages.Classification.Index;
using DiCoDe.Stages.Classification.Learning;

namespace DiCoDe.Stages.Classification.Occupations.Titles;

/// <summary>Fills in the clues of a title's candidates.</summary>
internal static class TitleClues
{
    /// <summary>Numbers in a row.</summary>
    public static int Columns { get; } = Enum.GetValues<TitleClue>().Length;

    private const float Sharpness = 0.15f;

    public static FloatRows Of(int[] candidates, IReadOnlyList<TitleText> texts, TitleScores scores, TitleIndex index)
    {
        var rows = new FloatRows(Columns);
        var top = candidates.Length == 0 ? 0 : candidates.Max(concept => scores.Sum[concept]);
        var families = candidates.GroupBy(concept => index.Concepts.All[concept].Unit, StringComparer.Ordinal)
            .ToDictionary(family => family.Key, family => family.Sum(concept => Vote(scores.Sum[concept] - top)), StringComparer.Ordinal);
        var votes = families.Values.Sum();
        foreach (var concept in candidates)
        {
            var row = rows.AddRow();
            Fill(row, concept, texts, scores, index);
            var sum = scores.Sum[concept];
            var unit = index.Concepts.All[concept].Unit;
            row[(int)TitleClue.Gap] = top - sum;
            row[(int)TitleClue.Rank] = Standing.Of(sum, candidates, scores.Sum);
            row[(int)TitleClue.Family] = BestOfUnit(unit, concept, candidates, scores.Sum, index.Concepts);
            row[(int)TitleClue.FamilyShare] = families[unit] / votes;
        }

        return rows;
    }

    private static void Fill(Span<float> row, int concept, IReadOnlyList<TitleText> texts, TitleScores scores, TitleIndex index)
    {
        var known = index.Concepts.All[concept];
        var first = texts.Count > 1 ? 1 : 0;
        row[(int)TitleClue.LettersWhole] = scores.Letters[0][concept];
        row[(int)TitleClue.LettersFirst] = scores.Letters[first][concept];
        row[(int)TitleClue.StemsWhole] = scores.Stems[0][concept];
        row[(int)TitleClue.StemsFirst] = scores.Stems[first][concept];
        var best = 0;
        for (var text = 0; text < texts.Count; text++)
        {
            row[(int)TitleClue.LettersBest] = MathF.Max(row[(int)TitleClue.LettersBest], scores.Letters[text][concept]);
            row[(int)TitleClue.StemsBest] = MathF.Max(row[(int)TitleClue.StemsBest], scores.Stems[text][concept]);
            best = scores.Letters[text][concept] > scores.Letters[best][concept] ? text : best;
            Exact(row, index.FormsOf(concept, areForeign: false), texts[text]);
            if (texts[text].IsForeign)
            {
                Exact(row, index.FormsOf(concept, areForeign: true), texts[text]);
            }
        }

        row[(int)TitleClue.Document] = scores.Document[concept];
        row[(int)TitleClue.NearWhole] = scores.Near[0][concept];
        row[(int)TitleClue.NearFirst] = scores.Near[first][concept];
        row[(int)TitleClue.NearFormWhole] = index.NearestForm(concept, texts[0]);
        row[(int)TitleClue.NearFormFirst] = first == 0 ? row[(int)TitleClue.NearFormWhole] : index.NearestForm(concept, texts[first]);
        var form = index.Form(scores.Form[best][concept]);
        row[(int)TitleClue.IsPreferred] = form.Kind == FormKind.Preferred ? 1 : 0;
        row[(int)TitleClue.IsLexicon] = form.Kind == FormKind.Lexicon ? 1 : 0;
        var weight = index.WeightOfShared(form.Stems, texts[best].Stems);
        row[(int)TitleClue.Covered] = weight / (index.WeightOf(texts[best].Stems) + 1e-6f);
        row[(int)TitleClue.Filled] = weight / (index.WeightOf(form.Stems) + 1e-6f);
        row[(int)TitleClue.IsGroup] = known.IsGroup ? 1 : 0;
        row[(int)TitleClue.Digits] = known.IsGroup ? known.Isco.Length : UnitDigits;
        row[(int)TitleClue.Wordings] = index.WordingsOf(concept);
        row[(int)TitleClue.Words] = MathF.Log(1 + texts[0].Words.Count);
        row[(int)TitleClue.Parts] = texts.Count - 1;
    }

    private static void Exact(Span<float> row, ReadOnlySpan<TitleForm> forms, TitleText text)
    {
        foreach (var form in forms)
        {
            if (form.Stems.Length > 0 && form.Stems.AsSpan().SequenceEqual(text.Stems))
            {
                row[(int)TitleClue.Exact] = 1;
                row[(int)TitleClue.ExactLexicon] = form.Kind == FormKind.Lexicon ? 1 : row[(int)TitleClue.ExactLexicon];
            }
        }
    }

    private const int UnitDigits = 4;

    /// <summary>The best score of the other candidates of a unit group; 0 when there is none.</summary>
    private static float BestOfUnit(string unit, int concept, int[] candidates, float[] scores, TitleConcepts concepts)
    {
        var best = float.NegativeInfinity;
        foreach (var other in candidates)
        {
            if (other != concept && concepts.All[other].Unit == unit)
            {
                best = MathF.Max(best, scores[other]);
            }
        }

        return float.IsNegativeInfinity(best) ? 0 : best;
    }

    private static float Vote(float gap) => MathF.Exp(gap / Sharpness);
}
