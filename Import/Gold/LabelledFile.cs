using System.Text.Json;

using DiCoDe.Domain;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Import.Gold.Sentences;
using DiCoDe.Import.Tables;

namespace DiCoDe.Import.Gold;

/// <summary>A file that people labelled with skills, of any of the kinds that are read (docs/evaluation.md). The kind is told from its content.</summary>
public abstract record LabelledFile
{
    private LabelledFile()
    {
    }

    /// <summary>Whole ads: JSON Lines with title and text.</summary>
    public sealed record OfAds(IReadOnlyList<GoldAd> Read) : LabelledFile;

    /// <summary>Sentences: the project's own examples, or CSV of one of the two published forms.</summary>
    public sealed record OfSentences(IReadOnlyList<LabelledSentence> Read) : LabelledFile;

    /// <summary>Reads a file.</summary>
    /// <exception cref="InputException">It is not there, or of no kind that is read, or a line is wrong; it names the line.</exception>
    public static LabelledFile Of(string path)
    {
        if (!path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            return HoldsAds(path) ? new OfAds(GoldReader.Read(path)) : new OfSentences(ExampleReader.Read(path));
        }

        using var table = Open(path);
        return table.Has("label", out _) ? new OfSentences(SpanReader.Read(table))
            : table.Has("skills", out _) ? new OfSentences(SkillSkapeReader.Read(path, table))
            : throw table.Missing("skills");
    }

    /// <summary>Ads have a title; sentences have none.</summary>
    private static bool HoldsAds(string path)
    {
        var lines = LabelledLines.Read(path, "La línea no es un objeto JSON.", ExampleReader.Remedy, line => line.ValueKind == JsonValueKind.Object
            ? line.TryGetProperty("title", out _)
            : throw new FormatException("An object is wanted."));
        return lines.Count > 0 ? lines[0] : throw new InputException(path, "El archivo no tiene ninguna línea.", ExampleReader.Remedy);
    }

    private static CsvTable Open(string path)
    {
        try
        {
            return CsvTable.OpenStrict(path, File.ReadAllBytes(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw LabelledLines.Unreadable(path, error);
        }
    }
}
