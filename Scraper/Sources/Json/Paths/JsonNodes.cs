using System.Text.Json;

namespace DiCoDe.Scraper.Sources.Json.Paths;

/// <summary>Reads single JSON nodes, whatever a hostile portal made of them.</summary>
internal static class JsonNodes
{
    extension(JsonElement node)
    {
        /// <summary>A member, or an undefined element when this is no object, has no such member, or its names make no text.</summary>
        public JsonElement Member(string name)
        {
            try
            {
                return node.ValueKind == JsonValueKind.Object && node.TryGetProperty(name, out var member) ? member : default;
            }
            catch (InvalidOperationException)
            {
                return default;
            }
        }

        /// <summary>The text of a string, number or truth value, or of a list of these; "" for anything else.</summary>
        public string Words => node.ValueKind switch
        {
            JsonValueKind.Array => string.Join("; ", node.EnumerateArray().Select(each => each.Scalar).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)),
            _ => node.Scalar,
        };

        private string Scalar => node.ValueKind switch
        {
            JsonValueKind.String => node.Text.Trim(),
            JsonValueKind.Number => node.GetRawText(),
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => "",
        };

        private string Text
        {
            get
            {
                try
                {
                    return node.GetString() ?? "";
                }
                catch (InvalidOperationException)
                {
                    return ""; // escapes that make no text, such as half a surrogate pair
                }
            }
        }
    }
}
