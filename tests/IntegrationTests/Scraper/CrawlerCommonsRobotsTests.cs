using DiCoDe.Scraper.Fetching.Robots;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Scraper;

/// <summary>The robots.txt files that crawler-commons is tested with, and one of a real portal. A product token has no digits (RFC 9309, 2.2.1), so that
/// the groups of its bot1, bot2 and so on are those of "bot".</summary>
[TestFixture]
public class CrawlerCommonsRobotsTests
{
    [TestCase("rfc9309-example-simple-robots.txt", "foobot", "/example/page.html", true)]
    [TestCase("rfc9309-example-simple-robots.txt", "foobot", "/example/other.html", false)]
    [TestCase("rfc9309-example-simple-robots.txt", "barbot", "/example/page.html", false)]
    [TestCase("rfc9309-example-simple-robots.txt", "bazbot", "/example/page.html", false, Description = "a group of two")]
    [TestCase("rfc9309-example-simple-robots.txt", "quxbot", "/example/", true, Description = "an empty group of its own")]
    [TestCase("rfc9309-example-simple-robots.txt", "other", "/a/b.gif", false)]
    [TestCase("rfc9309-example-simple-robots.txt", "other", "/publications/", true)]
    [TestCase("rfc9309-example-longest-match-robots.txt", "foobot", "/example/page/disallowed.gif", false)]
    [TestCase("rfc9309-example-longest-match-robots.txt", "foobot", "/example/page/allowed.gif", true)]
    [TestCase("rfc9309-example-rule-group-merging.txt", "examplebot", "/baz", false)]
    [TestCase("rfc9309-example-rule-group-merging.txt", "examplebot", "/foo", false)]
    [TestCase("rfc9309-example-rule-group-merging.txt", "bazbot", "/foo", true)]
    [TestCase("crawl-delay-group-merging.txt", "mybot", "/private/1", false, Description = "a delay does not end a group")]
    [TestCase("crawl-delay-group-merging.txt", "mybot", "/login/1", true)]
    [TestCase("crawl-delay-group-merging.txt", "yourbot", "/login/1", false)]
    [TestCase("crawl-delay-group-merging.txt", "other", "/private/1", true)]
    [TestCase("extensions-group-merging.txt", "mybot", "/private/1", false, Description = "nor do records that nobody knows")]
    [TestCase("extensions-group-merging.txt", "yourbot", "/login/1", false)]
    [TestCase("extensions-group-merging.txt", "other", "/private/1", false)]
    [TestCase("extensions-group-merging.txt", "other", "/llms.txt", true)]
    [TestCase("merge-rules.txt", "wget", "/tmp/bar", false)]
    [TestCase("merge-rules.txt", "wget", "/foo/bar", true, Description = "between equals the one that allows")]
    [TestCase("merge-rules.txt", "curl", "/foo/bar", false)]
    [TestCase("directive-typos-robots.txt", "bot", "/dissalow/", false)]
    [TestCase("directive-typos-robots.txt", "bot", "/desallow/", false)]
    [TestCase("directive-typos-robots.txt", "bot", "/useragent/", false)]
    [TestCase("directive-typos-robots.txt", "bot", "/useg-agent/", false)]
    [TestCase("directive-typos-robots.txt", "bot", "/useragent-no-colon/", false)]
    [TestCase("format-errors-robots.txt", "bot", "/whitespace-before-colon/", false)]
    [TestCase("format-errors-robots.txt", "bot", "/no-colon/", false)]
    [TestCase("format-errors-robots.txt", "bot", "/no-colon-useragent/", false)]
    [TestCase("format-errors-robots.txt", "bot", "/whitespace-before-colon", true)]
    [TestCase("format-errors-robots.txt", "bot", "/other", false)]
    [TestCase("malformed-path.txt", "any", "/wiki/Wikipedia_talk:Mediation_Committee/", false)]
    [TestCase("malformed-path.txt", "any", "/wiki/", true)]
    [TestCase("precedence-of-rules.txt", "testy", "/foo/bar", true, Description = "the longer of two that fit")]
    [TestCase("precedence-of-rules.txt", "testy", "/foo/bee", false)]
    [TestCase("precedence-of-rules.txt", "wget", "/x", false)]
    [TestCase("precedence-of-rules.txt", "wget", "/foo", true)]
    [TestCase("wildcards.txt", "any", "/gp/cart", false)]
    [TestCase("wildcards.txt", "any", "/ofertas", true)]
    public void A_file_says_what_its_makers_mean(string file, string agent, string path, bool isAllowed) =>
        Assert.That(Read(file, agent).Judge(path).Allowed, Is.EqualTo(isAllowed));

    [TestCase("robots-with-utf8-bom.txt")]
    [TestCase("robots-with-utf16le-bom.txt")]
    [TestCase("robots-with-utf16be-bom.txt")]
    public void A_byte_order_mark_hides_no_rule(string file)
    {
        var rules = Read(file, "foobot").Rules;

        Assert.That(rules.Select(rule => rule.Line), Is.EqualTo(Read("robots-with-utf8-bom.txt", "foobot").Rules.Select(rule => rule.Line)));
        Assert.That(rules, Is.Not.Empty);
    }

    [TestCase("crawl-delay-group-merging.txt", "mybot", 10)]
    [TestCase("crawl-delay-group-merging.txt", "yourbot", 0)]
    [TestCase("crawl-delay-group-merging.txt", "other", 30)]
    [TestCase("dos-line-endings.txt", "other", 1)]
    public void A_delay_belongs_to_the_agents_above_it(string file, string agent, int seconds) =>
        Assert.That(Read(file, agent).CrawlDelay, Is.EqualTo(TimeSpan.FromSeconds(seconds)));

    [Test]
    public void Every_file_can_be_read_by_everybody()
    {
        foreach (var file in Directory.EnumerateFiles(Folder(), "*.txt"))
        {
            Assert.That(RobotsParser.Read(File.ReadAllBytes(file), "DiCoDe").Judge("/").Rule, Is.Not.Empty, file);
        }
    }

    [Test]
    public void A_portal_can_have_other_rules_for_a_search_engine_than_for_everybody()
    {
        var body = File.ReadAllBytes(SharedData.PathOf("robots", "infojobs.net-2021-robots.txt"));

        Assert.That(RobotsParser.Read(body, "googlebot").Judge("/ver-oferta.xhtml").Allowed, Is.False);
        Assert.That(RobotsParser.Read(body, "googlebot").Judge("/ofertas-trabajo").Allowed, Is.True);
    }

    private static string Folder() => SharedData.PathOf("robots", "crawler-commons", "src", "test", "resources", "robots");

    private static RobotsFile Read(string file, string agent) => RobotsParser.Read(File.ReadAllBytes(Path.Combine(Folder(), file)), agent);
}
