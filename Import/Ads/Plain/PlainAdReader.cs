using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;

using DiCoDe.Domain;
using DiCoDe.Import.Ads.Json;

namespace DiCoDe.Import.Ads.Plain;

/// <summary>Reads ads without changing a letter of them, so that places in them stay true: JSON Lines with "id", "title" and "text" (or
/// "description"), or one ad as plain text. Which of both is told from the first sign: "{" begins JSON Lines.</summary>
public static class PlainAdReader
{
    private const int LongestLine = 64 * 1024 * 1024;
    private const int LongestText = 64 * 1024 * 1024;

    /// <summary>The ads in order. Memory holds one line at a time.</summary>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <exception cref="InputException">A text, or a line, is longer than 64 MB.</exception>
    public static async IAsyncEnumerable<PlainRecord> ReadAsync(string name, Stream content, [EnumeratorCancellation] CancellationToken cancel)
    {
        var pipe = PipeReader.Create(content, new StreamPipeReaderOptions(leaveOpen: true));
        var first = await FirstSignAsync(pipe, cancel);
        await using var whole = pipe.AsStream();
        if (first != '{')
        {
            var text = await TextAsync(name, whole, cancel);
            if (!string.IsNullOrWhiteSpace(text))
            {
                yield return new PlainRecord.Ad("1", "", text);
            }

            yield break;
        }

        var number = 0;
        await foreach (var line in Lines.ReadAsync(whole, LongestLine, cancel))
        {
            number++;
            if (line is null)
            {
                throw new InputException(name, number, "la línea ocupa más de 64 MB.", "Compruebe que el archivo tiene un anuncio por línea.");
            }

            if (line.AsSpan().IndexOfAnyExcept(" \t\r"u8) >= 0)
            {
                yield return Parse(number, line);
            }
        }
    }

    private static PlainRecord Parse(int number, byte[] line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var ad = document.RootElement;
            if (ad.ValueKind != JsonValueKind.Object)
            {
                return new PlainRecord.Bad(number, "no es un objeto JSON.");
            }

            var (title, text) = (Text(ad, "title"), Text(ad, "text") is { Length: > 0 } given ? given : Text(ad, "description"));
            return title.Length + text.Length == 0
                ? new PlainRecord.Bad(number, "el objeto no tiene ni title ni text.")
                : new PlainRecord.Ad(Text(ad, "id") is { Length: > 0 } id ? id : $"{number}", title, text);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // The second is half a surrogate pair in a string: no text either.
            return new PlainRecord.Bad(number, "la línea no es JSON.");
        }
    }

    private static string Text(JsonElement ad, string name) => ad.TryGetProperty(name, out var value)
        ? value.ValueKind switch { JsonValueKind.String => value.GetString()!, JsonValueKind.Number => value.GetRawText(), _ => "" }
        : "";

    /// <summary>The first sign that is no blank; nothing of it is taken from the pipe.</summary>
    private static async ValueTask<char> FirstSignAsync(PipeReader pipe, CancellationToken cancel)
    {
        while (true)
        {
            var read = await pipe.ReadAsync(cancel);
            var sign = FirstSign(read.Buffer);
            if (sign != '\0' || read.IsCompleted)
            {
                pipe.AdvanceTo(read.Buffer.Start);
                return sign;
            }

            pipe.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static char FirstSign(ReadOnlySequence<byte> bytes)
    {
        var reader = new SequenceReader<byte>(bytes);
        reader.IsNext("\uFEFF"u8, advancePast: true);
        reader.AdvancePastAny(" \t\r\n"u8);
        return reader.TryPeek(out var sign) ? (char)sign : '\0';
    }

    private static async ValueTask<string> TextAsync(string name, Stream content, CancellationToken cancel)
    {
        using var bytes = new MemoryStream();
        var room = new byte[64 * 1024];
        while (await content.ReadAsync(room, cancel) is > 0 and var count)
        {
            await bytes.WriteAsync(room.AsMemory(0, count), cancel);
            if (bytes.Length > LongestText)
            {
                throw new InputException(name, "el texto ocupa más de 64 MB.", "Use JSON Lines, un anuncio por línea.");
            }
        }

        return PlainText.Decode(bytes.ToArray());
    }
}
