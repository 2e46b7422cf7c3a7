using System.Globalization;

using DiCoDe.Stages.Classification.Words;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Duplicates.Words;

/// <summary>Goes through a text word by word, without making strings: letters and digits, folded; everything else only parts words.</summary>
/// <remarks>A capital after four small letters begins a word too: portals that lose line breaks write "bodegaRequisitos".</remarks>
internal ref struct WordScanner(ReadOnlySpan<char> text, Span<char> room)
{
    /// <summary>Characters of a word that are looked at; what follows them is skipped.</summary>
    public const int Room = 48;

    private const int SmallBeforeCapital = 4;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _room = room[..Room];
    private int _at;
    private int _length;
    private int _digitsAfterLetters;
    private bool _isParted;

    /// <summary>The word, folded; the digits of a number without separators of thousands and without cents.</summary>
    public readonly ReadOnlySpan<char> Word => _room[.._length];

    /// <summary>Whether the word is made of digits alone.</summary>
    public bool IsNumber { get; private set; }

    /// <summary>Whether the word looks like the number that an employer gives a vacancy: five to eight digits in one piece without a sign of currency,
    /// or letters followed by digits, three at least.</summary>
    public readonly bool IsReference => IsNumber ? _length is >= 5 and <= 8 && !_isParted && !IsMoney : _length >= 5 && _digitsAfterLetters >= 3;

    /// <summary>Whether a sign of currency stands before it.</summary>
    public bool IsMoney { get; private set; }

    /// <summary>The word without endings of number and gender. It is made where the word stands, so take what you need of the word first.</summary>
    public readonly ReadOnlySpan<char> Stem() => IsNumber ? Word : _room[..Stemmer.Stem(_room[.._length], dropGender: true)];

    /// <summary>Goes to the next word.</summary>
    public bool Next()
    {
        IsMoney = false;
        while (_at < _text.Length && !char.IsLetterOrDigit(_text[_at]))
        {
            IsMoney = _text[_at] == '$' || (IsMoney && _text[_at] is ' ' or '\u00A0');
            _at++;
        }

        if (_at >= _text.Length)
        {
            return false;
        }

        _length = 0;
        _digitsAfterLetters = 0;
        _isParted = false;
        IsNumber = true;
        var small = 0;
        for (; _at < _text.Length; _at++)
        {
            var character = _text[_at];
            if (char.IsUpper(character) && small >= SmallBeforeCapital)
            {
                break;
            }

            small = char.IsLower(character) ? small + 1 : 0;
            if (char.IsLetterOrDigit(character) || (IsSign(character) && _length is > 0 and <= 2))
            {
                IsNumber &= char.IsAsciiDigit(character);
                _digitsAfterLetters += !IsNumber && char.IsAsciiDigit(character) ? 1 : 0;
                Append(Folding.Fold(character));
            }
            else if (ParsThousands())
            {
                _isParted = true;
            }
            else if (!IsPassedOver(character))
            {
                break;
            }
        }

        SkipCents();
        return true;
    }

    private void Append(char folded)
    {
        if (_length < Room)
        {
            _room[_length++] = folded;
        }
    }

    /// <summary>The signs of "C++" and "C#".</summary>
    private static bool IsSign(char character) => character is '+' or '#';

    /// <summary>Accents that stand as characters of their own, and characters without width.</summary>
    private static bool IsPassedOver(char character) => character >= '\u00AD'
        && CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private readonly bool ParsThousands() => IsNumber && IsSeparator() && Digits(_at + 1) == 3;

    private readonly bool IsSeparator() => _text[_at] is '.' or ',';

    private void SkipCents()
    {
        if (IsNumber && _length >= 3 && _at < _text.Length && IsSeparator() && Digits(_at + 1) == 2)
        {
            _at += 3;
        }
    }

    private readonly int Digits(int from)
    {
        var at = from;
        while (at < _text.Length && at - from < 4 && char.IsAsciiDigit(_text[at]))
        {
            at++;
        }

        return at - from;
    }
}
