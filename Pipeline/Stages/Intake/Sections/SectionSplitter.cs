using DiCoDe.Domain.Ads;

namespace DiCoDe.Stages.Intake.Sections;

/// <summary>Splits the text of an ad by what it is about.</summary>
/// <remarks>A heading (on its own line, or within a line when it ends in a colon or stands in capitals) holds until the next one. A sentence
/// that tells by its first words what it is about ("Somos una empresa…", "Interesados enviar…") holds for itself and for the list below it.</remarks>
internal static class SectionSplitter
{
    /// <summary>The sections, in order, covering the text.</summary>
    public static IReadOnlyList<AdSection> Split(string text)
    {
        var marks = new Marks();
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            ReadLine(text, start, end, marks);
            start = end;
        }

        return marks.Sections(text.Length);
    }

    private static void ReadLine(string text, int start, int end, Marks marks)
    {
        var words = WordList.Of(text, start, end);
        var isListed = text.AsSpan(start, end - start).StartsWith("- ");
        if (!isListed)
        {
            marks.EndSentence(start);
        }

        if (Headings.Whole(text, words) is { } whole)
        {
            marks.Heading(start, whole);
            return;
        }

        for (var at = 0; at < words.Count; at++)
        {
            var begins = at == 0 || BeginsSentence(text, words[at - 1].End, words[at].Start);
            var mayHead = begins || char.IsUpper(text[words[at].Start]);
            var from = at == 0 ? start : Opening(text, words[at].Start);
            if (mayHead && Headings.IsFinal(words, at))
            {
                marks.Sentence(from, SectionKind.PortalText);
                return;
            }

            if (mayHead && InLine(text, words, at) is { } heading)
            {
                marks.Heading(from, heading.Kind);
                at = heading.Last;
            }
            else if (begins && Headings.Beginning(words, at) is { } told)
            {
                marks.Sentence(from, told);
            }
            else if (begins ? at > 0 : marks.Current == SectionKind.AboutEmployer && Headings.TurnsToJob(words[at]))
            {
                marks.EndSentence(from);
            }
        }
    }

    private static (SectionKind Kind, int Last)? InLine(string text, List<Word> words, int at) =>
        Headings.At(text, words, at) is { } found && EndsInColon(text, words[found.Last].End) ? found : Headings.Unmarked(text, words, at);

    /// <summary>Takes the opening signs before a word along: "¿Qué buscamos?".</summary>
    private static int Opening(string text, int start)
    {
        while (start > 0 && text[start - 1] is ('¿' or '¡' or '(' or '"' or '“' or '*'))
        {
            start--;
        }

        return start;
    }

    private static bool EndsInColon(string text, int end)
    {
        while (end < text.Length && text[end] is not (':' or '?' or '\n') && !char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end < text.Length && text[end] is (':' or '?');
    }

    private static bool BeginsSentence(string text, int end, int start)
    {
        for (var at = end; at < start; at++)
        {
            if (text[at] is '.' or '!' or '?' or '¡' or '¿' or ';')
            {
                return !char.IsLower(text[start]) && start - end > 1;
            }
        }

        return false;
    }
}
