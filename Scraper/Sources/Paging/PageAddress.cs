using System.Security.Cryptography;
using System.Text;

using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Scraper.Sources.Paging;

/// <summary>Makes the addresses of further pages from those already known.</summary>
internal static class PageAddress
{
    /// <summary>The same address with a parameter set: in its place when it is there, else at the end.</summary>
    public static Uri WithParameter(Uri url, string name, string value)
    {
        var pair = $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}";
        var pairs = url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).ToList();
        var at = pairs.FindIndex(part => Uri.UnescapeDataString(part.Split('=', 2)[0]) == name);
        if (at >= 0)
        {
            pairs[at] = pair;
        }
        else
        {
            pairs.Add(pair);
        }

        return new Uri($"{url.GetLeftPart(UriPartial.Path)}?{string.Join('&', pairs)}");
    }

    /// <summary>The entry with a body to post; pages of one address that differ in it are told apart by a fragment, which is never sent.</summary>
    public static FrontierEntry WithBody(FrontierEntry entry, string body, string type)
    {
        var mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)))[..16];
        return entry with { Url = new Uri($"{entry.Url.GetLeftPart(UriPartial.Query)}#post={mark}"), Body = body, BodyType = type };
    }
}
