using System.Buffers;
using System.IO.Pipelines;

namespace DiCoDe.Import.Ads.Plain;

/// <summary>Looks at how content begins without taking anything from it.</summary>
internal static class FirstBytes
{
    private static readonly SearchValues<byte> Blanks = SearchValues.Create("\uFEFF \t\r\n"u8);

    /// <summary>The first bytes up to one that is no blank at least, without a byte order mark of UTF-8; all of it when it is blank.</summary>
    public static async ValueTask<byte[]> PeekAsync(PipeReader pipe, CancellationToken cancel)
    {
        while (true)
        {
            var read = await pipe.ReadAsync(cancel);
            var bytes = read.Buffer.ToArray();
            if (read.IsCompleted || bytes.AsSpan().IndexOfAnyExcept(Blanks) >= 0)
            {
                pipe.AdvanceTo(read.Buffer.Start);
                return bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
            }

            pipe.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
