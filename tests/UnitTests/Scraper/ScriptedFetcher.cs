using System.Text;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Scraper.Fetching;

namespace DiCoDe.UnitTests.Scraper;

/// <summary>Answers what a test says, and remembers what it was asked.</summary>
internal sealed class ScriptedFetcher(Func<Uri, int, FetchOutcome> answer) : IPageFetcher
{
    private readonly List<string> _asked = [];

    /// <summary>Answers these outcomes in turn, and the last of them for ever.</summary>
    public ScriptedFetcher(params FetchOutcome[] outcomes)
        : this((_, at) => outcomes[Math.Min(at, outcomes.Length - 1)])
    {
    }

    /// <summary>Has these pages, and no others.</summary>
    public ScriptedFetcher(IReadOnlyDictionary<string, string> pages)
        : this((url, _) => pages.TryGetValue(url.AbsoluteUri, out var page) ? Some(page, url) : new FetchOutcome.Gone(404))
    {
    }

    public IReadOnlyList<string> Asked => _asked;

    public static FetchOutcome.Fetched Some(string body, Uri? url = null) => new(new Page
    {
        Url = url ?? new Uri("http://portal.example/"),
        FinalUrl = url ?? new Uri("http://portal.example/"),
        Status = 200,
        ContentType = "text/html; charset=utf-8",
        Body = Encoding.UTF8.GetBytes(body),
        FetchedAt = Tests.Support.Some.Moment,
    });

    public ValueTask<FetchOutcome> FetchAsync(PageRequest request, CancellationToken cancel)
    {
        _asked.Add(request.Url.AbsoluteUri);
        return ValueTask.FromResult(answer(request.Url, _asked.Count - 1));
    }
}
