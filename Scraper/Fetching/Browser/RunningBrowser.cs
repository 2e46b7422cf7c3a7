using Microsoft.Playwright;

namespace DiCoDe.Scraper.Fetching.Browser;

/// <summary>One run of Chromium. Browsers grow, so that none runs for ever.</summary>
internal sealed class RunningBrowser(IBrowser browser, TimeProvider clock)
{
    /// <summary>After so many pages another is started.</summary>
    public const int MostPages = 1_000;

    /// <summary>And after this time.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    private readonly long _started = clock.GetTimestamp();

    public IBrowser Browser => browser;

    /// <summary>How many pages it has drawn, in all its tabs.</summary>
    public int Pages { get; set; }

    /// <summary>How many tabs are open: it ends with the last of them, once another has taken its place.</summary>
    public int Tabs { get; set; }

    public bool IsWornOut => !browser.IsConnected || Pages >= MostPages || clock.GetElapsedTime(_started) >= Longest;
}
