namespace DiCoDe.Domain.Importing;

/// <summary>How to tell when a file saw its ads: from its name, or from a field of each ad.</summary>
public sealed record ObservationRule
{
    /// <summary>Regular expression over the file's name; its first group is the date; "" when a field tells it.</summary>
    public string FileName { get; init; } = "";

    /// <summary>Their field that holds the date; "" when the file's name tells it.</summary>
    public string Field { get; init; } = "";

    /// <summary>The date's form, in .NET custom format ("dd-MM-yyyy").</summary>
    public required string Format { get; init; }
}
