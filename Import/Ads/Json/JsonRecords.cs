using System.Runtime.CompilerServices;
using System.Text.Json;

using DiCoDe.Domain;

namespace DiCoDe.Import.Ads.Json;

/// <summary>The records of a JSON or JSON Lines file.</summary>
internal static class JsonRecords
{
    private const int LongestLine = 64 * 1024 * 1024;

    /// <summary>An array of objects, or objects one after the other. A record that is no object is bad; broken JSON ends the reading.</summary>
    public static async IAsyncEnumerable<RawRecord> ReadAsync(string file, Stream content, [EnumeratorCancellation] CancellationToken cancel)
    {
        var number = 0;
        await foreach (var value in new JsonValues(file).ReadAsync(content, cancel))
        {
            yield return Of(++number, value);
        }
    }

    /// <summary>One object per line. A broken line is bad and the next is read.</summary>
    public static async IAsyncEnumerable<RawRecord> ReadLinesAsync(string file, Stream content, [EnumeratorCancellation] CancellationToken cancel)
    {
        var number = 0;
        await foreach (var line in Lines.ReadAsync(content, LongestLine, cancel))
        {
            number++;
            if (line is null)
            {
                throw new InputException(file, number, "la línea ocupa más de 64 MB.", "Compruebe que el archivo tiene un anuncio por línea.");
            }

            if (line.AsSpan().IndexOfAnyExcept(" \t\r"u8) >= 0)
            {
                yield return OfLine(number, line);
            }
        }
    }

    private static RawRecord OfLine(int number, byte[] line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return Of(number, document.RootElement.Clone());
        }
        catch (JsonException)
        {
            return RawRecord.Bad(number, "la línea no es JSON.");
        }
    }

    private static RawRecord Of(int number, JsonElement value) => value.ValueKind == JsonValueKind.Object
        ? new RawRecord(number, name => JsonFields.Text(value, name))
        : RawRecord.Bad(number, "no es un objeto JSON.");
}
