using DiCoDe.Domain.Ads;
using DiCoDe.Stages.Intake.Sections.Words;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Sections;

/// <summary>Reads the tables of this folder: the kind of a section, then phrases parted by "|".</summary>
internal static class KindTable
{
    /// <summary>The table of this name.</summary>
    public static PhraseTable<SectionKind> Of(string name) => new(
        from line in EmbeddedLines.Of($"Intake.Sections.{name}.csv")
        let parts = line.Split(',', 2)
        from phrase in parts[1].Split('|')
        select (phrase, Enum.Parse<SectionKind>(parts[0])));
}
