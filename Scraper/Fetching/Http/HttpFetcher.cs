using System.Net.Http.Headers;
using System.Text;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Scraper.Fetching.Manners.Blocks;

namespace DiCoDe.Scraper.Fetching.Http;

/// <summary>One plain HTTP request, with a time limit and a size limit. Follows nothing and tries nothing twice.</summary>
internal sealed class HttpFetcher(HttpClient client, TimeSpan timeout, TimeProvider clock) : IPageFetcher
{
    public async ValueTask<FetchOutcome> FetchAsync(PageRequest asked, CancellationToken cancel)
    {
        if (asked.Url.Scheme is not ("http" or "https"))
        {
            return new FetchOutcome.Refused($"sólo se visitan direcciones http y https, no {asked.Url.Scheme}");
        }

        using var limit = new CancellationTokenSource(timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
        try
        {
            return await RequestAsync(asked, either.Token);
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

    private async ValueTask<FetchOutcome> RequestAsync(PageRequest asked, CancellationToken cancel)
    {
        var askedAt = clock.GetUtcNow();
        var started = clock.GetTimestamp();
        using var request = MessageOf(asked);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
        if (Judge(asked.Url, response) is { } judged)
        {
            return await RefusalPage.ExplainAsync(asked.Url, response, judged, cancel);
        }

        await using var stream = await response.Content.ReadAsStreamAsync(cancel);
        var body = await LimitedBody.ReadAsync(stream, LimitedBody.Most, cancel);
        return body is not { } bytes
            ? new FetchOutcome.Failed($"pasa de {LimitedBody.Most / 1024 / 1024} MB", IsPassing: false)
            : new FetchOutcome.Fetched(new Page
            {
                Url = asked.Url,
                FinalUrl = asked.Url,
                Status = (int)response.StatusCode,
                ContentType = HeaderOf(response.Content.Headers, "Content-Type"),
                Headers = [.. HeadersOf(response)],
                Validators = new Validators(HeaderOf(response.Headers, "ETag"), HeaderOf(response.Content.Headers, "Last-Modified")),
                Body = bytes,
                FetchedAt = askedAt,
                Elapsed = clock.GetElapsedTime(started),
            });
    }

    private FetchOutcome? Judge(Uri url, HttpResponseMessage response) => (int)response.StatusCode switch
    {
        >= 200 and <= 299 => null,
        304 => new FetchOutcome.NotModified(),
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

    /// <summary>Every header of a response, as received.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> HeadersOf(HttpResponseMessage response) =>
        from header in response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
        from value in header.Value
        select KeyValuePair.Create(header.Key, value);

    private static string HeaderOf(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? string.Join(", ", values) : "";

    private static HttpRequestMessage MessageOf(PageRequest asked)
    {
        var message = new HttpRequestMessage(asked.Body.Length > 0 ? HttpMethod.Post : HttpMethod.Get, asked.Url)
        {
            VersionPolicy = HttpVersionPolicy.RequestVersionOrHigher,
        };
        if (asked.Body.Length > 0)
        {
            message.Content = new StringContent(asked.Body, Encoding.UTF8);
            message.Content.Headers.ContentType = new MediaTypeHeaderValue(asked.BodyType, "utf-8");
        }

        if (asked.Known is { } known)
        {
            // As received: a server may compare the text and nothing else.
            AddWhenStated(message, "If-None-Match", known.ETag);
            AddWhenStated(message, "If-Modified-Since", known.LastModified);
        }

        return message;
    }

    private static void AddWhenStated(HttpRequestMessage message, string name, string value)
    {
        if (value.Length > 0)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }
    }
}
