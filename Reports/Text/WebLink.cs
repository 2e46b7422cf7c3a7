namespace DiCoDe.Reports.Text;

/// <summary>The only addresses that become links: http and https, of a length a browser takes.</summary>
internal static class WebLink
{
    private const int Longest = 2000;

    /// <summary>The address, or "" when it may not be a link.</summary>
    public static string Of(Uri? url) => url is { IsAbsoluteUri: true, Scheme: "http" or "https", AbsoluteUri: { Length: <= Longest } address } ? address : "";

    /// <summary>The address for the page, or "" also when it leads to the machine that read it, as in the demo: there it leads nobody anywhere.</summary>
    public static string OnPage(Uri? url) => url is { IsAbsoluteUri: true, IsLoopback: true } ? "" : Of(url);
}
