using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Text;
using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports.Proof;

/// <summary>What is said of a mention: how the skill is asked for, how it was found and how surely.</summary>
internal static class MentionWords
{
    /// <summary>"Se exige. Hallada en el texto por su nombre principal «soldadura»; confianza 0.92."</summary>
    public static string How(Mention mention) =>
        $"{Words.Of(mention.Requirement)}. Hallada en el {Words.Of(mention.Segment)} por su {Words.Of(mention.How)} «{PlainText.OneLine(mention.Label, PlainText.Name)}»; confianza {Numbers.Confidence(mention.Confidence.Value)}.";

    /// <summary>The same in few words, for lists.</summary>
    public static string Short(Mention mention) => $"{Words.Of(mention.Requirement)} · {Words.Of(mention.How)} · confianza {Numbers.Confidence(mention.Confidence.Value)}";

    /// <summary>The mention to be marked in its title or text.</summary>
    public static Mark MarkOf(Mention mention, int number, WeekFigures week) => new(
        number,
        mention.Start,
        (int)Math.Min(int.MaxValue, (long)mention.Start + mention.Length),
        $"{PlainText.OneLine(week.NameOf(Dimension.Skill, mention.Skill.Value), PlainText.Name)}. {How(mention)}");
}
