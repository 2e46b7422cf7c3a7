namespace DiCoDe.BrowserTests.Reports;

/// <summary>The browser of the system; none is downloaded.</summary>
internal static class InstalledBrowser
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Start flags that work as root and leave the network alone.</summary>
    public static IReadOnlyList<string> Flags { get; } =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>Where it is; skips the test when there is none.</summary>
    public static string Path()
    {
        var found = Array.Find(Places, File.Exists);
        if (found is null)
        {
            Assert.Ignore("skipped: no Chromium (install the system's chromium package)");
        }

        return found!;
    }
}
