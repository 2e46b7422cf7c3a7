using System.Runtime.CompilerServices;

using DiCoDe.Domain;
using DiCoDe.Import.Ads.Json;

namespace DiCoDe.Import.Ads.Plain;

/// <summary>Reads texts, one a line.</summary>
public static class PlainLines
{
    private const int LongestLine = 64 * 1024 * 1024;

    /// <summary>The lines that are not blank, in order.</summary>
    /// <exception cref="InputException">A line is longer than 64 MB.</exception>
    public static async IAsyncEnumerable<string> ReadAsync(string name, Stream content, [EnumeratorCancellation] CancellationToken cancel)
    {
        var number = 0;
        await foreach (var line in Lines.ReadAsync(content, LongestLine, cancel))
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
