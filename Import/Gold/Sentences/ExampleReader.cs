using System.Text.Json;

using DiCoDe.Domain;
using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification.Labelled;

namespace DiCoDe.Import.Gold.Sentences;

/// <summary>Reads example sentences in the project's own form: JSON Lines with text, section and skills named by their labels.</summary>
public static class ExampleReader
{
    internal const string Remedy = "Cada línea es un objeto JSON con text, section y skills (phrase, concept o concept_en, requirement); véase docs/evaluation.md.";

    /// <summary>The sentences of a file, in order; blank lines are skipped.</summary>
    /// <exception cref="InputException">The file is not there, or a line is no labelled sentence; it names the line.</exception>
    public static IReadOnlyList<LabelledSentence> Read(string path) => LabelledLines.Read(path, "La línea no es una frase anotada.", Remedy, Parse);

    private static LabelledSentence Parse(JsonElement line)
    {
        var text = line.GetProperty("text").GetString() is { Length: > 0 } written ? written : throw new FormatException("A sentence has text.");
        var section = line.TryGetProperty("section", out var named) ? named.GetString() ?? "none" : "none";
        return new LabelledSentence
        {
            Text = text,
            Language = Text(line, "language") is { Length: > 0 } language ? language : "es",
            Section = SectionOf(section),
            IsTitle = section is "title",
            Skills = [.. line.GetProperty("skills").EnumerateArray().Select(skill => Skill(skill, text))],
        };
    }

    private static NamedSkill Skill(JsonElement skill, string text)
    {
        var (phrase, spanish, english) = (Text(skill, "phrase"), Text(skill, "concept"), Text(skill, "concept_en"));
        return spanish.Length + english.Length > 0 && text.Contains(phrase, StringComparison.Ordinal)
            ? new NamedSkill(phrase, spanish, english, LabelledLines.Requirement(skill))
            : throw new FormatException("A skill has a label, and its phrase stands in the sentence.");
    }

    private static SectionKind SectionOf(string name) => name switch
    {
        "requirements" => SectionKind.Requirements,
        "duties" => SectionKind.Duties,
        "nice" => SectionKind.NiceToHave,
        "offer" => SectionKind.Offer,
        "employer" => SectionKind.AboutEmployer,
        "apply" => SectionKind.HowToApply,
        "diversity" => SectionKind.Diversity,
        "portal" => SectionKind.PortalText,
        "none" or "title" or "" => SectionKind.Unknown,
        _ => throw new FormatException("No such section."),
    };

    private static string Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
