using System.IO.Pipelines;
using System.Runtime.CompilerServices;

using DiCoDe.Domain;
using DiCoDe.Import.Ads.Json;

namespace DiCoDe.Import.Ads.Plain;

/// <summary>Reads ads without changing a letter of them, so that places in them stay true: JSON Lines with "id", "title" and "text" (or
/// "description"), or one ad as plain text. Which of both is told from the first sign: "{" begins JSON Lines.</summary>
public static class PlainAdReader
{
    private const int LongestLine = 64 * 1024 * 1024;
    private const int LongestText = 64 * 1024 * 1024;

    /// <summary>The ads in order. Memory holds one line at a time, and a number for each name.</summary>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <exception cref="InputException">It is no text, or JSON of another shape; or a text, or a line, is longer than 64 MB.</exception>
    public static async IAsyncEnumerable<PlainRecord> ReadAsync(string name, Stream content, [EnumeratorCancellation] CancellationToken cancel)
    {
        var pipe = PipeReader.Create(content, new StreamPipeReaderOptions(leaveOpen: true));
        var first = await FirstBytes.PeekAsync(pipe, cancel);
        BinaryContent.Refuse(name, first);
        var signs = new string([.. first.Select(one => (char)one).Where(sign => !char.IsWhiteSpace(sign)).Take(2)]);
        if (signs is "[{")
        {
            throw new InputException(name, "Es una lista JSON, y se espera JSON Lines.", "Ponga cada anuncio en una línea, sin corchetes ni comas entre ellos: jq -c '.[]' ARCHIVO");
        }

        await using var whole = pipe.AsStream();
        if (!signs.StartsWith('{'))
        {
            var text = await TextAsync(name, whole, cancel);
            if (!string.IsNullOrWhiteSpace(text))
            {
                yield return new PlainRecord.Ad("1", "", text) { IsPlain = true };
            }

            yield break;
        }

        var (number, lines) = (0, new JsonAdLines());
        await foreach (var line in Lines.ReadAsync(whole, LongestLine, cancel))
        {
            number++;
            if (line is null)
            {
                throw new InputException(name, number, "la línea ocupa más de 64 MB.", "Compruebe que el archivo tiene un anuncio por línea.");
            }

            if (lines.Read == 0 && line.AsSpan().Trim(" \t\r"u8).SequenceEqual("{"u8))
            {
                throw new InputException(name, number, "el objeto JSON ocupa varias líneas.", "Ponga cada anuncio en una sola línea: jq -c . ARCHIVO");
            }

            if (line.AsSpan().IndexOfAnyExcept(" \t\r"u8) >= 0)
            {
                yield return lines.Parse(number, line);
            }
        }
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

        BinaryContent.Refuse(name, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        var text = PlainText.Decode(bytes.ToArray());
        return BinaryContent.IsUtf16(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) && text.AsSpan().TrimStart().StartsWith('{')
            ? throw new InputException(name, "JSON Lines se lee en UTF-8, y el archivo está en UTF-16.", "Guárdelo en UTF-8.")
            : text;
    }
}
