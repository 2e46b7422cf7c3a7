using System.Runtime.CompilerServices;

namespace DiCoDe.Host.Commands.Mapping;

/// <summary>Reading that Ctrl+C ends at once: a read from standard input cannot be stopped once it waits for a line.</summary>
internal static class Interruptible
{
    /// <summary>The same, until it is cancelled; then what still waits is left to the end of the process.</summary>
    public static async IAsyncEnumerable<T> UntilCancelledAsync<T>(this IAsyncEnumerable<T> source, [EnumeratorCancellation] CancellationToken cancel)
    {
        var all = source.GetAsyncEnumerator(cancel);
        try
        {
            while (await all.MoveNextAsync().AsTask().WaitAsync(cancel))
            {
                yield return all.Current;
            }
        }
        finally
        {
            if (!cancel.IsCancellationRequested)
            {
                await all.DisposeAsync();
            }
        }
    }
}
