namespace DiCoDe.Scraper;

/// <summary>Says whether this machine has a Chromium that can draw pages.</summary>
public static class ChromiumFinder
{
    /// <summary>What to tell a user who has none.</summary>
    public const string Remedy =
        "No se encontró Chromium, que dibuja las páginas de este portal. Instálelo (Debian y Ubuntu: apt-get install chromium) o indique dónde está: DICODE_CHROMIUM=/ruta/al/ejecutable.";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        Windows(Environment.SpecialFolder.ProgramFiles, "Google", "Chrome", "Application", "chrome.exe"),
        Windows(Environment.SpecialFolder.ProgramFilesX86, "Google", "Chrome", "Application", "chrome.exe"),
        Windows(Environment.SpecialFolder.ProgramFilesX86, "Microsoft", "Edge", "Application", "msedge.exe"),
    ];

    /// <summary>The executable to use.</summary>
    /// <param name="path">The one that was asked for; "" looks in the usual places.</param>
    /// <returns>Its path, or <see langword="null"/> when there is none. One that was asked for and is not there is not replaced by another.</returns>
    public static string? Find(string path) => Find(path, (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator));

    internal static string? Find(string path, IEnumerable<string> folders)
    {
        if (path.Length > 0)
        {
            return File.Exists(path) ? path : null;
        }

        var onPath = folders.Where(folder => folder.Length > 0).ToList();
        return Names
            .SelectMany(name => onPath.Select(folder => Path.Combine(folder, name)))
            .Concat(Places)
            .FirstOrDefault(File.Exists);
    }

    private static string Windows(Environment.SpecialFolder root, params string[] parts) => Path.Combine([Environment.GetFolderPath(root), .. parts]);
}
