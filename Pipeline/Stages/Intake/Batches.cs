using System.Runtime.CompilerServices;

namespace DiCoDe.Stages.Intake;

/// <summary>Puts what arrives into batches that are worth a transaction each.</summary>
internal static class Batches
{
    /// <summary>The batches, in order. One ends when it is full, when it has waited too long for more, or with the source. When the source fails or is
    /// cancelled, what it gave before comes as a last batch; then the failure goes on to the caller.</summary>
    /// <param name="source">What arrives.</param>
    /// <param name="isFull">Whether a batch takes no more.</param>
    /// <param name="longestWait">So that the gifts of a slow source do not wait for a full batch.</param>
    /// <param name="clock">Measures the wait.</param>
    /// <param name="cancel">Stops the source.</param>
    public static async IAsyncEnumerable<Batch<T>> InBatchesAsync<T>(
        this IAsyncEnumerable<T> source, Func<IReadOnlyList<T>, bool> isFull, TimeSpan longestWait, TimeProvider clock, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var reading = source.GetAsyncEnumerator(cancel);
        List<T> batch = [];
        var started = clock.GetTimestamp();
        while (true)
        {
            var next = reading.MoveNextAsync().AsTask();
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var hasNext = next.IsCompletedSuccessfully && await next;
            if (hasNext)
            {
                started = batch.Count == 0 ? clock.GetTimestamp() : started;
                batch.Add(reading.Current);
            }

            if (batch.Count > 0 && (!hasNext || isFull(batch) || clock.GetElapsedTime(started) >= longestWait))
            {
                yield return new Batch<T>(batch, IsLast: !hasNext);
                batch = [];
            }

            if (!hasNext)
            {
                await next; // throws what reading threw
                yield break;
            }
        }
    }
}
