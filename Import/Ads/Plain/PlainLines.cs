using System.IO.Pipelines;
using System.Runtime.CompilerServices;

using DiCoDe.Domain;
using DiCoDe.Import.Ads.Json;

namespace DiCoDe.Import.Ads.Plain;

/// <summary>Reads texts, one a line.</summary>
public static class PlainLines
{
    private const int LongestLine = 64 * 1024 * 1024;

    /// <summary>The lines that are not blank, in order.</summary>
    /// <exception cref="InputException">It is no text, or a line is longer than 64 MB.</exception>
    public static async IAsyncEnumerable<string> ReadAsync(string name, Stream content, [EnumeratorCancellation] CancellationToken cancel)
    {
        var pipe = PipeReader.Create(content, new StreamPipeReaderOptions(leaveOpen: true));
        var first = await FirstBytes.PeekAsync(pipe, cancel);
        BinaryContent.Refuse(name, first);
        if (BinaryContent.IsUtf16(first))
        {
            throw new InputException(name, "el archivo está en UTF-16.", "Guárdelo en UTF-8.");
        }

        var number = 0;
        await using var whole = pipe.AsStream();
        await foreach (var line in Lines.ReadAsync(whole, LongestLine, cancel))
        {
            number++;
            var text = PlainText.Decode(line ?? throw new InputException(name, number, "la línea ocupa más de 64 MB.", "Compruebe que el archivo tiene un texto por línea."));
            if (!string.IsNullOrWhiteSpace(text))
            {
                yield return text;
            }
        }
    }
}
