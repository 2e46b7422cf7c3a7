using System.Runtime.CompilerServices;

namespace DiCoDe.Stages.Intake;

/// <summary>Puts what arrives into batches that are worth a transaction each.</summary>
internal static class Batches
{
    /// <summary>The batches, in order. One ends when it is full, when the one before ended too long ago, or with the source. When the source fails or is
    /// cancelled, what it gave before comes as a last batch; then the failure goes on to the caller.</summary>
    /// <param name="source">What arrives.</param>
    /// <param name="isFull">Whether a batch takes no more.</param>
    /// <param name="longestWait">So that the gifts of a slow source do not wait for a full batch.</param>
    /// <param name="startsFull">Whether the first batch ends at once, so that what a process killed soon had read is kept.</param>
    /// <param name="clock">Measures the wait.</param>
    /// <param name="cancel">Stops the source.</param>
    public static async IAsyncEnumerable<Batch<T>> InBatchesAsync<T>(
        this IAsyncEnumerable<T> source, Func<IReadOnlyList<T>, bool> isFull, TimeSpan longestWait, bool startsFull, TimeProvider clock, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var reading = source.GetAsyncEnumerator(cancel);
        List<T> batch = [];
        var ended = startsFull ? (long?)null : clock.GetTimestamp();
        while (true)
        {
            var next = reading.MoveNextAsync().AsTask();
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var hasNext = next.IsCompletedSuccessfully && await next;
            if (hasNext)
            {
                batch.Add(reading.Current);
            }

            if (batch.Count > 0 && (!hasNext || isFull(batch) || ended is not { } last || clock.GetElapsedTime(last) >= longestWait))
            {
                yield return new Batch<T>(batch, IsLast: !hasNext);
                batch = [];
                ended = clock.GetTimestamp();
            }

            if (!hasNext)
            {
                await next; // throws what reading threw
                yield break;
            }
        }
    }
}
