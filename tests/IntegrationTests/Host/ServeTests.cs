using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Host;

[TestFixture]
public class ServeTests
{
    [Test]
    public async Task It_shows_the_next_times_answers_on_its_page_and_stops_cleanly_on_SIGTERM()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("skipped: there is no SIGTERM on Windows");
        }

        using var folder = new TemporaryFolder();
        using var program = DicodeProgram.Start(["serve", "--urls", "http://127.0.0.1:0", "--data", folder.Path]);
        var first = await program.Output.ReadLineAsync() ?? "";
        var second = await program.Output.ReadLineAsync() ?? "";
        var address = first.Split(' ').FirstOrDefault(word => word.StartsWith("http://", StringComparison.Ordinal)) ?? "";
        Assert.That(address, Is.Not.Empty, first);

        using var handler = new SocketsHttpHandler();
        using var client = new HttpMessageInvoker(handler);
        var page = await GetAsync(client, address);
        var health = await GetAsync(client, $"{address}/health");
        program.Terminate();
        var ended = await program.EndAsync();

        Assert.Multiple(() =>
        {
            Assert.That(second, Does.Contain("lectura-diaria").And.Contain("04:30").And.Contain("America/Mexico_City"));
            Assert.That(page, Does.Contain("informe-del-lunes").And.Contain("Próximas ejecuciones"));
            Assert.That(health, Does.Contain("ok"));
            Assert.That(ended.Code, Is.Zero, ended.Error);
            Assert.That(ended.Error, Does.Contain("todo lo leído está guardado"));
        });
    }

    [Test]
    public async Task A_port_that_is_taken_is_named_with_the_remedy()
    {
        using var folder = new TemporaryFolder();
        await using var taken = await LocalSite.StartAsync((_, _) => Task.CompletedTask);

        var refused = await DicodeProgram.RunAsync(["serve", "--urls", taken.Home.GetLeftPart(UriPartial.Authority), "--data", folder.Path]);

        Assert.That((refused.Code, refused.HasStackTrace), Is.EqualTo((2, false)), refused.Error);
        Assert.That(refused.Error, Does.Contain("ocupada").And.Contain("--urls"));
    }

    [Test]
    public async Task An_enabled_portal_is_neither_served_nor_read_without_an_address_to_give_it()
    {
        using var folder = new TemporaryFolder();
        var definition = await File.ReadAllTextAsync(Repository.PathOf("schedules", "portals", "computrabajo-pe.yaml"));
        folder.Write("schedules/portals/computrabajo-pe.yaml", definition
            .Replace("enabled: false", "enabled: true", StringComparison.Ordinal)
            .Replace("permission: unknown", "permission: granted", StringComparison.Ordinal));
        folder.Write("schedules/schedules.yaml", "- { name: noche, cron: \"0 3 * * *\", time_zone: UTC, run: [harvest] }\n");

        foreach (var command in new[] { new[] { "serve", "--urls", "http://127.0.0.1:0" }, ["harvest"], ["run"] })
        {
            var refused = await DicodeProgram.RunAsync([.. command, "--schedules", folder.File("schedules"), "--data", folder.File("data")]);

            Assert.That((refused.Code, refused.HasStackTrace), Is.EqualTo((2, false)), refused.Error);
            Assert.That(refused.Error, Does.Contain("--contact"));
        }

        Assert.That(File.Exists(folder.File("data", "dicode.db")), Is.False, "nothing was begun");
    }

    private static async Task<string> GetAsync(HttpMessageInvoker client, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var response = await client.SendAsync(request, CancellationToken.None);
        return await response.Content.ReadAsStringAsync();
    }
}
