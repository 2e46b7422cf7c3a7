using Polly;
using Polly.Retry;

namespace DiCoDe.Scraper.Fetching.Manners;

/// <summary>Tries again after a passing failure, waiting longer each time, or as long as the server asks.</summary>
internal sealed class RetryingFetcher : IPageFetcher
{
    /// <summary>A server that asks for more than this is left alone for now.</summary>
    public static readonly TimeSpan LongestWait = Pace.LongestHold;

    private readonly IPageFetcher _inner;
    private readonly ResiliencePipeline<FetchOutcome> _tries;

    /// <param name="inner">What is tried.</param>
    /// <param name="retries">How often it is tried again, at least 1.</param>
    /// <param name="firstWait">The first wait; it doubles each time.</param>
    /// <param name="clock">Measures the waits.</param>
    public RetryingFetcher(IPageFetcher inner, int retries, TimeSpan firstWait, TimeProvider clock)
    {
        _inner = inner;
        _tries = new ResiliencePipelineBuilder<FetchOutcome> { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions<FetchOutcome>
            {
                MaxRetryAttempts = retries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = firstWait,
                MaxDelay = LongestWait,
                ShouldHandle = attempt => ValueTask.FromResult(IsWorthAnotherTry(attempt.Outcome.Result)),
                DelayGenerator = attempt => ValueTask.FromResult((attempt.Outcome.Result as FetchOutcome.Failed)?.RetryAfter),
            })
            .Build();
    }

    public ValueTask<FetchOutcome> FetchAsync(PageRequest request, CancellationToken cancel) =>
        _tries.ExecuteAsync(static (state, token) => state._inner.FetchAsync(state.request, token), (_inner, request), cancel);

    private static bool IsWorthAnotherTry(FetchOutcome? outcome) =>
        outcome is FetchOutcome.Failed { IsPassing: true, RetryAfter: var asked } && (asked ?? TimeSpan.Zero) <= LongestWait;
}
