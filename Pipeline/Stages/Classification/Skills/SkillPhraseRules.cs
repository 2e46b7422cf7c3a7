using System.Collections.Frozen;

using DiCoDe.Stages.Classification.Lists;
using DiCoDe.Stages.Classification.Phrases;
using DiCoDe.Stages.Classification.Words;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Classification.Skills;

/// <summary>What a label must be, and how its words must stand in a text, to be taken for the skill. In doubt it is not.</summary>
internal static class SkillPhraseRules
{
    private const int LongestAcronym = 5;
    private const int LongestLooseName = 6;

    private static readonly FrozenSet<string> Misleading = EmbeddedLines.Of("Classification.Lists.misleading.txt")
        .Select(label => Folding.Fold(label))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What a label is looked for by: itself, and for "Java (programación informática)" also what stands before the bracket. None when
    /// the label misleads.</summary>
    public static IEnumerable<string> FormsOf(string label)
    {
        if (Misleading.Contains(Folding.Fold(label)))
        {
            yield break;
        }

        yield return label;
        var bracket = label.IndexOf('(', StringComparison.Ordinal);
        if (bracket > 1 && label.EndsWith(')') && label[..bracket].Trim() is { Length: > 1 } name)
        {
            yield return name;
        }
    }

    /// <summary>Whether the words from first to last may be this phrase.</summary>
    public static bool Passes(TokenText text, int first, int last, Phrase phrase) =>
        phrase.Length > 1 ? PassesSeveral(text, first, last, phrase) : PassesSingle(text, text.Tokens[last], phrase);

    /// <summary>Only Spanish and Portuguese labels are met in another form than their own number: "revisión de controles" is no "revision control".</summary>
    private static bool PassesSeveral(TokenText text, int first, int last, Phrase phrase)
    {
        if (phrase.Label.Language is "es" or "pt")
        {
            return true;
        }

        var words = phrase.Folded.AsSpan().Split(' ');
        for (var at = first; at <= last; at++)
        {
            if (!text.Tokens[at].IsStop
                && (!words.MoveNext() || !Stemmer.AreOneWord(text.FoldedOf(text.Tokens[at]), phrase.Folded.AsSpan(words.Current))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A single word has nothing beside it that would tell its sense.</summary>
    private static bool PassesSingle(TokenText text, Token token, Phrase phrase)
    {
        var form = phrase.Form.AsSpan().Trim();
        var written = text.WrittenOf(token);
        if (form.Contains(' ') || phrase.Folded.Length < 2 || !Stemmer.AreOneWord(text.FoldedOf(token), phrase.Folded)
            || EverydayWords.Contains(phrase.Folded) || !AccentsAgree(written, form) || IsPartOfCompound(text.Text, token))
        {
            return false;
        }

        if (phrase.Folded[^1] is '+' or '#')
        {
            return true;
        }

        if (IsAcronym(form))
        {
            return form.Length > 2 && (written.SequenceEqual(form) ? form.Length > 3 || !IsShouted(text.Text, token) : form.Length == LongestAcronym);
        }

        // A short name that is written small is a word, not a name.
        return form.Length > 3 && (form.Length > LongestLooseName || !char.IsUpper(form[0]) || char.IsUpper(written[0]));
    }

    /// <summary>Whether the accents are those of the label, or left out: "fin" is not "finés", "ágil" not "agile", but "ingles" is "inglés".</summary>
    private static bool AccentsAgree(ReadOnlySpan<char> written, ReadOnlySpan<char> form)
    {
        var common = Math.Min(written.Length, form.Length);
        for (var at = 0; at < common; at++)
        {
            var letter = char.ToLowerInvariant(written[at]);
            if (letter != char.ToLowerInvariant(form[at]) && letter != Folding.Fold(written[at]))
            {
                return false;
            }
        }

        foreach (var letter in written.Length > common ? written[common..] : form[common..])
        {
            if (char.ToLowerInvariant(letter) != Folding.Fold(letter))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"full-stack" is not "stack".</summary>
    private static bool IsPartOfCompound(string text, Token token) =>
        (token.Start > 1 && text[token.Start - 1] is '-' && char.IsLetterOrDigit(text[token.Start - 2]))
        || (token.End + 1 < text.Length && text[token.End] is '-' && char.IsLetterOrDigit(text[token.End + 1]));

    private static bool IsAcronym(ReadOnlySpan<char> form) =>
        form.Length <= LongestAcronym && form.ContainsAnyInRange('A', 'Z') && !form.ContainsAnyInRange('a', 'z');

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
