using System.Globalization;
using System.Net;
using System.Text;

using DiCoDe.Host.Demo.Market;

namespace DiCoDe.Host.Demo.Portals;

/// <summary>What both demo portals write in the same way.</summary>
internal static class DemoHtml
{
    public const string Notice = "Portal de demostración de DiCoDe: los anuncios, las empresas y los teléfonos son inventados.";

    public static CultureInfo Spanish { get; } = CultureInfo.GetCultureInfo("es-MX");

    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    /// <summary>An ad's text as portals show it: paragraphs, and lists where lines begin with "- ".</summary>
    public static string Body(string text)
    {
        var html = new StringBuilder(text.Length + 256);
        var inList = false;
        foreach (var line in text.Split('\n'))
        {
            var isEntry = line.StartsWith("- ", StringComparison.Ordinal);
            if (isEntry != inList)
            {
                html.Append(isEntry ? "<ul>" : "</ul>\n");
                inList = isEntry;
            }

            if (isEntry)
            {
                html.Append("<li>").Append(Encode(line[2..])).Append("</li>");
            }
            else if (line.Trim().Length > 0)
            {
                html.Append("<p>").Append(Encode(line)).Append("</p>\n");
            }
        }

        return html.Append(inList ? "</ul>" : "").ToString();
    }

    public static string Page(string title, string head, string body) => $$"""
        <!doctype html>
        <html lang="es-MX">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <meta name="robots" content="noindex">
        <title>{{Encode(title)}}</title>
        {{head}}
        <style>body{font-family:sans-serif;max-width:50rem;margin:auto;padding:1rem}aside{background:#ffe9b0;padding:.5rem}article{border-top:1px solid #ccc}</style>
        </head>
        <body>
        <aside>{{Notice}}</aside>
        {{body}}
        </body>
        </html>
        """;

    public static string Municipality(DemoPosting posting) => posting.Place.Split(',')[0].Trim();

    public static string Entity(DemoPosting posting) => posting.Place.Split(',')[^1].Trim();
}
