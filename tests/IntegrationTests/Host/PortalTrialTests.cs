using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Host;

/// <summary>What <c>portals check</c> says of definitions that find nothing, or less than there is.</summary>
[TestFixture]
public class PortalTrialTests
{
    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public async Task The_second_page_of_the_list_is_read_first_and_its_repetition_is_a_warning()
    {
        await using var site = await SiteAsync();

        var check = await CheckAsync(site, "page_parameter: { name: p }");

        Assert.That((check.Code, check.Output), Is.EqualTo((0, check.Output)), check.Error);
        Assert.That(check.Error, Does.Contain("aviso:").And.Contain("repite la 1"));
        Assert.That(site.Asked.Where(asked => asked != "/robots.txt"), Is.EqualTo(new[] { "/lista", "/lista?p=2", "/1", "/2" }));
    }

    [Test]
    public async Task A_next_link_that_finds_nothing_is_a_warning()
    {
        await using var site = await SiteAsync();

        var check = await CheckAsync(site, "next_link: a.siguiente");

        Assert.That(check.Code, Is.Zero, check.Error);
        Assert.That(check.Error, Does.Contain("next_link no encontró nada en la primera página"));
    }

    [Test]
    public async Task An_ad_address_that_rejects_every_link_is_named_with_counts()
    {
        await using var site = await SiteAsync();

        var check = await CheckAsync(site, "ad_address: /vacante/");

        Assert.That(check.Code, Is.EqualTo(1));
        Assert.That(check.Output, Does.Contain("2 no cumplen ad_address"));
    }

    [Test]
    public async Task A_portal_that_is_closed_now_is_not_tried_and_that_is_a_failure()
    {
        await using var site = await SiteAsync();
        var hour = TimeProvider.System.GetUtcNow().AddHours(3);

        var check = await CheckAsync(site, "max_depth: 9", $"hours: \"{hour:HH:mm}-{hour.AddHours(2):HH:mm}\"");

        Assert.That(check.Code, Is.EqualTo(1));
        Assert.That(check.Error, Does.Contain("no se probó").And.Contain("fetch.hours"));
        Assert.That(site.Asked, Is.Empty);
    }

    [Test]
    public async Task A_folder_without_definitions_is_refused()
    {
        Directory.CreateDirectory(_folder.File("vacia"));

        var check = await DicodeProgram.RunAsync(["portals", "check", _folder.File("vacia"), "--data", _folder.File("data")]);

        Assert.That((check.Code, check.HasStackTrace), Is.EqualTo((2, false)));
        Assert.That(check.Error, Does.Contain("no tiene ningún archivo .yaml"));
    }

    private static Task<LocalSite> SiteAsync()
    {
        const string List = "<a class=ad href='/1'>a</a><a class=ad href='/2'>b</a>";
        return LocalSite.StartAsync(new Dictionary<string, string> { ["/lista"] = List, ["/lista?p=2"] = List, ["/1"] = "<h1>Cajera</h1>", ["/2"] = "<h1>Cocinero</h1>" });
    }

    private Task<ProgramResult> CheckAsync(LocalSite site, string discovery, string fetch = "retries: 0")
    {
        var file = _folder.Write("prueba.yaml", $$"""
            id: prueba
            name: Portal de Prueba
            home: {{site.Home}}
            time_zone: UTC
            fetch: { pause: 0s, allow_local: true, {{fetch}} }
            discovery:
              kind: listing
              start: {{site.Home}}lista
              ad_link: a.ad
              {{discovery}}
            extraction:
              fields: { title: h1 }
            """);
        return DicodeProgram.RunAsync(["portals", "check", file, "--data", _folder.File("data")]);
    }
}
