using System.Globalization;
using System.Text;

using DiCoDe.Domain.Ads;
using DiCoDe.Stages.Intake.Sections.Words;

namespace DiCoDe.Stages.Intake.Sections;

/// <summary>Cuts a line into pieces: at its sentences, at headings within it, and where its wording turns ("… ofrecemos sueldo base").</summary>
/// <param name="text">The text.</param>
/// <param name="words">The words of the line.</param>
/// <param name="isGoverned">Whether a heading or the list it stands in says what the line is about; then only plain words turn it.</param>
internal sealed class LineCutter(string text, List<Word> words, bool isGoverned)
{
    private readonly List<Piece> _pieces = [];
    private bool _isGoverned = isGoverned;
    private bool _announces;

    /// <summary>Index of the character from which on nothing of the line belongs to the ad.</summary>
    public int End { get; private set; } = int.MaxValue;

    /// <summary>The pieces, in order; they begin at the first word.</summary>
    /// <param name="start">Index of the first character of the line.</param>
    public IReadOnlyList<Piece> Cut(int start)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var seam = at == 0 ? Seam.Sentence : SeamBefore(at);
            var from = at == 0 ? start : Opening(words[at].Start);
            var mayHead = seam == Seam.Sentence || char.IsUpper(text[words[at].Start]);
            if (mayHead && Headings.IsFinal(words, at))
            {
                End = from;
                break;
            }

            if (mayHead && InLine(at) is { } heading)
            {
                _pieces.Add(new Piece(PieceRole.Heading, at, from, heading.Kind));
                (_isGoverned, _announces, at) = (true, false, heading.Last);
            }
            else if (seam == Seam.Sentence)
            {
                _announces = Cues.Announces(words[at]);
                _pieces.Add(new Piece(PieceRole.Sentence, at, from, Cues.Beginning(words, at, _isGoverned)));
            }
            else
            {
                Turn(at, from, seam);
            }
        }

        return _pieces;
    }

    private void Turn(int at, int from, Seam seam)
    {
        var isBroken = seam == Seam.Comma || (char.IsUpper(text[words[at].Start]) && !IsCapital(at - 1));
        var kind = isBroken ? Cues.Turn(words, at) : null;
        if (kind is null && !_isGoverned && (_announces || isBroken))
        {
            kind = Cues.Amid(words, at);
        }

        var before = _pieces[^1].Kind;
        if (kind is not null && kind != before)
        {
            _pieces.Add(new Piece(PieceRole.Sentence, at, from, kind));
        }
        else if (!_announces && Cues.Announces(words[at]) && before is null or SectionKind.AboutEmployer)
        {
            _announces = true;
            if (before is not null)
            {
                _pieces.Add(new Piece(PieceRole.Sentence, at, from, SectionKind.Unknown));
            }
        }
    }

    private (SectionKind Kind, int Last)? InLine(int at) =>
        Headings.At(text, words, at) is { } found && EndsInColon(words[found.Last].End) ? found : Headings.Unmarked(text, words, at);

    private bool EndsInColon(int end)
    {
        while (end < text.Length && text[end] is not (':' or '?' or '\n') && !char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end < text.Length && text[end] is (':' or '?' or '\n');
    }

    /// <summary>Whether the word before is in capitals too, so that a capital says nothing.</summary>
    private bool IsCapital(int at) => words[at].End - words[at].Start > 1 && char.IsUpper(text[words[at].Start]) && char.IsUpper(text[words[at].Start + 1]);

    /// <summary>Takes the opening signs before a word along: "¿Qué buscamos?".</summary>
    private int Opening(int start)
    {
        while (start > 0 && text[start - 1] is ('¿' or '¡' or '(' or '"' or '“' or '*'))
        {
            start--;
        }

        return start;
    }

    private Seam SeamBefore(int at)
    {
        var (end, start) = (words[at - 1].End, words[at].Start);
        var seam = Seam.None;
        for (var next = end; next < start; next++)
        {
            switch (text[next])
            {
                case '.' when next == end && Cues.IsAbbreviation(words[at - 1]):
                    break;
                case '.' or '!' or '?' or '¡' or '¿' or ';' when start - end > 1 && !char.IsLower(text[start]):
                case '*' or '|' or '…' when start - end > 1:
                case '-' or '–' or '/' when next > end && char.IsUpper(text[start]):
                    return Seam.Sentence;
                case > '\u20FF' when Rune.GetUnicodeCategory(RuneAt(next)) is UnicodeCategory.OtherSymbol:
                    return Seam.Sentence;
                case ',' or '(' or '-' or '–' or ';' or '.' or ':' or '…' or '+':
                    seam = Seam.Comma;
                    break;
                default:
                    break;
            }
        }

        return seam;
    }

    private Rune RuneAt(int at) => Rune.TryGetRuneAt(text, at, out var rune) ? rune : Rune.ReplacementChar;

    private enum Seam
    {
        None,
        Comma,
        Sentence,
    }
}
