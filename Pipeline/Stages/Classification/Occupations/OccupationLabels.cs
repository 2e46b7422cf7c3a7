namespace DiCoDe.Stages.Classification.Occupations;

/// <summary>Takes occupation labels apart that name both genders.</summary>
internal static class OccupationLabels
{
    /// <summary>The wordings in a label: "vendedor de tienda/vendedora de tienda" has two, "cajero/a" has one.</summary>
    public static IEnumerable<string> FormsOf(string label)
    {
        var parts = label.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 1)
        {
            return [label];
        }

        // "cajero/a", "director/-a": an ending is no wording. "operador/operadora de grúa": the first lacks what follows the second.
        var last = parts[^1];
        var tail = last.IndexOf(' ', StringComparison.Ordinal) is > 0 and var gap ? last[gap..] : "";
        return parts
            .Where(part => part.Trim('-', ' ').Length > 3)
            .Select(part => tail.Length > 0 && !part.Contains(' ', StringComparison.Ordinal) ? part + tail : part)
            .Distinct(StringComparer.Ordinal);
    }
}
