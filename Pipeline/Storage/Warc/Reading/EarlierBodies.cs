namespace DiCoDe.Storage.Warc.Reading;

/// <summary>Finds the body that a revisit record refers to: in the files noted so far, else in older ones, newest first.</summary>
internal sealed class EarlierBodies(IEnumerable<string> older)
{
    private readonly Dictionary<string, (string File, long Offset, long Inner)> _places = new(StringComparer.Ordinal);
    private readonly Queue<string> _unread = new(older);

    /// <summary>Notes where a record's body stands.</summary>
    public void Note(WarcRecord record)
    {
        if (record.Type is not ("response" or "resource"))
        {
            return;
        }

        var place = (record.File, record.Offset, record.Inner);
        _places[Moment(record.Target, record.Fields[FieldNames.Date])] = place;
        if (record.Fields[FieldNames.Payload] is { Length: > 0 } digest)
        {
            _places.TryAdd(digest, place);
        }
    }

    public ReadOnlyMemory<byte>? Find(WarcRecord revisit)
    {
        while (true)
        {
            var at = Moment(revisit.Fields[FieldNames.RefersToTarget].Trim('<', '>', ' '), revisit.Fields[FieldNames.RefersToDate]);
            if (_places.TryGetValue(at, out var place) || _places.TryGetValue(revisit.Fields[FieldNames.Payload], out place))
            {
                return Body(WarcFile.ReadOne(place.File, place.Offset, place.Inner));
            }

            if (!_unread.TryDequeue(out var file))
            {
                return null;
            }

            foreach (var found in WarcFile.Read(file).OfType<Found.Whole>())
            {
                Note(found.Record);
            }
        }
    }

    private static string Moment(string uri, string date) => $"{uri} {date}";

    private static ReadOnlyMemory<byte>? Body(Found found) => found switch
    {
        Found.Whole { Record: { Type: "response" } record } => HttpMessage.Parse(record.Block)?.Body,
        Found.Whole { Record: var record } => record.Block,
        _ => null,
    };
}
