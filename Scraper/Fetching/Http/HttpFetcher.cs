using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Scraper.Fetching.Http;

/// <summary>One plain HTTP request, with a time limit and a size limit. Follows nothing and tries nothing twice.</summary>
internal sealed class HttpFetcher(HttpClient client, TimeSpan timeout, TimeProvider clock) : IPageFetcher
{
    public async ValueTask<FetchOutcome> FetchAsync(Uri url, CancellationToken cancel)
    {
        if (url.Scheme is not ("http" or "https"))
        {
            return new FetchOutcome.Refused($"sólo se visitan direcciones http y https, no {url.Scheme}");
        }

        using var limit = new CancellationTokenSource(timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
        try
        {
            return await RequestAsync(url, either.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new FetchOutcome.Failed($"no respondió en {timeout.TotalSeconds:0} s", IsPassing: true);
        }
        catch (Exception error) when (error.GetBaseException() is PrivateAddressException)
        {
            return new FetchOutcome.Refused("lleva a una dirección privada o local (para portales de la propia máquina: fetch.allow_local)");
        }
        catch (Exception error) when (error is HttpRequestException or IOException or InvalidDataException)
        {
            return Failure.Of(error);
        }
    }

    private async ValueTask<FetchOutcome> RequestAsync(Uri url, CancellationToken cancel)
    {
        var askedAt = clock.GetUtcNow();
        var started = clock.GetTimestamp();
        using var request = new HttpRequestMessage(HttpMethod.Get, url) { VersionPolicy = HttpVersionPolicy.RequestVersionOrHigher };
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
        if (Judge(url, response) is { } judged)
        {
            return judged;
        }

        await using var stream = await response.Content.ReadAsStreamAsync(cancel);
        var body = await LimitedBody.ReadAsync(stream, LimitedBody.Most, cancel);
        return body is not { } bytes
            ? new FetchOutcome.Failed($"pasa de {LimitedBody.Most / 1024 / 1024} MB", IsPassing: false)
            : new FetchOutcome.Fetched(new Page
            {
                Url = url,
                FinalUrl = url,
                Status = (int)response.StatusCode,
                ContentType = ContentTypeOf(response),
                Body = bytes,
                FetchedAt = askedAt,
                Elapsed = clock.GetElapsedTime(started),
            });
    }

    private FetchOutcome? Judge(Uri url, HttpResponseMessage response) => (int)response.StatusCode switch
    {
        >= 200 and <= 299 => null,
        301 or 302 or 303 or 307 or 308 when response.Headers.Location is { } to => Redirect(url, to, (int)response.StatusCode),
        401 or 403 or 451 => new FetchOutcome.Blocked((int)response.StatusCode),
        404 or 410 => new FetchOutcome.Gone((int)response.StatusCode),
        408 or 425 or 429 or 500 or 502 or 503 or 504 => new FetchOutcome.Failed(
            $"respondió HTTP {(int)response.StatusCode}", IsPassing: true, (int)response.StatusCode, RetryAfter.Of(response.Headers.RetryAfter, clock.GetUtcNow())),
        var other => new FetchOutcome.Failed($"respondió HTTP {other}", IsPassing: false, other),
    };

    private static FetchOutcome Redirect(Uri from, Uri to, int status) => Uri.TryCreate(from, to, out var target)
        ? new FetchOutcome.Redirected(target, status)
        : new FetchOutcome.Failed("redirige a una dirección ilegible", IsPassing: false);

    private static string ContentTypeOf(HttpResponseMessage response) =>
        response.Content.Headers.TryGetValues("Content-Type", out var values) ? string.Join(", ", values) : "";
}
