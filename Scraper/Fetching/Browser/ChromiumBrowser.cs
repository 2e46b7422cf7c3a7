using Microsoft.Playwright;

namespace DiCoDe.Scraper.Fetching.Browser;

/// <summary>The one Chromium of the process, started when a page first needs it and again when it has died.</summary>
internal sealed class ChromiumBrowser(ScraperOptions options) : IAsyncDisposable, IDisposable
{
    // Chosen so that it runs as root in a container, and does nothing of its own on the network.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly SemaphoreSlim _starting = new(1, 1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>How it names itself: as we do everywhere else.</summary>
    public string UserAgent => options.UserAgent;

    /// <summary>Whether there is one to start.</summary>
    public bool IsInstalled => ChromiumFinder.Find(options.ChromiumPath) is not null;

    /// <exception cref="PlaywrightException">It does not start.</exception>
    public async Task<IBrowser> GetAsync(CancellationToken cancel)
    {
        await _starting.WaitAsync(cancel);
        try
        {
            if (_browser is not { IsConnected: true })
            {
                _playwright ??= await Playwright.CreateAsync();
                _browser = await _playwright.Chromium.LaunchAsync(new()
                {
                    ExecutablePath = ChromiumFinder.Find(options.ChromiumPath),
                    Headless = true,
                    Args = Flags,
                });
            }

            return _browser;
        }
        finally
        {
            _starting.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        Dispose();
    }

    public void Dispose()
    {
        _playwright?.Dispose(); // ends the driver, and the browser with it
        _starting.Dispose();
    }
}
