using System.Net;

namespace DiCoDe.Scraper.Fetching.Http;

/// <summary>Addresses that are not on the public Internet: a page must never make us visit our own network.</summary>
internal static class PrivateAddress
{
    private static readonly IPNetwork[] Networks =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/128", "::1/128", "64:ff9b:1::/48", "100::/64", "2001:db8::/32", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    // Prefixes that carry an IPv4 address inside: what counts is that address. The number is where its four bytes begin.
    private static readonly (IPNetwork Network, int At)[] Carriers =
    [
        (IPNetwork.Parse("::/96"), 12),
        (IPNetwork.Parse("64:ff9b::/96"), 12),
        (IPNetwork.Parse("2002::/16"), 2),
    ];

    public static bool Is(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return Is(address.MapToIPv4());
        }

        return Array.Exists(Networks, network => network.Contains(address))
            || Array.Exists(Carriers, carrier => carrier.Network.Contains(address) && Is(new IPAddress(address.GetAddressBytes().AsSpan(carrier.At, 4))));
    }
}
