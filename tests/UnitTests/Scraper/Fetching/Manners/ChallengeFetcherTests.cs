using DiCoDe.Scraper.Fetching;
using DiCoDe.Scraper.Fetching.Manners;
using DiCoDe.Scraper.Fetching.Manners.Blocks;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Scraper.Fetching.Manners;

[TestFixture]
public class ChallengeFetcherTests
{
    private static readonly Uri Page = new("http://portal.example/empleo/1");
    private static readonly string Prose = string.Concat(Enumerable.Repeat("Buscamos persona con experiencia en caja y trato amable. ", 20));

    [TestCase("<title>Just a moment...</title><script>window._cf_chl_opt={cType:'managed'}</script>", "desafío de Cloudflare")]
    [TestCase("<title>Attention Required! | Cloudflare</title><h1>Sorry, you have been blocked</h1>", "desafío de Cloudflare")]
    [TestCase("<script>var dd={'rt':'c','host':'geo.captcha-delivery.com'}</script>", "desafío de DataDome")]
    [TestCase("<title>Access to this page has been denied</title><div id=px-captcha></div>", "desafío de PerimeterX/HUMAN")]
    [TestCase("<div id=\"sec-if-cpt-container\"></div>", "bloqueo de Akamai")]
    [TestCase("<title>Access Denied</title><h1>Access Denied</h1>You don't have permission to access this. Reference #18.abc", "aviso de acceso denegado")]
    [TestCase("<iframe id=\"main-iframe\" src=\"/_Incapsula_Resource?CWUDNSAI=1\">Request unsuccessful.</iframe>", "desafío de Imperva/Incapsula")]
    [TestCase("<html><head><script src='/_Incapsula_Resource?SWJIYLWA=1'></script></head><body></body></html>", "desafío de Imperva/Incapsula")]
    [TestCase("<script>window.gokuProps = {}</script><div id=challenge-container></div>", "desafío de AWS WAF")]
    [TestCase("<form><div class='g-recaptcha big' data-sitekey=x></div></form>", "pide resolver un CAPTCHA")]
    [TestCase("<form><div class=h-captcha></div></form>", "pide resolver un CAPTCHA")]
    [TestCase("<h1>Un paso más</h1><p>Verifica que eres humano para continuar.</p>", "pide probar que no se es un robot")]
    [TestCase("<label><input type=checkbox> No soy un robot</label>", "pide probar que no se es un robot")]
    [TestCase("<h1>Entrar</h1><form><input name=u><input type=password name=p></form>", "pide iniciar sesión")]
    public async Task What_stands_before_a_page_is_a_refusal_with_its_kind(string html, string kind) =>
        Assert.That(await FetchAsync(ScriptedFetcher.Some(html)), Is.EqualTo(new FetchOutcome.Blocked(200, kind)));

    [TestCase("<script src='https://www.google.com/recaptcha/api.js'></script><h1>Cajera</h1>", Description = "the script of a CAPTCHA, for a form somewhere")]
    [TestCase("<script src='/_Incapsula_Resource?SWJIYLWA=1'></script><h1>Cajera</h1>", Description = "the script of a service, on an ordinary page")]
    [TestCase("<script src='https://js.datadome.co/tags.js'></script><h1>Cajera</h1>")]
    [TestCase("<script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script><h1>Cajera</h1>")]
    [TestCase("<title>Access Denied</title><script type='application/ld+json'>{\"@type\":\"JobPosting\"}</script>", Description = "an ad, whatever its title")]
    [TestCase("<h1>Cajera</h1>", Description = "short, but nothing else")]
    [TestCase("", Description = "empty")]
    public async Task An_ordinary_page_is_none(string html) => Assert.That(await FetchAsync(ScriptedFetcher.Some(html)), Is.InstanceOf<FetchOutcome.Fetched>());

    [TestCase("<input type=password>", Description = "a login that can be opened from every page")]
    [TestCase("<div class=g-recaptcha></div>")]
    [TestCase("<p>Marque «no soy un robot» antes de enviar.</p>")]
    public async Task With_enough_to_read_it_is_an_ordinary_page(string html) =>
        Assert.That(await FetchAsync(ScriptedFetcher.Some(html + Prose)), Is.InstanceOf<FetchOutcome.Fetched>());

    [Test]
    public async Task What_is_not_html_is_none()
    {
        var json = ScriptedFetcher.Some("{\"text\": \"no soy un robot\"}").Page with { ContentType = "application/json" };

        Assert.That(await FetchAsync(new FetchOutcome.Fetched(json)), Is.InstanceOf<FetchOutcome.Fetched>());
    }

    [TestCase("cf-mitigated", "challenge", "desafío de Cloudflare")]
    [TestCase("x-amzn-waf-action", "captcha", "desafío de AWS WAF")]
    public async Task A_service_may_say_so_itself(string name, string value, string kind)
    {
        var page = ScriptedFetcher.Some(Prose).Page with { Headers = [KeyValuePair.Create(name, value)] };

        Assert.That(await FetchAsync(new FetchOutcome.Fetched(page)), Is.EqualTo(new FetchOutcome.Blocked(200, kind)));
    }

    [TestCase("http://portal.example/login?next=/empleo/1", true)]
    [TestCase("http://portal.example/cuenta/Login.aspx", true)]
    [TestCase("http://portal.example/iniciar-sesion", true)]
    [TestCase("http://portal.example/empleo/login-administrator-1", false)]
    [TestCase("http://portal.example/empleo/2", false)]
    public async Task A_redirect_to_the_login_is_a_refusal(string to, bool isRefusal) =>
        Assert.That(await FetchAsync(new FetchOutcome.Redirected(new Uri(to), 302)) is FetchOutcome.Blocked, Is.EqualTo(isRefusal));

    [Test]
    public async Task A_challenge_is_never_tried_again()
    {
        var portal = new ScriptedFetcher(ScriptedFetcher.Some("<title>Just a moment...</title>"));

        await new RetryingFetcher(new ChallengeFetcher(portal), retries: 3, TimeSpan.FromSeconds(1), new ManualClock()).FetchAsync(Page, CancellationToken.None);

        Assert.That(portal.Asked, Has.Count.EqualTo(1));
    }

    private static ValueTask<FetchOutcome> FetchAsync(FetchOutcome answer) => new ChallengeFetcher(new ScriptedFetcher(answer)).FetchAsync(Page, CancellationToken.None);
}
