using Microsoft.Playwright;

namespace DiCoDe.Scraper.Fetching.Browser;

/// <summary>The one Chromium of the process, started when a page first needs it, and again when it has died or is worn out.</summary>
internal sealed class ChromiumBrowser(ScraperOptions options, TimeProvider clock) : IAsyncDisposable, IDisposable
{
    // Chosen so that it runs as root in a container, and has no network: what it may have comes from us (PageParts).
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND",
    ];

    private readonly SemaphoreSlim _one = new(1, 1);
    private IPlaywright? _playwright;
    private RunningBrowser? _running;

    /// <summary>How it names itself: as we do everywhere else.</summary>
    public string UserAgent => options.UserAgent;

    /// <summary>Whether there is one to start.</summary>
    public bool IsInstalled => ChromiumFinder.Find(options.ChromiumPath) is not null;

    /// <summary>Gives a browser for one tab; it is to be given back.</summary>
    /// <exception cref="PlaywrightException">It does not start.</exception>
    public async Task<RunningBrowser> BorrowAsync(CancellationToken cancel)
    {
        await _one.WaitAsync(cancel);
        try
        {
            if (_running is { IsWornOut: true } old)
            {
                _running = null;
                await EndUnusedAsync(old);
            }

            _running ??= new RunningBrowser(await StartAsync(), clock);
            _running.Tabs++;
            return _running;
        }
        finally
        {
            _one.Release();
        }
    }

    public async ValueTask ReturnAsync(RunningBrowser browser)
    {
        await _one.WaitAsync(CancellationToken.None);
        try
        {
            browser.Tabs--;
            if (browser != _running)
            {
                await EndUnusedAsync(browser);
            }
        }
        finally
        {
            _one.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_running is { Browser: var browser })
        {
            await browser.CloseAsync();
        }

        Dispose();
    }

    public void Dispose()
    {
        _playwright?.Dispose(); // ends the driver, and the browser with it
        _one.Dispose();
    }

    private async Task<IBrowser> StartAsync()
    {
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            return await _playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = ChromiumFinder.Find(options.ChromiumPath),
                Headless = true,
                Args = Flags,
            });
        }
        catch (PlaywrightException)
        {
            // It may be the driver that died; the next try starts that as well.
            _playwright?.Dispose();
            _playwright = null;
            throw;
        }
    }

    private static async ValueTask EndUnusedAsync(RunningBrowser browser)
    {
        if (browser.Tabs == 0)
        {
            await browser.Browser.CloseAsync();
        }
    }
}
