using DiCoDe.Scraper;

namespace DiCoDe.Tests.Support;

/// <summary>The browser of the system; none is downloaded.</summary>
internal static class InstalledBrowser
{
    /// <summary>Start flags that work as root and leave the network alone.</summary>
    public static IReadOnlyList<string> Flags { get; } =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>Where it is; skips the test when there is none.</summary>
    public static string Path()
    {
        var found = ChromiumFinder.Find(Environment.GetEnvironmentVariable("DICODE_CHROMIUM") ?? "");
        if (found is null)
        {
            Assert.Ignore("skipped: no Chromium (install the system's chromium package)");
        }

        return found!;
    }
}
