namespace DiCoDe.UnitTests.Scraper.Extraction;

[TestFixture]
[CancelAfter(60_000)]
public class TreeLimitsTests
{
    [TestCase("<div>")]
    [TestCase("<b>")]
    [TestCase("<div><table></div></table>", Description = "closed, but not where it counts")]
    [TestCase("<svg><g>")]
    public void A_page_nested_without_end_is_not_read(string part) => Assert.That(IsUnreadable(part, 1_000_000 / part.Length));

    [Test]
    public void A_page_of_millions_of_elements_is_not_read() => Assert.That(IsUnreadable("<i></i>", 600_000));

    [TestCase("<p>uno")]
    [TestCase("<a>uno")]
    public void A_long_page_is_read(string part) => Assert.That(IsUnreadable(part, 20_000), Is.False);

    [Test]
    public void An_unreadable_page_still_gives_its_json_ld()
    {
        using var page = Pages.Document(string.Concat(Enumerable.Repeat("<div>", 100_000)) + "<script type='application/ld+json'>{}</script>");

        Assert.That((page.Root.ChildElementCount, page.IsUnreadable, page.JsonLd.Single()), Is.EqualTo((2, true, "{}")));
    }

    [TestCase("<p><select><xmp></xmp><select>x")]
    [TestCase("<table><p><select><xmp></xmp></table><script>")]
    public void A_page_on_which_the_parser_fails_is_not_read(string html) => Assert.That(IsUnreadable(html, 1));

    private static bool IsUnreadable(string part, int times)
    {
        using var page = Pages.Document(string.Concat(Enumerable.Repeat(part, times)));
        _ = page.Root;
        return page.IsUnreadable;
    }
}
