using DiCoDe.Domain.Harvesting;
using DiCoDe.Scraper.Fetching.Http;
using DiCoDe.Scraper.Fetching.Http.Bodies;

namespace DiCoDe.Scraper.Fetching.Manners.Blocks;

/// <summary>Looks at the page that comes with a refusal, to say what refuses.</summary>
internal static class RefusalPage
{
    /// <summary>A longer page is not looked at.</summary>
    private const int MostBytes = 256 * 1024;

    /// <summary>A refusal with its kind, when the page of a 403 or 503 is a challenge: then a 503, too, is no passing failure. Else what was judged.</summary>
    public static async ValueTask<FetchOutcome> ExplainAsync(Uri asked, HttpResponseMessage response, FetchOutcome judged, CancellationToken cancel)
    {
        var status = (int)response.StatusCode;
        if (status is not (403 or 503) || await PageOfAsync(asked, response, cancel) is not { } page)
        {
            return judged;
        }

        return ChallengePage.KindOf(page) is { Length: > 0 } kind ? new FetchOutcome.Blocked(status, kind) : judged;
    }

    private static async ValueTask<Page?> PageOfAsync(Uri asked, HttpResponseMessage response, CancellationToken cancel)
    {
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(cancel);
            var contentType = response.Content.Headers.ContentType?.MediaType ?? "";
            if (await LimitedBody.ReadAsync(stream, MostBytes, cancel) is not { } sent
                || ContentCodings.Undo(sent, string.Join(',', response.Content.Headers.ContentEncoding), contentType) is not Unpacked.Whole { Bytes: var body })
            {
                return null;
            }

            return new Page
            {
                Url = asked,
                FinalUrl = asked,
                Status = (int)response.StatusCode,
                ContentType = contentType,
                Headers = HttpFetcher.HeadersOf(response),
                Body = body,
                FetchedAt = default,
            };
        }
        catch (Exception error) when (error is HttpRequestException or IOException or InvalidDataException)
        {
            return null; // the refusal stands, however badly it is worded
        }
    }
}
