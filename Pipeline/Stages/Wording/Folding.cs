using System.Text;

namespace DiCoDe.Stages.Wording;

/// <summary>Lower case without accents, character by character, so that positions stay the same. "ñ" stays: "año" is not "ano".</summary>
internal static class Folding
{
    private const int Known = 0x250;

    private static readonly char[] Folded = [.. Enumerable.Range(0, Known).Select(code => FoldOne((char)code))];

    /// <summary>The folded form of a character.</summary>
    public static char Fold(char character) =>
        character < Known ? Folded[character] : char.ToLowerInvariant(character);

    /// <summary>The folded form of a text, of the same length.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        Span<char> folded = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        for (var at = 0; at < text.Length; at++)
        {
            folded[at] = Fold(text[at]);
        }

        return new string(folded);
    }

    private static char FoldOne(char character)
    {
        var lower = char.ToLowerInvariant(character);
        return lower is 'ñ' ? lower : char.ToLowerInvariant(lower.ToString().Normalize(NormalizationForm.FormD)[0]); // "İ" has no lower form of one character
    }
}
