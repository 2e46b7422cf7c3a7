using System.Text.Json;

namespace DiCoDe.Domain.Demand;

/// <summary>The values of terms as keys of demand: <c>FixedTerm</c> is <c>fixed_term</c>, "not stated" is "".</summary>
public static class TermCode
{
    /// <summary>The key of a value that is not a set.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Codes<T>.Known.GetValueOrDefault(value, "");

    private static class Codes<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Known = Enum.GetValues<T>().ToDictionary(value => value, Name);

        private static string Name(T value) => value.ToString() is var name && string.Equals(name, "NotStated", StringComparison.Ordinal)
            ? ""
            : JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
    }
}
