using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

using DiCoDe.Domain.Ads.Terms;

namespace DiCoDe.Storage.Sqlite.Ads;

/// <summary>The terms of an ad as JSON. Only what is stated is written, so that most ads take little room.</summary>
internal static class TermsText
{
    private static readonly JsonTypeInfo<AdTerms> Form = (JsonTypeInfo<AdTerms>)new JsonSerializerOptions
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver().WithAddedModifier(OmitWhatIsNotStated), // compiled ahead, what is absent would be null
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        IgnoreReadOnlyProperties = true,
    }.GetTypeInfo(typeof(AdTerms));

    public static string Of(AdTerms terms) => terms.Reader == 0 ? "" : JsonSerializer.Serialize(terms, Form);

    public static AdTerms Read(string text) => text.Length == 0 ? AdTerms.NotRead : JsonSerializer.Deserialize(text, Form) ?? AdTerms.NotRead;

    private static void OmitWhatIsNotStated(JsonTypeInfo type)
    {
        if (type.Type != typeof(AdTerms))
        {
            return;
        }

        foreach (var property in type.Properties)
        {
            var absent = property.Get?.Invoke(AdTerms.NotRead);
            property.ShouldSerialize = (_, value) => value is ICollection list ? list.Count > 0 : !Equals(value, absent);
        }
    }
}
