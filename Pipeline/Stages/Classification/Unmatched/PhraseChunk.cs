using DiCoDe.Stages.Classification.Index;

namespace DiCoDe.Stages.Classification.Unmatched;

/// <summary>Some words of a text that stand together.</summary>
/// <param name="Words">The words, the first and the last of which say something.</param>
/// <param name="IsAsked">Whether words that ask for something lead to it ("experiencia en", "conocimientos de"), or to a list in which it stands.</param>
internal readonly record struct PhraseChunk(ReadOnlyMemory<IndexWord> Words, bool IsAsked)
{
    public int Start => Words.Span[0].Start;

    public int End => Words.Span[^1].End;
}
