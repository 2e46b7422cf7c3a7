using System.Text;

using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Page;

/// <summary>The style sheet and the script that all pages share. None of their text comes from a stranger.</summary>
internal static class SharedFiles
{
    public const string Style = "report.css";

    public const string Script = "report.js";

    /// <summary>The files, as they lie in the assembly, with the line ends of the report.</summary>
    public static IEnumerable<ReportFile> Write()
    {
        yield return Read(Style);
        yield return Read(Script);
    }

    private static ReportFile Read(string name)
    {
        using var source = typeof(SharedFiles).Assembly.GetManifestResourceStream($"DiCoDe.Reports.Page.{name}")!;
        using var reader = new StreamReader(source);
        return new ReportFile(name, Encoding.UTF8.GetBytes(reader.ReadToEnd().ReplaceLineEndings("\n")));
    }
}
