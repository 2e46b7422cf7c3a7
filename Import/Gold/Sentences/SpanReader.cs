using DiCoDe.Domain;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Import.Tables;

namespace DiCoDe.Import.Gold.Sentences;

/// <summary>Reads English sentences of ads with a row for each span: columns "sentence", "span", "sub_span" and "label". Spans that ESCO cannot name
/// are left out; their sentence stays, as one in which there is nothing else.</summary>
internal static class SpanReader
{
    private static readonly HashSet<string> NoLabels = new(StringComparer.Ordinal) { "", "LABEL NOT PRESENT", "UNDERSPECIFIED" };

    /// <summary>The sentences, in the order in which they first come.</summary>
    /// <exception cref="InputException">A column is missing, or a row is wrong.</exception>
    public static IReadOnlyList<LabelledSentence> Read(CsvTable table)
    {
        var (sentence, span, part, label) = (table.Column("sentence"), table.Column("span"), table.Column("sub_span"), table.Column("label"));
        OrderedDictionary<string, List<NamedSkill>> sentences = new(StringComparer.Ordinal);
        while (table.Read())
        {
            if (!sentences.TryGetValue(table[sentence], out var skills))
            {
                sentences.Add(table[sentence], skills = []);
            }

            if (!NoLabels.Contains(table[label]) && !skills.Exists(known => known.English.Equals(table[label], StringComparison.OrdinalIgnoreCase)))
            {
                skills.Add(new NamedSkill(table[part] is { Length: > 0 } words ? words : table[span], "", table[label], Requirement.Must));
            }
        }

        return [.. sentences.Select(one => new LabelledSentence { Text = one.Key, Language = "en", Skills = one.Value })];
    }
}
