using System.Text;

namespace DiCoDe.Import.Ads.Plain;

/// <summary>Bytes of a text file as text.</summary>
internal static class PlainText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>UTF-8, or UTF-16 where its mark says so, or Windows-1252, as older Windows programs save in Spanish; without a byte order mark.</summary>
    public static string Decode(byte[] bytes)
    {
        if (BinaryContent.IsUtf16(bytes))
        {
            return (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes).TrimStart('\uFEFF');
        }

        try
        {
            return Utf8.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.GetString(bytes);
        }
    }
}
