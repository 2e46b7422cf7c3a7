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

    private static async Task<string> GetAsync(HttpMessageInvoker client, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var response = await client.SendAsync(request, CancellationToken.None);
        return await response.Content.ReadAsStringAsync();
    }
}
