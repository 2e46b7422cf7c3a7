namespace DiCoDe.Tests.Support;

/// <summary>Real data that lies beside the clone and never in it. Tests that need it are skipped where it is absent.</summary>
internal static class SharedData
{
    private static string Root => Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "data"));

    /// <summary>The path of a file or folder of the shared data; skips the test when it is not there.</summary>
    public static string PathOf(params string[] parts)
    {
        var path = Path.Combine([Root, .. parts]);
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            Assert.Ignore($"skipped: no shared data ({string.Join('/', parts)})");
        }

        return path;
    }
}
