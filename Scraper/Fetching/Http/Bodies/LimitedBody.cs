namespace DiCoDe.Scraper.Fetching.Http.Bodies;

/// <summary>Reads a stream into memory and stops at a limit, so that no page fills it, however large or slow it is.</summary>
internal static class LimitedBody
{
    /// <summary>The most bytes of a page, as sent and after each decompression.</summary>
    public const int Most = 10 * 1024 * 1024;

    /// <returns>The bytes, or <see langword="null"/> when there are more than <paramref name="most"/>.</returns>
    public static async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(Stream stream, int most, CancellationToken cancel)
    {
        using var body = new PooledBytes();
        while (await stream.ReadAsync(body.Free(), cancel) is var read and > 0)
        {
            body.Advance(read);
            if (body.Length > most)
            {
                return null;
            }
        }

        return body.ToArray();
    }
}
