using System.Collections.Frozen;

namespace DiCoDe.Stages.Intake.Dates;

/// <summary>Month names of Spanish, Portuguese, English, French and Swedish by their first three folded letters.</summary>
internal static class MonthNames
{
    private static readonly FrozenDictionary<string, int> Months = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["ene"] = 1,
        ["jan"] = 1,
        ["feb"] = 2,
        ["fev"] = 2,
        ["mar"] = 3,
        ["abr"] = 4,
        ["apr"] = 4,
        ["avr"] = 4,
        ["may"] = 5,
        ["maj"] = 5,
        ["mai"] = 5,
        ["jun"] = 6,
        ["jul"] = 7,
        ["ago"] = 8,
        ["aug"] = 8,
        ["aou"] = 8,
        ["sep"] = 9,
        ["set"] = 9,
        ["oct"] = 10,
        ["okt"] = 10,
        ["out"] = 10,
        ["nov"] = 11,
        ["dic"] = 12,
        ["dez"] = 12,
        ["dec"] = 12,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>1 to 12, or 0 when the folded word names no month.</summary>
    public static int NumberOf(string word) => word switch
    {
        _ when word.StartsWith("juin", StringComparison.Ordinal) => 6,
        _ when word.StartsWith("juil", StringComparison.Ordinal) => 7,
        { Length: >= 3 } => Months.GetValueOrDefault(word[..3]),
        _ => 0,
    };
}
