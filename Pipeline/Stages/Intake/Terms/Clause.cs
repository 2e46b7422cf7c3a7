using DiCoDe.Domain.Ads;

namespace DiCoDe.Stages.Intake.Terms;

/// <summary>Finds where a sentence or list item begins and ends around a place in a text, so that words of its neighbours are not read into it.</summary>
internal static class Clause
{
    /// <summary>Index of the first character of the clause that <paramref name="at"/> stands in, at most <paramref name="reach"/> characters back.</summary>
    public static int StartOf(string text, int at, int reach)
    {
        var least = Math.Max(0, at - reach);
        var start = at;
        while (start > least && !Breaks(text, start - 1))
        {
            start--;
        }

        return start;
    }

    /// <summary>Index just after the clause that <paramref name="at"/> stands in, at most <paramref name="reach"/> characters on.</summary>
    public static int EndOf(string text, int at, int reach)
    {
        var most = Math.Min(text.Length, at + reach);
        var end = at;
        while (end < most && !Breaks(text, end))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether what stands in this section is neither asked for nor offered: what the employer says of itself, or the portal.</summary>
    public static bool IsAside(SectionKind section) => section is SectionKind.AboutEmployer or SectionKind.PortalText or SectionKind.Diversity;

    private static bool Breaks(string text, int at) => text[at] switch
    {
        '\n' or ';' or '•' or '·' or '*' or '!' or '?' or '¡' or '¿' or '|' => true,
        '.' => EndsSentence(text, at),
        '-' or '–' => at > 0 && text[at - 1] == ' ' && at + 2 < text.Length && text[at + 1] == ' ' && char.IsUpper(text[at + 2]),
        _ => false,
    };

    /// <summary>A full stop after a word of four letters or more, or a number; "Lic.", "Ing." and "exp." are abbreviations.</summary>
    private static bool EndsSentence(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        if (next < text.Length && (next == at + 1 || char.IsLower(text[next])))
        {
            return false;
        }

        var letters = 0;
        while (letters < 4 && at - letters > 0 && char.IsLetterOrDigit(text[at - letters - 1]))
        {
            letters++;
        }

        return letters >= 4 || next == text.Length || (at > 0 && !char.IsLetter(text[at - 1]));
    }
}
