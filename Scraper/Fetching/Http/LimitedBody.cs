namespace DiCoDe.Scraper.Fetching.Http;

/// <summary>Reads a stream into memory and stops at a limit, so that neither a huge page nor a compression bomb fills it.</summary>
internal static class LimitedBody
{
    /// <summary>The most bytes of a page, after decompression.</summary>
    public const int Most = 10 * 1024 * 1024;

    /// <returns>The bytes, or <see langword="null"/> when there are more than <paramref name="most"/>.</returns>
    public static async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(Stream stream, int most, CancellationToken cancel)
    {
        var body = new byte[16 * 1024];
        var length = 0;
        while (true)
        {
            var read = await stream.ReadAsync(body.AsMemory(length), cancel);
            if (read == 0)
            {
                return body.AsMemory(0, length);
            }

            length += read;
            if (length > most)
            {
                return null;
            }

            if (length == body.Length)
            {
                Array.Resize(ref body, body.Length * 2);
            }
        }
    }
}
