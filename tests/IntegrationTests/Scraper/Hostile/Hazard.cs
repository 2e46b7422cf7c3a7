using System.Net.Sockets;

namespace DiCoDe.IntegrationTests.Scraper.Hostile;

/// <summary>One way in which a server does harm to whoever asks it for a page.</summary>
/// <param name="Name">Names the page.</param>
/// <param name="Reason">What the operator is told, as far as it is always the same.</param>
/// <param name="Play">Answers the request, all of it, status line included.</param>
internal sealed record Hazard(string Name, string Reason, Func<NetworkStream, CancellationToken, Task> Play)
{
    public override string ToString() => Name;
}
