using System.Text.Json;

using DiCoDe.Domain;

namespace DiCoDe.Import.Esco.Service.Answers;

/// <summary>A page of a list, or some concepts asked for by name: <c>{"total": 3039, "_embedded": {"http://…": {…}}}</c>.</summary>
internal sealed class EscoPage : IDisposable
{
    private const int Deepest = 64;

    private readonly JsonDocument _document;

    private EscoPage(JsonDocument document, IReadOnlyList<JsonElement> resources, int? total) => (_document, Resources, Total) = (document, resources, total);

    public IReadOnlyList<JsonElement> Resources { get; }

    /// <summary>How many concepts the list has, when the answer tells.</summary>
    public int? Total { get; }

    /// <summary>Reads an answer.</summary>
    /// <returns>The page, or <see langword="null"/> when it is no JSON, or not of this form.</returns>
    public static EscoPage? Parse(ReadOnlyMemory<byte> body)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = Deepest });
        }
        catch (JsonException)
        {
            return null;
        }

        var root = document.RootElement;
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("_embedded", out var embedded) && ResourcesOf(embedded) is { } resources)
        {
            return new EscoPage(document, resources, root.TryGetProperty("total", out var total) && total.ValueKind == JsonValueKind.Number && total.TryGetInt32(out var count) ? count : null);
        }

        var isEmpty = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("total", out var none) && none.ValueKind == JsonValueKind.Number && none.TryGetInt32(out var zero) && zero == 0;
        if (isEmpty)
        {
            return new EscoPage(document, [], 0);
        }

        document.Dispose();
        return null;
    }

    /// <summary>Whether an answer is of the form that is known.</summary>
    public static bool IsKnown(ReadOnlyMemory<byte> body)
    {
        using var page = Parse(body);
        return page is not null;
    }

    /// <summary>What to say when an answer is of another form than expected.</summary>
    public static InputException Changed(Uri address) => new(
        address.AbsoluteUri,
        "El servicio de ESCO respondió en una forma que este programa no conoce.",
        "Repita la orden más tarde; si se repite, el servicio cambió: descargue los CSV del portal de ESCO y use dicode taxonomy import.");

    public void Dispose() => _document.Dispose();

    /// <summary>By URI as the service gives them, or in a list.</summary>
    private static List<JsonElement>? ResourcesOf(JsonElement embedded) => embedded.ValueKind switch
    {
        JsonValueKind.Object => [.. embedded.EnumerateObject().SelectMany(member => member.Value.ValueKind == JsonValueKind.Array ? member.Value.EnumerateArray().ToArray() : [member.Value]).Where(IsResource)],
        JsonValueKind.Array => [.. embedded.EnumerateArray().Where(IsResource)],
        _ => null,
    };

    private static bool IsResource(JsonElement value) => value.ValueKind == JsonValueKind.Object && ResourceText.Of(value, "uri").Length > 0;
}
