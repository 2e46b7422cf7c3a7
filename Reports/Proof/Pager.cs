using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports.Proof;

/// <summary>The links to the pages beside one.</summary>
/// <param name="Before">The file of the page before, or "".</param>
/// <param name="Here">Which one it is ("Página 2").</param>
/// <param name="After">The file of the page after, or "".</param>
internal readonly record struct Pager(string Before, string Here, string After)
{
    /// <summary>Writes the links; nothing when there is no other page.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="isFirst">Whether it stands above the content, else below.</param>
    public void Write(Markup target, ReportLanguage language, bool isFirst)
    {
        if (Before.Length == 0 && After.Length == 0)
        {
            return;
        }

        target.Own("<nav class=\"pager\" aria-label=\""u8)
            .Text(isFirst ? language.Say("Más páginas", "More pages") : language.Say("Más páginas, al final", "More pages, at the end"))
            .Own("\">"u8);
        Link(target, Before, language.Say("← Anterior", "← Previous"));
        target.Own("<span>"u8).Text(Here).Own("</span>"u8);
        Link(target, After, language.Say("Siguiente →", "Next →"));
        target.Own("</nav>\n"u8);
    }

    private static void Link(Markup target, string file, string name)
    {
        if (file.Length > 0)
        {
            target.Own("<a href=\""u8).Text(file).Own("\">"u8).Text(name).Own("</a>"u8);
        }
    }
}
