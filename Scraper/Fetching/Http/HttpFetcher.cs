using System.Net.Http.Headers;
using System.Text;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Scraper.Fetching.Http.Bodies;
using DiCoDe.Scraper.Fetching.Manners.Blocks;

namespace DiCoDe.Scraper.Fetching.Http;

/// <summary>
/// One plain HTTP request, with a limit for its whole time and one for its size. Follows nothing and tries nothing twice; a Refresh header or
/// <c>meta</c> is never obeyed, only Location is handed on.
/// </summary>
internal sealed class HttpFetcher(HttpClient client, TimeSpan timeout, TimeProvider clock) : IPageFetcher
{
    private static readonly FetchOutcome TooLarge = new FetchOutcome.Unusable($"pasa de {LimitedBody.Most / 1024 / 1024} MB");

    public async ValueTask<FetchOutcome> FetchAsync(PageRequest asked, CancellationToken cancel)
    {
        if (asked.Url.Scheme is not ("http" or "https"))
        {
            return new FetchOutcome.Refused($"sólo se visitan direcciones http y https, no {asked.Url.Scheme}");
        }

        using var limit = new CancellationTokenSource(timeout, clock);
        await using var either = cancel.UnsafeRegister(static limit => ((CancellationTokenSource)limit!).Cancel(), limit);
        try
        {
            return await RequestAsync(asked, limit.Token);
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

    private async ValueTask<FetchOutcome> RequestAsync(PageRequest asked, CancellationToken limit)
    {
        var askedAt = clock.GetUtcNow();
        var started = clock.GetTimestamp();
        using var request = MessageOf(asked);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit);
        if (Judge(asked, response) is { } judged)
        {
            return await RefusalPage.ExplainAsync(asked.Url, response, judged, limit);
        }

        var contentType = HeaderOf(response.Content.Headers, "Content-Type");
        if (BinaryForm.Declared(contentType) is { Length: > 0 } type)
        {
            return new FetchOutcome.Unusable($"no es una página sino {type}");
        }

        await using var stream = await response.Content.ReadAsStreamAsync(limit);
        if (await LimitedBody.ReadAsync(stream, LimitedBody.Most, limit) is not { } sent)
        {
            return TooLarge;
        }

        return ContentCodings.Undo(sent, HeaderOf(response.Content.Headers, "Content-Encoding"), contentType) switch
        {
            Unpacked.Whole { Bytes: var body } when BinaryForm.Found(body.Span, contentType) is { Length: > 0 } form => new FetchOutcome.Unusable($"no es una página sino {form}"),
            Unpacked.Whole { Bytes: var body } => new FetchOutcome.Fetched(new Page
            {
                Url = asked.Url,
                FinalUrl = asked.Url,
                Status = (int)response.StatusCode,
                ContentType = contentType,
                Headers = HeadersOf(response),
                Validators = new Validators(HeaderOf(response.Headers, "ETag"), HeaderOf(response.Content.Headers, "Last-Modified")),
                Body = body,
                FetchedAt = askedAt,
                Elapsed = clock.GetElapsedTime(started),
            }),
            Unpacked.TooLarge => TooLarge,
            Unpacked.Cut => new FetchOutcome.Failed("su respuesta comprimida llegó cortada", IsPassing: true),
            Unpacked.Unknown { Coding: var coding } => new FetchOutcome.Unusable($"viene comprimida de un modo que no se pidió ({coding})"),
            _ => new FetchOutcome.Failed("su respuesta comprimida está dañada", IsPassing: true),
        };
    }

    private FetchOutcome? Judge(PageRequest asked, HttpResponseMessage response) => (int)response.StatusCode switch
    {
        204 or 205 => new FetchOutcome.Unusable($"respondió sin contenido (HTTP {(int)response.StatusCode})"),
        206 => new FetchOutcome.Unusable("respondió sólo una parte de la página (HTTP 206)"),
        >= 200 and <= 299 => null,
        304 when asked.Known is null => new FetchOutcome.Unusable("respondió HTTP 304 sin que se le preguntara"),
        304 => new FetchOutcome.NotModified(),
        301 or 302 or 303 or 307 or 308 when response.Headers.Location is { } to => Redirect(asked.Url, to, (int)response.StatusCode),
        401 or 403 or 451 => new FetchOutcome.Blocked((int)response.StatusCode),
        404 or 410 => new FetchOutcome.Gone((int)response.StatusCode),
        408 or 425 or 429 or 500 or 502 or 503 or 504 => new FetchOutcome.Failed(
            $"respondió HTTP {(int)response.StatusCode}", IsPassing: true, (int)response.StatusCode, RetryAfter.Of(response.Headers.RetryAfter, clock.GetUtcNow())),
        var other => new FetchOutcome.Failed($"respondió HTTP {other}", IsPassing: false, other),
    };

    private static FetchOutcome Redirect(Uri from, Uri to, int status) => Uri.TryCreate(from, to, out var target)
        ? new FetchOutcome.Redirected(target, status)
        : new FetchOutcome.Failed("redirige a una dirección ilegible", IsPassing: false);

    /// <summary>Every header of an answer as received, each of several values by itself.</summary>
    internal static IReadOnlyList<KeyValuePair<string, string>> HeadersOf(HttpResponseMessage response)
    {
        var (own, content) = (response.Headers.NonValidated, response.Content.Headers.NonValidated);
        var headers = new List<KeyValuePair<string, string>>(own.Count + content.Count);
        foreach (var some in (ReadOnlySpan<HttpHeadersNonValidated>)[own, content])
        {
            foreach (var (name, values) in some)
            {
                foreach (var value in values)
                {
                    headers.Add(new(name, value));
                }
            }
        }

        return headers;
    }

    private static string HeaderOf(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : "";

    private static HttpRequestMessage MessageOf(PageRequest asked)
    {
        var message = new HttpRequestMessage(asked.Body.Length > 0 ? HttpMethod.Post : HttpMethod.Get, asked.Url)
        {
            VersionPolicy = HttpVersionPolicy.RequestVersionOrHigher,
        };
        if (asked.Body.Length > 0)
        {
            // Not parsed: the type may come from a script of the page.
            message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(asked.Body));
            message.Content.Headers.TryAddWithoutValidation("Content-Type", asked.BodyType.Contains(';', StringComparison.Ordinal) ? asked.BodyType : $"{asked.BodyType}; charset=utf-8");
        }

        foreach (var (name, value) in asked.Headers)
        {
            message.Headers.TryAddWithoutValidation(name, value);
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
