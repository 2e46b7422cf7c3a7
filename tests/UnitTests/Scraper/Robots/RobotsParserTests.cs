using System.Text;

using DiCoDe.Scraper.Fetching.Robots;

using FsCheck;
using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Scraper.Robots;

[TestFixture]
public class RobotsParserTests
{
    private const string Sample = """
        # a comment
        User-agent: *
        Disallow: /privado
        Crawl-delay: 7

        User-agent: dicode/2.0
        user-agent: OtroBot
        Disallow: /cuenta/
        Disallow: /*?orden=
        Allow: /cuenta/publica
        Allow: /empleo/*.html$
        Disallow: /empleo/
        Crawl-Delay: 2.5
        """;

    [TestCase("/privado/1", true, "no rule", Description = "our own group replaces everyone's")]
    [TestCase("/cuenta/1", false, "Disallow: /cuenta/")]
    [TestCase("/cuenta/publica/1", true, "Allow: /cuenta/publica", Description = "the longer rule wins")]
    [TestCase("/lista?orden=fecha", false, "Disallow: /*?orden=")]
    [TestCase("/empleo/1.html", true, "Allow: /empleo/*.html$")]
    [TestCase("/empleo/1.html?a=1", false, "Disallow: /empleo/")]
    [TestCase("/", true, "no rule")]
    public void The_longest_rule_of_our_group_decides(string path, bool allowed, string rule) =>
        Assert.That(Read(Sample).Judge(Url(path)), Is.EqualTo(new RobotsVerdict(allowed, rule)));

    [Test]
    public void Our_group_has_its_own_delay() => Assert.That(Read(Sample).CrawlDelay, Is.EqualTo(TimeSpan.FromSeconds(2.5)));

    [Test]
    public void Who_is_not_named_obeys_the_rules_for_everyone()
    {
        var file = Read(Sample, "Tercero");

        Assert.That(file.Judge(Url("/privado/1")).Allowed, Is.False);
        Assert.That(file.CrawlDelay, Is.EqualTo(TimeSpan.FromSeconds(7)));
    }

    [TestCase("/ofertas/a%C3%B1o", "/ofertas/año")]
    [TestCase("/%7Eana/", "/~ana/")]
    [TestCase("/a%2fb", "/a%2Fb")]
    public void Percent_encoding_does_not_hide_a_path(string path, string rule) =>
        Assert.That(Read($"User-agent: *\nDisallow: {rule}").Judge(Url(path)).Allowed, Is.False);

    [TestCase("User-agent: *\r\nDisallow: /a\r\n", Description = "line ends of DOS")]
    [TestCase("\uFEFFUser-agent: *\nDisallow: /a", Description = "byte order mark")]
    [TestCase("user-agent *\ndisallow /a", Description = "no colons")]
    [TestCase("useragent: *\ndissallow: /a", Description = "typing errors")]
    [TestCase("User-agent: *\nSitemap: http://x/\nDisallow: /a", Description = "other lines do not end a group")]
    public void Sloppy_files_are_obeyed(string text) => Assert.That(Read(text).Judge(Url("/a")).Allowed, Is.False);

    [TestCase("Crawl-delay: -1")]
    [TestCase("Crawl-delay: mucho")]
    [TestCase("Crawl-delay: NaN")]
    [TestCase("Crawl-delay: ")]
    public void A_senseless_delay_is_none(string line) => Assert.That(Read($"User-agent: *\n{line}\nDisallow: /a").CrawlDelay, Is.EqualTo(TimeSpan.Zero));

    [Test]
    public void Robots_txt_itself_is_always_allowed() => Assert.That(Read("User-agent: *\nDisallow: /").Judge(Url("/robots.txt")).Allowed, Is.True);

    [TestCase("utf-16", Description = "as Windows writes it")]
    [TestCase("utf-16BE")]
    [TestCase("utf-32")]
    public void A_file_says_by_its_byte_order_mark_how_it_is_written(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] body = [.. encoding.GetPreamble(), .. encoding.GetBytes("User-agent: *\nDisallow: /año")];

        Assert.That(RobotsParser.Read(body, "DiCoDe").Judge(Url("/año/1")).Allowed, Is.False);
    }

    [Test]
    public void A_page_of_html_in_its_place_forbids_nothing() =>
        Assert.That(Read("<!doctype html><html><head><title>No existe: 404</title></head><body style='color: red'>Disallow everything</body></html>").Rules, Is.Empty);

    [TestCase(500 * 1024, "/aaaa", Description = "a file of just 500 KiB is read whole")]
    [TestCase(500 * 1024 + 1, "/before", Description = "of a longer one the cut line is no rule, and the line before it is")]
    public void Five_hundred_KiB_are_read(int length, string last)
    {
        const string Head = "User-agent: *\nDisallow: /before\n";
        const string Cut = "Disallow: /aaaa";
        var filling = new string('#', length - Head.Length - Cut.Length - 1);

        var file = Read(Head + filling + "\n" + Cut);

        Assert.That(file.Rules[^1].Line, Is.EqualTo($"Disallow: {last}"));
    }

    [TestCase("/a%62c", "/abc", Description = "as the RFC compares them, they are the same: forbidden")]
    [TestCase("/a%62c", "/a%62c")]
    public void An_encoded_letter_hides_no_path_from_a_prohibition(string rule, string path) =>
        Assert.That(Read($"User-agent: *\nDisallow: {rule}").Judge(path).Allowed, Is.False);

    [Test]
    public void Where_two_readings_of_a_rule_differ_only_what_both_allow_is_visited()
    {
        var file = Read("User-agent: *\nDisallow: /\nAllow: /a%62c");

        Assert.That((file.Judge("/abc").Allowed, file.Judge("/a%62c").Allowed), Is.EqualTo((false, true)));
    }

    [Test]
    [Category("Property")]
    public void No_file_makes_it_throw() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<string[]>(),
        lines => Read(string.Join('\n', lines.Select((line, at) => (at % 3) switch { 0 => "user-agent:*", 1 => "disallow:/" + line, _ => line ?? "" })))
            .Judge(Url("/a?b=%C3")).Rule.Length > 0));

    [Test]
    [CancelAfter(5_000)]
    public void A_pattern_of_stars_takes_no_time(CancellationToken cancel)
    {
        var rule = new RobotsPattern(string.Concat(Enumerable.Repeat("*a", 2_000)) + "$");

        Assert.That(rule.Matches("/" + new string('a', 1_999) + "b"), Is.False);
        Assert.That(cancel.IsCancellationRequested, Is.False);
    }

    private static RobotsFile Read(string text, string agent = "DiCoDe") => RobotsParser.Read(Encoding.UTF8.GetBytes(text), agent);

    private static Uri Url(string path) => new("http://portal.example" + path);
}
