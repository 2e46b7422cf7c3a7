using AngleSharp.Html.Parser;

using DiCoDe.Scraper.Extraction.Documents;
using DiCoDe.Tests.Support;

using FsCheck;
using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Scraper.Extraction;

/// <summary>The scanner must find what the tree would hold, or say that it is in doubt.</summary>
[TestFixture]
public class ScriptScannerTests
{
    private const string Script = "<script type='application/ld+json'>{}</script>";

    [TestCase("<!--" + Script + "-->")]
    [TestCase("<p title=\"" + Script + "\">")]
    [TestCase("<textarea>" + Script + "</textarea>")]
    [TestCase("<title>" + Script + "</title>")]
    [TestCase("<style>" + Script + "</style>")]
    [TestCase("<iframe>" + Script + "</iframe>")]
    [TestCase("<plaintext>" + Script)]
    [TestCase("<script><!--<script>" + Script + "--></script>")]
    [TestCase("<script type=module>{}</script>")]
    [TestCase("<template>" + Script + "</template>")]
    public void What_is_no_script_is_not_taken(string html)
    {
        using var page = Pages.Document(html);

        Assert.That(page.JsonLd, Is.Empty);
    }

    [TestCase(Script)]
    [TestCase("<!-->" + Script)]
    [TestCase("<script>if (a < b) x = '<!-- -->';</script>" + Script)]
    [TestCase("<noscript>" + Script + "</noscript>")]
    [TestCase("<svg><title>x</title><style>a{}</style></svg>" + Script)]
    [TestCase("<SCRIPT a=\"b>\" TYPE = \"Application/LD+JSON; charset=utf-8\" >{}</Script >")]
    public void A_plain_script_needs_no_tree(string html)
    {
        using var page = Pages.Document(html);

        Assert.That((page.JsonLd.Single(), page.HasTree), Is.EqualTo(("{}", false)));
    }

    [Test]
    [Category("Property")]
    public void It_finds_what_the_tree_holds() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(3_000),
        Prop.ForAll(
            Gen.Elements(
                Script, "<script type=application/ld+json>", "{\"a\":1}", "</script>", "</script ", "<script>", "<!--", "-->", "--!>", "<!-->", "<!", "<?", "</", "</>", "--", "-", ">", "<",
                "\"", "'", "=", "/", " ", "x", "&amp;", "<p a='", "<p a=\"", "<p>", "</p>", "<title>", "</title>", "<textarea>", "</textarea>", "<style>", "</style>", "<svg>", "</svg>",
                "<svg/>", "<svg a=b/>", "<template>", "</template>", "<noscript>", "</noscript>", "<select>", "</select>", "<iframe>", "</iframe>", "<xmp>", "</xmp>", "<table>", "<tr>",
                "<math>", "<![CDATA[", "]]>", "<base href=/a/>", "<base href='/b/'>", "<head>", "</head>", "<body>", "</html>", "\r\n", "<foreignObject>", "<div>", "<desc>", "</desc>")
                .ListOf().Select(parts => string.Concat(parts)).ToArbitrary(),
            AgreesWithTree));

    [Test]
    public void It_finds_what_the_trees_of_saved_pages_hold() => Assert.That(
        new[] { "pages", "jsonld", "encodings" }
            .SelectMany(folder => Directory.EnumerateFiles(SharedData.PathOf(folder), "*.html", SearchOption.AllDirectories))
            .Where(file => !AgreesWithTree(PageEncoding.TextOf(File.ReadAllBytes(file), ""))),
        Is.Empty);

    private static bool AgreesWithTree(string html)
    {
        var scan = ScriptScanner.Read(html);
        using var tree = new HtmlParser().ParseDocument(html);
        var scripts = tree.QuerySelectorAll("script[type]")
            .Where(script => script.GetAttribute("type")!.Trim().StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase))
            .Select(script => script.TextContent);
        return scan.IsInDoubt || (scan.JsonLd.SequenceEqual(scripts) && scan.Base == tree.Head?.QuerySelector("base[href]")?.GetAttribute("href"));
    }
}
