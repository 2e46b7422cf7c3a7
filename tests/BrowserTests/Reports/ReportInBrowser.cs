using DiCoDe.Domain.Demand;
using DiCoDe.Tests.Support;
using DiCoDe.Tests.Support.Reports;

using Microsoft.Playwright;

namespace DiCoDe.BrowserTests.Reports;

/// <summary>A report in a folder of its own, with the system's browser to open it.</summary>
internal sealed class ReportInBrowser : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private ReportInBrowser()
    {
    }

    public static async Task<ReportInBrowser> OpenAsync(WeeklyReport week)
    {
        var chromium = InstalledBrowser.Path();
        var report = new ReportInBrowser();
        await Written.SaveAsync(week, report._folder.Path);
        report._playwright = await Playwright.CreateAsync();
        report._browser = await report._playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = InstalledBrowser.Flags });
        return report;
    }

    /// <summary>A file of the report as an address of this machine.</summary>
    public string AddressOf(string path) => new Uri(_folder.File(path)).AbsoluteUri;

    /// <summary>A page of the report, or a blank one.</summary>
    public async Task<OpenPage> PageAsync(string path, int width, bool scripts = true, ColorScheme colours = ColorScheme.Light)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = scripts,
            ColorScheme = colours,
        });
        var page = await context.NewPageAsync();
        if (path != "about:blank")
        {
            await page.GotoAsync(AddressOf(path));
        }

        return new OpenPage(context, page);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _folder.Dispose();
    }

    /// <summary>A page that closes with its context.</summary>
    internal sealed class OpenPage(IBrowserContext context, IPage page) : IAsyncDisposable
    {
        public IPage Page { get; } = page;

        public ValueTask DisposeAsync() => context.DisposeAsync();
    }
}
