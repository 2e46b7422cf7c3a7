using DiCoDe.Scraper.Extraction.Selectors;

namespace DiCoDe.UnitTests.Scraper.Extraction;

[TestFixture]
public class ElementTextTests
{
    [TestCase("  Analista \n <b>de</b>\t datos ", "Analista de datos")]
    [TestCase("<p>Uno</p> <p>Dos</p>", "Uno\nDos")]
    [TestCase("Uno<br>Dos<br/><br/>Tres", "Uno\nDos\nTres")]
    [TestCase("<ul><li>Uno</li><li>Dos</li></ul>Fin", "Uno\nDos\nFin")]
    [TestCase("Hace&nbsp;2 horas<script>x()</script><style>p{}</style>", "Hace 2 horas")]
    [TestCase("<svg><title>icono</title></svg>Lima", "Lima")]
    [TestCase("", "")]
    public void It_reads_as_a_person_would(string html, string text)
    {
        using var page = Pages.Document($"<body><main>{html}</main>");

        Assert.That(ElementText.Of(Selector.Parse("main").FirstIn(page.Root)!), Is.EqualTo(text));
    }

    [Test]
    public void A_deeply_nested_page_is_read()
    {
        using var page = Pages.Document(string.Concat(Enumerable.Repeat("<div>", 900)) + "fin");

        Assert.That(ElementText.Of(page.Root), Is.EqualTo("fin"));
    }
}
