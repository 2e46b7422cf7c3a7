namespace DiCoDe.Scraper.Fetching.Http;

/// <summary>A name led to an address of a private network. Thrown while connecting, where only an exception can stop it.</summary>
internal sealed class PrivateAddressException(string host) : IOException($"'{host}' leads to a private or loopback address.");
