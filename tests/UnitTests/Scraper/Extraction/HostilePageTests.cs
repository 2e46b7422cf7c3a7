using System.Text;

using DiCoDe.Scraper;

namespace DiCoDe.UnitTests.Scraper.Extraction;

/// <summary>Pages written to cost time or memory: each is read to its end, gives no ad and throws nothing.</summary>
[TestFixture]
[CancelAfter(60_000)]
public class HostilePageTests
{
    private const int Largest = 10_000_000;

    [TestCase("<div>")]
    [TestCase("<script")]
    [TestCase("<script type='application/ld+json'>")]
    [TestCase("<script type='application/ld+json'>{</script>")]
    [TestCase("<!--")]
    [TestCase("<a b='c' ")]
    [TestCase("<a b=\"")]
    [TestCase("<p itemscope itemtype='JobPosting' itemprop='a'>")]
    [TestCase("\0")]
    [TestCase("&amp;lt;")]
    public void It_is_read_in_bounded_time_and_memory(string part)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);

        Assert.That(PageExtraction.Read(ScriptedFetcher.Some(string.Concat(Enumerable.Repeat(part, Largest / part.Length))).Page, portal: null), Is.Empty);
        Assert.That(GC.GetTotalMemory(forceFullCollection: true) - before, Is.LessThan(300_000_000));
    }

    [Test]
    public void What_is_no_text_gives_nothing() =>
        Assert.That(PageExtraction.Read(ScriptedFetcher.Some("").Page with { Body = Encoding.Latin1.GetBytes("%PDF-1.7 <h1>x</h1>") }, portal: null), Is.Empty);

    [Test]
    public void A_page_that_shows_several_ads_gives_all() => Assert.That(
        PageExtraction.Read(
            ScriptedFetcher.Some("""<script type="application/ld+json">[{"@type":"JobPosting","title":"A","url":"/1"},{"@type":"JobPosting","title":"B","url":"/2"}]</script>""").Page,
            portal: null),
        Has.Count.EqualTo(2));

    [Test]
    public void A_page_about_one_ad_gives_it() => Assert.That(
        PageExtraction.Read(ScriptedFetcher.Some("""<p itemscope itemtype="http://schema.org/JobPosting"><b itemprop="title">A</b></p>""").Page, portal: null), Has.Count.EqualTo(1));
}
