using System.Globalization;

using DiCoDe.Storage.Warc.Reading;

namespace DiCoDe.Storage.Warc.Writing;

/// <summary>Which bodies were archived before: addresses, digests and moments, never bodies.</summary>
internal sealed class Earlier
{
    private readonly Dictionary<(string Uri, string Digest), string> _dates = [];
    private readonly Dictionary<string, string> _latest = new(StringComparer.Ordinal);

    /// <summary>The moment of the record that holds this body of this address, or <see langword="null"/>.</summary>
    public string? Same(string uri, string digest) => _dates.GetValueOrDefault((uri, digest));

    /// <summary>The moment of the record that holds the latest body of this address, or <see langword="null"/>.</summary>
    public string? Latest(string uri) => _latest.GetValueOrDefault(uri);

    public void Remember(string uri, string digest, string date)
    {
        _dates.TryAdd((uri, digest), date);
        _latest[uri] = date;
    }

    /// <summary>Remembers what a file holds; a damaged record is passed over.</summary>
    public void Learn(string file)
    {
        foreach (var record in WarcFile.Read(file).OfType<Found.Whole>().Select(found => found.Record))
        {
            var date = record.Type switch
            {
                "response" or "resource" => record.Fields[FieldNames.Date],
                "revisit" => record.Fields[FieldNames.RefersToDate],
                _ => "",
            };

            if (record.Fields[FieldNames.Payload] is { Length: > 0 } digest
                && DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, out _))
            {
                Remember(record.Target, digest, date);
            }
        }
    }
}
