namespace DiCoDe.Stages.Classification.Words;

/// <summary>A text with its folded form, of the same length, and its words.</summary>
internal sealed record TokenText(string Text, string Folded, IReadOnlyList<Token> Tokens)
{
    /// <summary>The folded characters of a word.</summary>
    public ReadOnlySpan<char> FoldedOf(Token token) => Folded.AsSpan(token.Start, token.Length);

    /// <summary>The characters of a word as written.</summary>
    public ReadOnlySpan<char> WrittenOf(Token token) => Text.AsSpan(token.Start, token.Length);
}
