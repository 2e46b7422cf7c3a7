namespace DiCoDe.Host;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>A part failed; it was named.</summary>
    public const int PartFailed = 1;

    /// <summary>The command line, a settings file or an input cannot be used.</summary>
    public const int BadSettings = 2;
}
