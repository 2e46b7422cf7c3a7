using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Employers;

/// <summary>The form in which names of employers are compared: "COPPEL, S.A. DE C.V." and "Coppel SA de CV" are one.</summary>
internal static partial class EmployerName
{
    /// <summary>The most words that a legal form is written in ("s a p i de c v").</summary>
    private const int LongestForm = 10;

    /// <summary>Legal forms, written without blanks.</summary>
    private static readonly FrozenSet<string> Forms = EmbeddedLines.Of("Intake.Employers.legal-forms.txt")
        .Select(line => line.Replace(" ", "", StringComparison.Ordinal))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Folded, signs as blanks, without what stands in parentheses and without the legal form at the end. The key of a key is itself; a name that
    /// is nothing but a legal form keeps it.</summary>
    public static string Key(string name)
    {
        var words = Words(Parenthesis.Replace(name, " "));
        if (words.Count == 0)
        {
            words = Words(name);
        }

        var length = words.Count;
        while (FormAt(words, length) is > 0 and var form && form < length)
        {
            length -= form;
        }

        return string.Join(' ', words[..length]);
    }

    /// <summary>How many of the first so many words, counted from the last, are a legal form; the longest.</summary>
    private static int FormAt(List<string> words, int length)
    {
        for (var count = Math.Min(LongestForm, length); count > 0; count--)
        {
            if (Forms.Contains(string.Concat(words[(length - count)..length])))
            {
                return count;
            }
        }

        return 0;
    }

    private static List<string> Words(string name)
    {
        List<string> words = [];
        var word = new StringBuilder();
        foreach (var character in name)
        {
            if (char.IsLetterOrDigit(character))
            {
                word.Append(Folding.Fold(character));
            }
            else if (character is not ('\'' or '’' or '´' or '`') && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    [GeneratedRegex(@"\([^()]{0,200}\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Parenthesis { get; }
}
