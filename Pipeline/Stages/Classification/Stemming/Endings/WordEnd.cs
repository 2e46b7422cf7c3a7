namespace DiCoDe.Stages.Classification.Stemming.Endings;

/// <summary>A word that loses its end: what all the stemmers do to it.</summary>
internal ref struct WordEnd(Span<char> letters)
{
    private readonly Span<char> _letters = letters;

    public int Length { get; private set; } = letters.Length;

    /// <summary>Where the first region begins: after the first consonant that follows a vowel.</summary>
    public int R1 { get; set; } = letters.Length;

    /// <summary>Where the second region begins: the first region's first region.</summary>
    public int R2 { get; set; } = letters.Length;

    /// <summary>Where the region of verb endings begins.</summary>
    public int Rv { get; set; } = letters.Length;

    public readonly ReadOnlySpan<char> Text => _letters[..Length];

    public readonly Span<char> Letters => _letters[..Length];

    /// <summary>What lies after a place; nothing when the word has become shorter than that.</summary>
    public readonly ReadOnlySpan<char> After(int place) => place < Length ? _letters[place..Length] : default;

    public readonly bool EndsWith(ReadOnlySpan<char> ending) => Text.EndsWith(ending, StringComparison.Ordinal);

    /// <summary>The letter before the last <paramref name="count"/>; '\0' when there is none.</summary>
    public readonly char Before(int count) => count < Length ? _letters[Length - count - 1] : '\0';

    /// <summary>Whether the last <paramref name="count"/> letters lie in the region that begins at <paramref name="place"/>.</summary>
    public readonly bool Lies(int count, int place) => Length - count >= place;

    public void Cut(int count) => Length -= count;

    /// <summary>Cuts the last letters when they lie in the region.</summary>
    public bool CutIn(int count, int place)
    {
        if (!Lies(count, place))
        {
            return false;
        }

        Length -= count;
        return true;
    }

    /// <summary>Cuts this ending when the word has it and it lies in the region.</summary>
    public bool CutIn(ReadOnlySpan<char> ending, int place) => EndsWith(ending) && CutIn(ending.Length, place);

    /// <summary>Puts letters in the place of the last ones; never more than there were in the word.</summary>
    public void Replace(int count, ReadOnlySpan<char> by)
    {
        by.CopyTo(_letters[(Length - count)..]);
        Length += by.Length - count;
    }
}
