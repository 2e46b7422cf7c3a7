using System.Net;
using System.Text.Json;

namespace DiCoDe.Scraper.Extraction.JsonLd;

/// <summary>Reads JSON values as words, whatever form the portal gave them.</summary>
internal static class JsonWords
{
    extension(JsonElement element)
    {
        /// <summary>A member, or an undefined element when this is no object or has no such member.</summary>
        public JsonElement Member(string name) =>
            element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : default;

        /// <summary>The values: those of a list, or the one that stands alone.</summary>
        public IEnumerable<JsonElement> Each => element.ValueKind switch
        {
            JsonValueKind.Array => element.EnumerateArray(),
            JsonValueKind.Undefined or JsonValueKind.Null => [],
            _ => [element],
        };

        /// <summary>Text, number, the name of a thing, or a list of these; "" for anything else. May hold HTML.</summary>
        public string Raw => element.ValueKind switch
        {
            JsonValueKind.String => element.Text.Trim(),
            JsonValueKind.Number => element.GetRawText(),
            JsonValueKind.Array => string.Join("; ", element.EnumerateArray().Select(each => each.Raw).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)),
            JsonValueKind.Object => Names.Select(name => element.Member(name).Raw).FirstOrDefault(text => text.Length > 0) ?? "",
            _ => "",
        };

        /// <summary>The value of a string; "" when its escapes make no text ("\\ud800").</summary>
        private string Text
        {
            get
            {
                try
                {
                    return element.GetString() ?? "";
                }
                catch (InvalidOperationException)
                {
                    return "";
                }
            }
        }

        /// <summary>The same with HTML entities decoded, for fields that are no HTML.</summary>
        public string Words => WebUtility.HtmlDecode(element.Raw);

        /// <summary>The words of a member.</summary>
        public string WordsOf(string name) => element.Member(name).Words;
    }

    private static readonly string[] Names = ["name", "@value", "value", "description", "text", "credentialCategory"];
}
