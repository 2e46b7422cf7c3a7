using System.Collections.Frozen;

using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Classification.Occupations;

/// <summary>Takes occupation labels apart that name both genders, and leaves out what names no occupation by itself.</summary>
internal static class OccupationLabels
{
    private const string Foreign = "foreign:";

    private static readonly FrozenSet<string> Generic = Words(line => !line.StartsWith(Foreign, StringComparison.Ordinal));
    private static readonly FrozenSet<string> Lookalikes = Words(line => line.StartsWith(Foreign, StringComparison.Ordinal));

    /// <summary>The wordings in a label: "vendedor de tienda/vendedora de tienda" has two; of "comunicante técnico/técnica" and "cajero/a" the second
    /// is only an ending, and gender is dropped when looking anyway. None when the label says too little.</summary>
    public static IEnumerable<string> FormsOf(Label label)
    {
        var folded = Folding.Fold(label.Text);
        var isSpanish = string.Equals(label.Language, "es", StringComparison.Ordinal);
        if (Generic.Contains(folded) || (!isSpanish && Lookalikes.Contains(folded)))
        {
            return [];
        }

        var parts = label.Text.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var words = parts.Select(part => part.Count(character => character == ' ')).DefaultIfEmpty().Max();
        return parts
            .Where(part => part.Count(character => character == ' ') == words && part.Trim('-', ' ').Length > 3)
            .Where(part => !Generic.Contains(Folding.Fold(part)))
            .Distinct(StringComparer.Ordinal);
    }

    private static FrozenSet<string> Words(Func<string, bool> wanted) => EmbeddedLines.Of("Classification.Occupations.generic.txt")
        .Where(wanted)
        .SelectMany(line => line.Replace(Foreign, "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(word => Folding.Fold(word))
        .ToFrozenSet(StringComparer.Ordinal);
}
