namespace DiCoDe.Host.Settings;

/// <summary>The address that portals are given, so that they can reach whoever reads them.</summary>
/// <param name="Address">An e-mail address or a page; "" when none is known.</param>
internal sealed record Contact(string Address)
{
    public const string Variable = "DICODE_CONTACT";

    /// <summary>What the command line names, else the environment, else nothing.</summary>
    public static string Find(string? named) => (named ?? Environment.GetEnvironmentVariable(Variable) ?? "").Trim();
}
