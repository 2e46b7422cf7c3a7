using System.Text.Json;

namespace DiCoDe.Domain.Ads;

/// <summary>The names of fields as portal files, the store and the command line write them.</summary>
public static class AdFieldNames
{
    /// <summary>The snake_case name: <c>valid_through</c>.</summary>
    public static string Name(this AdField field) => JsonNamingPolicy.SnakeCaseLower.ConvertName(field.ToString());
}
