using System.Text;

using DiCoDe.Scraper.Extraction.Documents;

namespace DiCoDe.UnitTests.Scraper.Extraction;

[TestFixture]
public class AttributeCountTests
{
    [TestCase("<p {0}>", " a=1")]
    [TestCase("<p {0}>", " a=\">\"")]
    [TestCase("<p {0}>", "\na = '>'")]
    [TestCase("<p {0}>", "a='1'")]
    [TestCase("<p {0}>", "/a")]
    [TestCase("{0}", "<p a b c d>")]
    [TestCase("<p {0}", " a")]
    public void Attributes_without_end_are_too_much(string page, string attribute)
    {
        var html = page.Replace("{0}", string.Concat(Enumerable.Repeat(attribute, AttributeCount.Most + 2)), StringComparison.Ordinal);

        Assert.That(AttributeCount.IsTooMuch(Encoding.UTF8.GetBytes(html)));
    }

    [TestCase("<p class=\"{0}\">texto</p>", "a b > c = ")]
    [TestCase("<p>{0}</p>", "a = b, c < 3 ")]
    [TestCase("<p>{0}</p>", "<br/>")]
    [TestCase("{0}", "<p>texto")]
    public void Long_values_and_long_texts_are_not(string page, string text)
    {
        var html = page.Replace("{0}", string.Concat(Enumerable.Repeat(text, AttributeCount.Most * 2)), StringComparison.Ordinal);

        Assert.That(AttributeCount.IsTooMuch(Encoding.UTF8.GetBytes(html)), Is.False);
    }
}
