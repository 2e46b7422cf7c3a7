using DiCoDe.Scraper.Fetching;
using DiCoDe.Scraper.Fetching.Manners.Reservations;

namespace DiCoDe.UnitTests.Scraper.Fetching.Manners;

[TestFixture]
public class ReservationFetcherTests
{
    private const string File = "http://portal.example/.well-known/tdmrep.json";
    private static readonly Uri Page = new("http://portal.example/empleo/1");

    [TestCase("TDM-Reservation", "1", true)]
    [TestCase("tdm-reservation", " 1 ", true)]
    [TestCase("TDM-Reservation", "0", false)]
    [TestCase("TDM-Policy", "1", false)]
    public async Task A_page_is_reserved_by_its_header(string name, string value, bool isReserved)
    {
        var page = ScriptedFetcher.Some("<h1>Cajera</h1>").Page with { Headers = [KeyValuePair.Create("Server", "x"), KeyValuePair.Create(name, value)] };

        var outcome = await FetchAsync(new ScriptedFetcher((url, _) => url == Page ? new FetchOutcome.Fetched(page) : new FetchOutcome.Gone(404)));

        Assert.That(outcome is FetchOutcome.Reserved, Is.EqualTo(isReserved));
    }

    [TestCase("<html><head><meta name=\"tdm-reservation\" content=\"1\"></head>", true)]
    [TestCase("<META CONTENT='1' NAME='TDM-Reservation'>", true, Description = "no head at all")]
    [TestCase("<head><title>x</title><script>a</script><meta name=tdm-reservation content=1>", true)]
    [TestCase("<head><meta name=tdm-reservation content=0>", false)]
    [TestCase("<head><!-- <meta name=tdm-reservation content=1> -->", false, Description = "a comment")]
    [TestCase("<head><script>'<meta name=tdm-reservation content=1>'</script>", false, Description = "a script")]
    [TestCase("<head></head><body><p>Un anuncio que habla de <meta name=tdm-reservation content=1>", false, Description = "the body belongs to the advertiser")]
    public async Task A_page_is_reserved_by_its_head(string html, bool isReserved) =>
        Assert.That(await FetchAsync(Portal(html)) is FetchOutcome.Reserved, Is.EqualTo(isReserved));

    [TestCase("""[{"location": "/empleo/*", "tdm-reservation": 1}]""", true)]
    [TestCase("""[{"location": "/", "tdm-reservation": 1, "tdm-policy": "https://portal.example/policy"}]""", true)]
    [TestCase("""[{"location": "/empleo/", "tdm-reservation": 0}, {"location": "/", "tdm-reservation": 1}]""", false, Description = "the first that fits decides")]
    [TestCase("""[{"location": "/noticias/", "tdm-reservation": 1}]""", false)]
    [TestCase("""{"location": "/", "tdm-reservation": 1}""", false, Description = "not a list")]
    [TestCase("""[1, null, {}, {"location": 1}, {"location": "\ud800", "tdm-reservation": 1}]""", false)]
    [TestCase("<html>No existe</html>", false)]
    public async Task A_page_is_reserved_by_the_file_of_its_origin_and_then_not_even_asked_for(string file, bool isReserved)
    {
        var portal = Portal("<h1>Cajera</h1>", file);

        var outcome = await FetchAsync(portal);

        Assert.That(outcome is FetchOutcome.Reserved, Is.EqualTo(isReserved));
        Assert.That(portal.Asked, Is.EqualTo(isReserved ? [File] : new[] { File, Page.AbsoluteUri }));
    }

    [Test]
    public async Task The_file_is_asked_for_once()
    {
        var portal = Portal("<h1>Cajera</h1>");
        var fetcher = new ReservationFetcher(portal, new ReservationPolicy(portal));

        await fetcher.FetchAsync(Page, CancellationToken.None);
        await fetcher.FetchAsync(Page, CancellationToken.None);

        Assert.That(portal.Asked.Count(url => url == File), Is.EqualTo(1));
    }

    [Test]
    public void The_operator_is_told_how_to_go_on() => Assert.That(
        Reasons.Of(new FetchOutcome.Reserved("cabecera TDM-Reservation")),
        Does.StartWith("el portal reserva sus textos para minería (cabecera TDM-Reservation)").And.Contain("permission: granted"));

    private static ScriptedFetcher Portal(string page, string? file = null) => new((url, _) =>
        url == Page ? ScriptedFetcher.Some(page, url) : file is null ? new FetchOutcome.Gone(404) : ScriptedFetcher.Some(file, url));

    private static ValueTask<FetchOutcome> FetchAsync(ScriptedFetcher portal) =>
        new ReservationFetcher(portal, new ReservationPolicy(portal)).FetchAsync(Page, CancellationToken.None);
}
