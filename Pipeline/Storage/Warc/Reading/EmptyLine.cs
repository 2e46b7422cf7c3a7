namespace DiCoDe.Storage.Warc.Reading;

/// <summary>The empty line between a head and what follows it, whatever its line ends.</summary>
internal static class EmptyLine
{
    /// <summary>Where it begins and how wide it is; -1 when there is none.</summary>
    public static (int At, int Width) In(ReadOnlySpan<byte> bytes)
    {
        var proper = bytes.IndexOf("\r\n\r\n"u8);
        var bare = bytes.IndexOf("\n\n"u8);
        return proper >= 0 && (bare < 0 || proper < bare) ? (proper, 4) : (bare, bare < 0 ? 0 : 2);
    }
}
