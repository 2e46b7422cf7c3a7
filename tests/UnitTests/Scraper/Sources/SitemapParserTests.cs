using System.IO.Compression;
using System.Text;

using DiCoDe.Scraper.Sources.Sitemaps;

using FsCheck;
using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Scraper.Sources;

[TestFixture]
public class SitemapParserTests
{
    [TestCase("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{0}</urlset>")]
    [TestCase("<urlset>{0}</urlset>", Description = "no namespace")]
    [TestCase("<urlset xmlns='http://example/wrong'>{0}</urlset>")]
    [TestCase("<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE urlset><urlset>{0}</urlset>")]
    [TestCase("<urlset xmlns:image='http://i'><url><image:image><image:loc>http://a/logo.png</image:loc></image:image></url>{0}</urlset>", Description = "no images")]
    public void Pages_are_found(string form)
    {
        var file = Read(string.Format(form, "<url><loc> http://a/1 </loc><lastmod>2026-11-01</lastmod></url><url><loc><![CDATA[http://a/2?x=1&y=2]]></loc></url>"));

        Assert.That(Addresses(file.Pages), Is.EqualTo(new[] { "http://a/1", "http://a/2?x=1&y=2" }));
        Assert.That(file.Sitemaps, Is.Empty);
    }

    [TestCase("2026-11-01", "2026-11-01T23:59:59.9999999Z", Description = "a day without an hour is its end")]
    [TestCase("2026-11-01T10:30:00-06:00", "2026-11-01T16:30:00Z")]
    [TestCase(" 2026-11-01T10:30Z ", "2026-11-01T10:30:00Z")]
    [TestCase("2026-11-01T10:30:00.123Z", "2026-11-01T10:30:00.123Z")]
    [TestCase("ayer", null)]
    [TestCase("2026-13-41", null)]
    public void When_a_page_changed_is_read(string written, string? moment) => Assert.That(
        Read($"<urlset><url><loc>http://a/1</loc><lastmod>{written}</lastmod></url></urlset>").Pages.Single().ChangedAt,
        Is.EqualTo(moment is null ? (DateTimeOffset?)null : DateTimeOffset.Parse(moment)));

    [Test]
    public void Each_page_has_its_own_date() => Assert.That(
        Read("<urlset><url><lastmod>2026-11-01</lastmod><loc>http://a/1</loc></url><url><loc>http://a/2</loc></url></urlset>").Pages.Select(page => page.ChangedAt is not null),
        Is.EqualTo(new[] { true, false }));

    [TestCase("<image xmlns='http://www.google.com/schemas/sitemap-image/1.1'><loc>http://a/logo.png</loc></image>")]
    [TestCase("<x:link xmlns:x='http://www.w3.org/1999/xhtml' href='http://a/en'><x:loc>http://a/en</x:loc></x:link>")]
    public void What_belongs_to_pictures_and_languages_is_no_page(string extra) => Assert.That(
        Read($"<urlset><url><loc>http://a/1</loc>{extra}</url></urlset>").Pages.Select(page => page.Address), Is.EqualTo(new[] { "http://a/1" }));

    [Test]
    public void A_robots_file_names_sitemaps() => Assert.That(
        Read("User-agent: *\nDisallow: /x\nSitemap: http://a/1.xml\nsitemap:http://a/2.xml\n").Sitemaps.Select(sitemap => sitemap.Address), Is.EqualTo(new[] { "http://a/1.xml", "http://a/2.xml" }));

    [Test]
    public void An_index_names_further_sitemaps() => Assert.That(
        Read("<sitemapindex><sitemap><loc>http://a/1.xml.gz</loc></sitemap></sitemapindex>").Sitemaps.Select(found => found.Address), Is.EqualTo(new[] { "http://a/1.xml.gz" }));

    [Test]
    public void A_list_in_plain_text_is_read() => Assert.That(Read("http://a/1\r\n\nhttp://a/2\nnonsense").Pages.Select(found => found.Address), Is.EqualTo(new[] { "http://a/1", "http://a/2" }));

    [Test]
    public void What_stands_before_a_mistake_is_kept()
    {
        var file = Read("<urlset><url><loc>http://a/1</loc></url>\n<url><loc>http://a/?x=1&y=2</loc></url></urlset>");

        Assert.That(Addresses(file.Pages), Is.EqualTo(new[] { "http://a/1" }));
        Assert.That(file.Problem, Does.Contain("línea 2"));
    }

    [Test]
    public void A_gzipped_one_is_unpacked() => Assert.That(
        SitemapParser.Read(Gzip("<urlset><url><loc>http://a/1</loc></url></urlset>")).Pages.Select(found => found.Address), Is.EqualTo(new[] { "http://a/1" }));

    [Test]
    public void A_damaged_gzip_is_told()
    {
        var packed = Gzip(string.Concat(Enumerable.Range(0, 2_000).Select(at => $"http://a/{at}\n")));
        packed.AsSpan(packed.Length / 2, 16).Fill(0xff);

        Assert.That(SitemapParser.Read(packed).Problem, Is.EqualTo("el sitemap comprimido está dañado"));
    }

    [Test]
    public void Entities_of_its_own_are_not_expanded() => Assert.That(
        Read("<!DOCTYPE u [<!ENTITY a 'http://a/1'>]><urlset><url><loc>&a;</loc></url></urlset>").Pages, Is.Empty);

    [Test]
    [Category("Property")]
    public void No_bytes_make_it_throw() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Elements("<urlset>", "<url>", "<loc>", "http://a/1", "</loc>", "</url>", "<sitemap>", "&", "<![CDATA[", "\u001f\u008b", "\0", "ñ", "<?xml version='1.0' encoding='utf-16'?>")
            .ListOf().ToArbitrary(),
        parts => SitemapParser.Read(Encoding.Latin1.GetBytes(string.Concat(parts))).Pages.Count <= 50_000));

    private static SitemapFile Read(string text) => SitemapParser.Read(Encoding.UTF8.GetBytes(text));

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    private static IEnumerable<string> Addresses(IEnumerable<SitemapAddress> found) => found.Select(each => each.Address);
}
