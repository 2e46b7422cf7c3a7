using System.Net;

using DiCoDe.Scraper.Fetching.Http;

namespace DiCoDe.Scraper.Definitions;

/// <summary>What can be said of an address without asking the network.</summary>
internal static class Address
{
    public static bool IsWeb(Uri? url) => url is { IsAbsoluteUri: true, Scheme: "http" or "https", Host.Length: > 0 };

    public static bool IsLocal(Uri url) => url.IsLoopback || (IPAddress.TryParse(url.IdnHost.Trim('[', ']'), out var address) && PrivateAddress.Is(address));
}
