using System.Runtime.CompilerServices;

namespace DiCoDe.Tests.Support;

internal static class Snapshot
{
    /// <summary>Compares with the approved file beside the test. DICODE_APPROVE=1 writes it: look at the difference before committing it.</summary>
    public static void Match(string actual, string of = "", [CallerFilePath] string source = "", [CallerMemberName] string test = "")
    {
        var approved = Path.Combine(Path.GetDirectoryName(source)!, "Approved", of.Length == 0 ? $"{test}.txt" : $"{test}, {of}.txt");
        if (Environment.GetEnvironmentVariable("DICODE_APPROVE") is "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
            File.WriteAllText(approved, actual);
        }

        Assert.That(actual, Is.EqualTo(File.Exists(approved) ? File.ReadAllText(approved) : "").NoClip, $"See {approved}");
    }
}
