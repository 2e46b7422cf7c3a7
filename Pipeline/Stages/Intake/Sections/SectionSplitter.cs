using DiCoDe.Domain.Ads;
using DiCoDe.Stages.Intake.Sections.Words;

namespace DiCoDe.Stages.Intake.Sections;

/// <summary>Splits the text of an ad by what it is about.</summary>
/// <remarks>A heading (on its own line, or within a line when it ends in a colon or stands in capitals) holds until the next one. A sentence
/// that tells by its first words what it is about ("Somos una empresa…", "Interesados enviar…") holds for itself and for the list below it. Where
/// no heading holds, the words of a sentence or item decide together; against a heading only many of them do.</remarks>
internal static class SectionSplitter
{
    /// <summary>Words of a sentence that, having nothing of its own to say, goes on with what was spoken of before.</summary>
    private const int FewWords = 8;

    /// <summary>The sections, in order, covering the text.</summary>
    public static IReadOnlyList<AdSection> Split(string text)
    {
        var marks = new Marks();
        var start = Chrome.End(text);
        if (start > 0)
        {
            marks.Sentence(0, SectionKind.PortalText);
        }

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
        if (Headings.Whole(text, words) is { } whole)
        {
            marks.Heading(start, whole);
            return;
        }

        marks.BeginLine(isListed);
        var cutter = new LineCutter(text, words, marks.IsGoverned);
        var pieces = cutter.Cut(start);
        for (var at = 0; at < pieces.Count; at++)
        {
            var last = at + 1 < pieces.Count ? pieces[at + 1].First : words.Count;
            Mark(text, pieces[at], words, last, marks);
        }

        if (cutter.End < end)
        {
            marks.Sentence(cutter.End, SectionKind.PortalText);
        }

        marks.EndLine(isListed);
    }

    private static void Mark(string text, Piece piece, List<Word> words, int end, Marks marks)
    {
        if (piece.Role == PieceRole.Heading)
        {
            marks.Heading(piece.Start, piece.Kind!.Value);
            return;
        }

        if (piece.Kind is SectionKind.Duties or SectionKind.Requirements or SectionKind.Offer && text.AsSpan(words[end - 1].End).StartsWith(":"))
        {
            marks.Heading(piece.Start, piece.Kind.Value); // "Para postular debes contar con:"
            return;
        }

        var holds = marks.Holding;
        var kind = piece.Kind ?? Evidence.Of(words, piece.First, end, holds);
        if (kind is null && holds == SectionKind.Unknown && end - piece.First <= FewWords
            && marks.Current is SectionKind.Offer or SectionKind.Requirements or SectionKind.Duties)
        {
            kind = marks.Current;
        }

        marks.Sentence(piece.Start, kind ?? holds);
        if ((kind ?? holds) is SectionKind.Requirements or SectionKind.Unknown && Evidence.Welcome(words, piece.First, end) is { } welcome)
        {
            var from = WishFrom(text, words, piece, welcome);
            marks.Sentence(from == piece.First ? piece.Start : words[from].Start, SectionKind.NiceToHave);
        }
    }

    /// <summary>The first word of the wish: "Preparatoria, técnico en mecánica deseable" wishes from its comma on.</summary>
    private static int WishFrom(string text, List<Word> words, Piece piece, int welcome)
    {
        for (var at = welcome; at > piece.First; at--)
        {
            if (text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End).ContainsAny(",;/") || welcome - at > FewWords)
            {
                return at;
            }
        }

        return piece.First;
    }
}
