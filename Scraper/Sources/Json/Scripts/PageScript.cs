using System.Text;
using System.Text.Json;

using AngleSharp.Html.Dom;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals.Finding;
using DiCoDe.Scraper.Extraction.Documents;
using DiCoDe.Scraper.Extraction.Selectors;

namespace DiCoDe.Scraper.Sources.Json.Scripts;

/// <summary>Takes the JSON out of a script of a page of HTML. Only scripts are searched: an ad may write in its text what it likes.</summary>
internal sealed class PageScript(ScriptRules rules)
{
    private readonly string _name = NameOf(rules);
    private readonly Selector _scripts = Selector.Parse(NameOf(rules));

    /// <summary>The document, or <see langword="null"/> with the reason, a sentence for the operator. A page that is JSON itself is taken as it is.</summary>
    public (JsonDocument? Document, string Problem) Read(Page page)
    {
        if (page.Body.IsEmpty || JsonPage.IsMeant(page))
        {
            return JsonPage.Read(page);
        }

        using var html = PageDocument.TryRead(page);
        return html is null ? (null, "no es una página de texto") : Read(html);
    }

    /// <summary>The same of a page of HTML.</summary>
    public (JsonDocument? Document, string Problem) Read(PageDocument html)
    {
        var isThere = false;
        foreach (var script in _scripts.AllIn(html.Root).OfType<IHtmlScriptElement>())
        {
            isThere = true;
            var (json, problem) = LiteralFinder.Find(script.TextContent, rules.After);
            if (json.Length > 0)
            {
                return JsonPage.Parse(Encoding.UTF8.GetBytes(json));
            }

            if (problem.Length > 0)
            {
                return (null, $"los datos del script {problem}");
            }
        }

        return (null, html.IsUnreadable ? "el HTML de la página no se puede leer: está anidado sin fin"
            : !isThere ? $"la página no tiene el script «{_name}»: quizá el portal cambió de diseño; revise script"
            : rules.After.Length > 0 ? $"en los scripts de la página ningún dato sigue a «{rules.After}»: quizá el portal cambió de diseño; revise script.after"
            : $"el script «{_name}» no tiene datos: quizá el portal cambió de diseño; revise script");
    }

    private static string NameOf(ScriptRules rules) => rules.Select.Length == 0 ? "script" : rules.Select;
}
