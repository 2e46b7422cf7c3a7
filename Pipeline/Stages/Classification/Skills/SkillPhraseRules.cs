using DiCoDe.Stages.Classification.Phrases;
using DiCoDe.Stages.Classification.Words;

namespace DiCoDe.Stages.Classification.Skills;

/// <summary>What a label must be, and how its words must stand in a text, to be taken for the skill. In doubt it is not.</summary>
internal static class SkillPhraseRules
{
    private const int LongestAcronym = 5;

    /// <summary>What a label is looked for by: itself, and for "Java (programación informática)" also what stands before the bracket.</summary>
    public static IEnumerable<string> FormsOf(string label)
    {
        yield return label;
        var bracket = label.IndexOf('(', StringComparison.Ordinal);
        if (bracket > 1 && label.EndsWith(')') && label[..bracket].Trim() is { Length: > 1 } name)
        {
            yield return name;
        }
    }

    /// <summary>Whether the words from first to last may be this phrase.</summary>
    public static bool Passes(TokenText text, int first, int last, Phrase phrase)
    {
        if (phrase.Length > 1)
        {
            return true;
        }

        // A single word has nothing beside it that would tell its sense.
        var token = text.Tokens[last];
        var folded = text.FoldedOf(token);
        if (phrase.Folded.Length < 2 || !Stemmer.AreOneWord(folded, phrase.Folded) || EverydayWords.Contains(phrase.Folded)
            || IsPartOfCompound(text.Text, token))
        {
            return false;
        }

        if (IsAcronym(phrase.Form))
        {
            var isWritten = text.WrittenOf(token).SequenceEqual(phrase.Form);
            return isWritten ? phrase.Folded.Length > 3 || !IsShouted(text.Text, token) : phrase.Folded.Length > LongestAcronym - 1;
        }

        return phrase.Folded.Length > 3 || (phrase.Folded.Length > 1 && phrase.Folded[^1] is ('+' or '#') && text.WrittenOf(token).SequenceEqual(phrase.Form));
    }

    /// <summary>"full-stack" is not "stack".</summary>
    private static bool IsPartOfCompound(string text, Token token) =>
        (token.Start > 1 && text[token.Start - 1] is '-' && char.IsLetterOrDigit(text[token.Start - 2]))
        || (token.End + 1 < text.Length && text[token.End] is '-' && char.IsLetterOrDigit(text[token.End + 1]));

    private static bool IsAcronym(string form) =>
        form.Length <= LongestAcronym && form.AsSpan().ContainsAnyInRange('A', 'Z') && !form.AsSpan().ContainsAnyInRange('a', 'z');

    /// <summary>Whether the words around are in capitals too, so that capitals tell nothing.</summary>
    private static bool IsShouted(string text, Token token)
    {
        var start = Math.Max(0, token.Start - 30);
        var end = Math.Min(text.Length, token.End + 30);
        var capitals = 0;
        var small = 0;
        for (var at = start; at < end; at++)
        {
            if (at >= token.Start && at < token.End)
            {
                continue;
            }

            capitals += char.IsUpper(text[at]) ? 1 : 0;
            small += char.IsLower(text[at]) ? 1 : 0;
        }

        return capitals > small;
    }
}
