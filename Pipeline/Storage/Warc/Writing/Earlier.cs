using System.Globalization;

using DiCoDe.Storage.Warc.Indexing;

namespace DiCoDe.Storage.Warc.Writing;

/// <summary>Which bodies were archived before: addresses, digests and moments, never bodies.</summary>
/// <param name="notBefore">Bodies written before this moment are not remembered.</param>
internal sealed class Earlier(DateTimeOffset notBefore)
{
    private readonly Dictionary<(string Uri, string Digest), string> _dates = [];
    private readonly Dictionary<string, string> _latest = new(StringComparer.Ordinal);

    /// <summary>The moment of the record that holds this body of this address, or <see langword="null"/>.</summary>
    public string? Same(string uri, string digest) => _dates.GetValueOrDefault((uri, digest));

    /// <summary>The moment of the record that holds the body a server means by "unchanged", or <see langword="null"/>.</summary>
    public string? Latest(string uri) => _latest.GetValueOrDefault(uri);

    public void Learn(IndexLine line)
    {
        if (!line.IsPage || !DateTimeOffset.TryParse(line.BodyDate, CultureInfo.InvariantCulture, out var written) || written < notBefore)
        {
            return;
        }

        if (line.Payload.Length > 0)
        {
            _dates.TryAdd((line.Target, line.Payload), line.BodyDate);
        }

        // The page of an error is not what the server compares with.
        if (line.Status is >= 200 and <= 299 || line is { Type: "revisit", Status: 304 })
        {
            _latest[line.Target] = line.BodyDate;
        }
    }
}
