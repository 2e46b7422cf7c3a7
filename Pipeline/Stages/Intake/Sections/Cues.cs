using System.Collections.Frozen;

using DiCoDe.Domain.Ads;
using DiCoDe.Stages.Intake.Sections.Words;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Sections;

/// <summary>Wordings that say without a heading what follows is about.</summary>
internal static class Cues
{
    private static readonly PhraseTable<SectionKind> Beginnings = KindTable.Of("cues");
    private static readonly PhraseTable<SectionKind> Openings = KindTable.Of("openings");
    private static readonly PhraseTable<SectionKind> Turns = KindTable.Of("turns");
    private static readonly PhraseTable<SectionKind> Within = KindTable.Of("amid");

    private static readonly FrozenSet<string> Hiring = WordsOf("hiring");
    private static readonly FrozenSet<string> Abbreviations = WordsOf("abbreviation");

    /// <summary>What a sentence that begins with this word is about, where its first words tell.</summary>
    /// <param name="words">The words of the line.</param>
    /// <param name="at">The first word of the sentence.</param>
    /// <param name="isGoverned">Whether a heading tells what the sentence is about unless it says so plainly itself.</param>
    public static SectionKind? Beginning(List<Word> words, int at, bool isGoverned) =>
        Beginnings.At(words, at)?.Meaning ?? Turn(words, at) ?? (isGoverned ? null : Openings.At(words, at)?.Meaning);

    /// <summary>What is spoken of from this word on, after a comma or with a capital letter, whatever was spoken of before.</summary>
    public static SectionKind? Turn(List<Word> words, int at) => Turns.At(words, at)?.Meaning;

    /// <summary>What is spoken of from this word on within a sentence that announces a vacancy ("solicita chofer con experiencia para …").</summary>
    public static SectionKind? Amid(List<Word> words, int at) => Within.At(words, at)?.Meaning;

    /// <summary>Whether a word turns a sentence to the job: "requiere", "busca".</summary>
    public static bool Announces(Word word) => Hiring.Contains(word.Folded);

    /// <summary>Whether a full stop after this word ends no sentence: "Ing. Industrial".</summary>
    public static bool IsAbbreviation(Word word) => Abbreviations.Contains(word.Folded);

    private static FrozenSet<string> WordsOf(string kind) => EmbeddedLines.Of("Intake.Sections.tails.csv")
        .Where(line => line.StartsWith($"{kind},", StringComparison.Ordinal))
        .SelectMany(line => line[(kind.Length + 1)..].Split('|'))
        .Select(WordList.Key)
        .ToFrozenSet(StringComparer.Ordinal);
}
