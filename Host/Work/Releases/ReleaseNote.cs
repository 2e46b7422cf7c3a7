using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

using DiCoDe.Domain;
using DiCoDe.Domain.Demand.Releases;

namespace DiCoDe.Host.Work.Releases;

/// <summary><c>release.json</c>: what makes a folder a release, and what it was when it was published.</summary>
internal sealed record ReleaseNote
{
    public const string FileName = "release.json";

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    public required string Week { get; init; }

    /// <summary>1 for the first publication of the week, 2 for its first correction.</summary>
    public required int Vintage { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>The version of DiCoDe.</summary>
    public required string Version { get; init; }

    public required string Taxonomy { get; init; }

    public required string TaxonomyHash { get; init; }

    public required string Classifier { get; init; }

    /// <summary>The release of the week before that its changes are counted from; "" when there was none.</summary>
    public required string Previous { get; init; }

    /// <summary>The day on which the vintage before it was published, which its pages name; <see langword="null"/> for the first.</summary>
    public DateOnly? CorrectedOn { get; init; }

    /// <summary>The edition that its pages say they are.</summary>
    [JsonIgnore]
    public ReportEdition? Edition => CorrectedOn is { } day ? new ReportEdition(Vintage, day) : null;

    public required IReadOnlyList<ReleasedFile> Files { get; init; }

    /// <summary>The note of a folder, or <see langword="null"/> when it is no release.</summary>
    /// <exception cref="InputException">The note cannot be read.</exception>
    public static ReleaseNote? Of(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<ReleaseNote>(File.ReadAllBytes(path), Form) : null;
        }
        catch (JsonException error)
        {
            throw new InputException(path, "No se puede leer la nota de la publicación.", "Recupérela de un respaldo: sin ella nadie sabe qué se publicó.", error);
        }
    }

    /// <summary>Writes it into a folder.</summary>
    public Task SaveAsync(string folder, CancellationToken cancel) =>
        File.WriteAllBytesAsync(Path.Combine(folder, FileName), [.. JsonSerializer.SerializeToUtf8Bytes(this, Form), (byte)'\n'], cancel);
}
