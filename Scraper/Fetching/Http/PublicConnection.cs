using System.Net;
using System.Net.Sockets;

namespace DiCoDe.Scraper.Fetching.Http;

/// <summary>Connects to public addresses only. Looks at the resolved address, so that no name can hide a private one.</summary>
internal static class PublicConnection
{
    public static async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var host = context.DnsEndPoint.Host;
        var resolved = IPAddress.TryParse(host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host, cancel);
        var reachable = Array.FindAll(resolved, address => !PrivateAddress.Is(address));
        if (reachable.Length == 0 && resolved.Length > 0)
        {
            throw new PrivateAddressException(host);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(reachable, context.DnsEndPoint.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
