namespace DiCoDe.Reports.Proof;

/// <summary>The way from a page to the one before and the one after.</summary>
/// <param name="Before">The file of the page before, or "".</param>
/// <param name="Here">Where one is ("Parte 2 de 7").</param>
/// <param name="After">The file of the page after, or "".</param>
internal readonly record struct Pager(string Before, string Here, string After)
{
    /// <summary>Writes the links; nothing when there is no other page.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="isFirst">Whether it stands above the content, else below.</param>
    public void Write(Markup target, bool isFirst)
    {
        if (Before.Length == 0 && After.Length == 0)
        {
            return;
        }

        target.Own(isFirst ? "<nav class=\"pager\" aria-label=\"Más páginas\">"u8 : "<nav class=\"pager\" aria-label=\"Más páginas, al final\">"u8);
        Link(target, Before, "← Anterior"u8);
        target.Own("<span>"u8).Text(Here).Own("</span>"u8);
        Link(target, After, "Siguiente →"u8);
        target.Own("</nav>\n"u8);
    }

    private static void Link(Markup target, string file, ReadOnlySpan<byte> name)
    {
        if (file.Length > 0)
        {
            target.Own("<a href=\""u8).Text(file).Own("\">"u8).Own(name).Own("</a>"u8);
        }
    }
}
