using System.Text;

namespace DiCoDe.UnitTests.Stages;

/// <summary>Texts such as portals might send on their worst day: pieces of ads, markup, numbers and odd characters, mixed by a seed.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "Requisitos:", "Ofrecemos", "Funciones Atender", "SOMOS una empresa", "Interesados enviar CV", "Palabras clave:", "deseable", "Manejo de Excel",
        "atención a clientes", "inglés", "SQL", "C++", "Licenciatura en Contabilidad", "55 1234 5678", "+52 1 (55) 12345678", "$12,000.00 - $15,000",
        "rh@ejemplo.com", "rh arroba ejemplo punto com", "wa.me/52155", "15/11/2026", "hace 3 días", "10 vacantes", "Trabajo ", "(3 vacantes)",
        "<p>", "</p>", "<li>", "<ul", "<a href=\"", "<script>", "</script", "<!--", "-->", "<br/>", "&amp;", "&amp;lt;b&amp;gt;", "&lt;", "&#8226;", "&#0;",
        "&#x1F600;", "&nbsp", "\n", "\r\n", "\t", " ", " ", " ", ". ", ":", ";", "- ", "• ", "· ", "**", "*", "__", "¿", "¡", "\u200B", "\u202E", "\uFEFF",
        "\uD83D", "\uDE00", "😀", "👩‍👧", "𝗕𝗼𝗹𝗱", "مرحبا", "日本語", "e\u0301", "\u0000", "\uF0B7", "ß", "İ", "ﬁ", "'", "\"", "<", ">", "&", "@", "[", "]", "0", "9",
    ];

    public static string Of(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        var count = random.Next(0, 120);
        for (var piece = 0; piece < count; piece++)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(4) == 0 ? " " : "");
        }

        return text.ToString();
    }
}
