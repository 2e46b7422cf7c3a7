using System.Text.Json;
using System.Text.Json.Serialization;

namespace DiCoDe.Host.Terminals;

/// <summary>Writes an id, a URI or another small value as the text it stands for. Answers are only written, never read.</summary>
internal sealed class TextConverter<T>(Func<T, string> text) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(text(value));
}
