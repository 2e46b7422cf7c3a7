using DiCoDe.Scraper.Fetching.Http.Bodies;

namespace DiCoDe.UnitTests.Scraper.Fetching;

[TestFixture]
public class LimitedBodyTests
{
    [TestCase(0)]
    [TestCase(16 * 1024)]
    [TestCase(100_000)]
    public async Task A_body_within_the_limit_is_read_whole(int length)
    {
        var body = Enumerable.Range(0, length).Select(at => (byte)at).ToArray();

        Assert.That((await ReadAsync(body, most: 100_000))?.ToArray(), Is.EqualTo(body));
    }

    [Test]
    public async Task A_longer_one_is_not() => Assert.That(await ReadAsync(new byte[100_001], most: 100_000), Is.Null);

    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(byte[] body, int most)
    {
        using var stream = new MemoryStream(body);
        return await LimitedBody.ReadAsync(stream, most, CancellationToken.None);
    }
}
