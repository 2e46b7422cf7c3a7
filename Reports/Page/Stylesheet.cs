using Microsoft.AspNetCore.Components;

namespace DiCoDe.Reports.Page;

/// <summary>The page's own style sheet, written into it: the only markup that is not encoded, and none of it comes from a stranger.</summary>
internal static class Stylesheet
{
    public static MarkupString Markup { get; } = new(Read());

    private static string Read()
    {
        using var source = typeof(Stylesheet).Assembly.GetManifestResourceStream("DiCoDe.Reports.Page.report.css")!;
        using var reader = new StreamReader(source);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
