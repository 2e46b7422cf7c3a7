using DiCoDe.Scraper.Fetching.Markup;

using FsCheck;
using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Scraper.Fetching;

[TestFixture]
public class MarkupScanTests
{
    [Test]
    public void Tags_text_and_the_content_of_scripts_are_told_apart() => Assert.That(
        MarkupScan.Of("<!doctype html><TITLE>a < b</title><p class='x'>uno<!-- <p>no --><script>if (a<b) '<p>'</script>dos").Select(piece => (piece.Kind, piece.Name, piece.Text)),
        Is.EqualTo(new[]
        {
            (MarkupKind.Tag, "title", ""),
            (MarkupKind.Content, "title", "a < b"),
            (MarkupKind.Tag, "p", " class='x'"),
            (MarkupKind.Text, "", "uno"),
            (MarkupKind.Tag, "script", ""),
            (MarkupKind.Content, "script", "if (a<b) '<p>'"),
            (MarkupKind.Text, "", "dos"),
        }));

    [TestCase("<meta name=a content=1>", "1")]
    [TestCase("<meta name='a' content='1'/>", "1")]
    [TestCase("<META CONTENT = \"1 > 0 &amp; x\" NAME=a>", "1 > 0 & x")]
    [TestCase("<meta content>", "")]
    [TestCase("<meta data-content=1>", null)]
    [TestCase("<meta data='content=1'>", null, Description = "a value is not an attribute")]
    public void An_attribute_has_its_value(string tag, string? value) =>
        Assert.That(MarkupScan.Of(tag).First().Attribute("content"), Is.EqualTo(value));

    [Test]
    [Category("Property")]
    public void No_page_makes_it_throw_or_run_for_ever() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Elements("<", ">", "!", "--", "/", "a", "=", "'", "\"", " ", "script", "title", "</script>", "<p ", "\0", "&#x").ArrayOf().Select(string.Concat).ToArbitrary(),
        html => MarkupScan.Of(html).All(piece => (piece.Attribute("a") ?? "").Length <= html.Length * 8)));

    [Test]
    [CancelAfter(5_000)]
    public void A_page_of_beginnings_takes_no_time(CancellationToken cancel)
    {
        foreach (var start in new[] { "<", "<!--", "<a ", "<a b='", "</", "<script>" })
        {
            Assert.That(MarkupScan.Of(string.Concat(Enumerable.Repeat(start, 60_000))).Count(), Is.GreaterThanOrEqualTo(0));
            Assert.That(cancel.IsCancellationRequested, Is.False, start);
        }
    }
}
