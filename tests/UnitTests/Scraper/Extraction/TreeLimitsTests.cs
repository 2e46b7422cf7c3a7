using DiCoDe.Scraper.Extraction.Documents;

namespace DiCoDe.UnitTests.Scraper.Extraction;

[TestFixture]
[CancelAfter(60_000)]
public class TreeLimitsTests
{
    [TestCase("<div>")]
    [TestCase("<b>")]
    [TestCase("<div><table></div></table>", Description = "closed, but not where it counts")]
    [TestCase("<svg><g>")]
    public void A_page_nested_without_end_is_not_read(string part) => Assert.That(Read(part, 1_000_000 / part.Length), Is.Null);

    [Test]
    public void A_page_of_millions_of_elements_is_not_read() => Assert.That(Read("<i></i>", 600_000), Is.Null);

    [TestCase("<p>uno")]
    [TestCase("<a>uno")]
    public void A_long_page_is_read(string part)
    {
        using var page = Read(part, 20_000);

        Assert.That(page, Is.Not.Null);
    }

    private static PageDocument? Read(string part, int times) => PageDocument.TryRead(ScriptedFetcher.Some(string.Concat(Enumerable.Repeat(part, times))).Page);
}
