using DiCoDe.Domain;

namespace DiCoDe.Import.Ads.Plain;

/// <summary>Refuses what is no text before anything is read out of it: a program, a picture, a document of an office program.</summary>
internal static class BinaryContent
{
    /// <summary>Text has next to no control characters: of more than one in this many bytes it is none.</summary>
    private const int BytesForEach = 50;

    private static readonly (byte[] Sign, string Kind, string Remedy)[] Kinds =
    [
        ([.. "%PDF-"u8], "es un PDF", "Saque antes su texto, como hace pdftotext."),
        ([.. "PK\u0003\u0004"u8], "es un archivo zip, o un documento de Word o Excel", "Guárdelo antes como texto, o como JSON Lines."),
        ([0x1F, 0x8B], "está comprimido", "Descomprímalo antes: gunzip -c ARCHIVO | dicode map -"),
        ([0xD0, 0xCF, 0x11, 0xE0], "es un documento de Word o Excel", "Guárdelo antes como texto."),
    ];

    /// <summary>Looks at the first bytes of a file.</summary>
    /// <exception cref="InputException">They are those of no text.</exception>
    public static void Refuse(string name, ReadOnlySpan<byte> first)
    {
        foreach (var (sign, kind, remedy) in Kinds)
        {
            if (first.StartsWith(sign))
            {
                throw new InputException(name, $"No es texto: {kind}.", remedy);
            }
        }

        if (!IsUtf16(first) && IsNoText(first))
        {
            throw new InputException(name, "No es texto: es un archivo binario.", "Dé el texto de un anuncio, o JSON Lines con un anuncio por línea.");
        }
    }

    /// <summary>Whether bytes begin with the mark of UTF-16, which some Windows programs call "Unicode".</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> first) => first.StartsWith([(byte)0xFF, (byte)0xFE]) || first.StartsWith([(byte)0xFE, (byte)0xFF]);

    private static bool IsNoText(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var one in bytes)
        {
            if (one == 0)
            {
                return true;
            }

            controls += one is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f') ? 1 : 0;
        }

        return controls > 1 && controls * BytesForEach > bytes.Length;
    }
}
