using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DiCoDe.IntegrationTests.Scraper.Hostile;

/// <summary>A server on loopback that keeps to no rule of HTTP unless a test wants it to. One request a connection.</summary>
internal sealed class HostileSite : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closing = new();
    private readonly Func<string, Func<NetworkStream, CancellationToken, Task>> _answer;
    private readonly ConcurrentQueue<string> _asked = new();
    private readonly Task _work;

    /// <param name="answer">What is played for the path and query of a request.</param>
    public HostileSite(Func<string, Func<NetworkStream, CancellationToken, Task>> answer)
    {
        _answer = answer;
        _listener.Start();
        _work = AcceptAsync();
    }

    public Uri Home => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    /// <summary>Path and query of every request, in order.</summary>
    public IReadOnlyList<string> Asked => [.. _asked];

    /// <summary>An honest answer.</summary>
    public static Func<NetworkStream, CancellationToken, Task> Page(string body, string headers = "Content-Type: text/html; charset=utf-8") =>
        Page(Encoding.UTF8.GetBytes(body), headers);

    public static Func<NetworkStream, CancellationToken, Task> Page(byte[] body, string headers, string status = "200 OK") => async (stream, cancel) =>
    {
        await SayAsync(stream, $"HTTP/1.1 {status}\r\n{headers}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n", cancel);
        await stream.WriteAsync(body, cancel);
    };

    public static async Task SayAsync(NetworkStream stream, string text, CancellationToken cancel) => await stream.WriteAsync(Encoding.Latin1.GetBytes(text), cancel);

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Dispose();
        await _work;
        _closing.Dispose();
    }

    private async Task AcceptAsync()
    {
        List<Task> answers = [];
        try
        {
            while (true)
            {
                answers.Add(AnswerAsync(await _listener.AcceptTcpClientAsync(_closing.Token)));
            }
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // Closed: while it waited, or, after a last visitor, before it waited again ("not listening").
            await Task.WhenAll(answers);
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using var visitor = client;
        try
        {
            await using var stream = client.GetStream();
            using var reader = new StreamReader(stream, Encoding.Latin1, leaveOpen: true);
            var path = (await reader.ReadLineAsync(_closing.Token) ?? "").Split(' ') is [_, var asked, ..] ? asked : "";
            while (await reader.ReadLineAsync(_closing.Token) is { Length: > 0 })
            {
            }

            _asked.Enqueue(path);
            await _answer(path)(stream, _closing.Token);
            client.Client.Shutdown(SocketShutdown.Send);
        }
        catch (Exception error) when (error is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The visitor went away, as one does from here.
        }
    }
}
