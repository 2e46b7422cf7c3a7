using DiCoDe.Storage.Warc.Indexing;
using DiCoDe.Storage.Warc.Reading.Http;

namespace DiCoDe.Storage.Warc.Reading.Pages;

/// <summary>Finds the body that a revisit record refers to: in the files noted so far, else in older ones, newest first.</summary>
internal sealed class EarlierBodies(IEnumerable<string> older)
{
    private readonly Dictionary<string, (string File, long Offset, long Inner)> _places = new(StringComparer.Ordinal);
    private readonly Queue<string> _unread = new(older);

    /// <summary>Notes where a record's body stands.</summary>
    public void Note(IndexLine line, string file)
    {
        if (line.Type is not ("response" or "resource"))
        {
            return;
        }

        var place = (file, line.Offset, line.Inner);
        _places[Moment(line.Target, line.BodyDate)] = place;
        if (line.Payload.Length > 0)
        {
            _places.TryAdd(line.Payload, place);
        }
    }

    public ReadOnlyMemory<byte>? Find(WarcRecord revisit)
    {
        var at = Moment(revisit.RefersToTarget, revisit.Fields[FieldNames.RefersToDate]);
        while (true)
        {
            if (_places.TryGetValue(at, out var place) || _places.TryGetValue(revisit.Fields[FieldNames.Payload], out place))
            {
                return Body(WarcFile.ReadOne(place.File, place.Offset, place.Inner));
            }

            if (!_unread.TryDequeue(out var file))
            {
                return null;
            }

            foreach (var line in WarcIndex.Of(file))
            {
                Note(line, file);
            }
        }
    }

    private static string Moment(string uri, string date) => $"{uri} {date}";

    private static ReadOnlyMemory<byte>? Body(Found found) => found switch
    {
        Found.Whole { Record: { IsHttp: true } record } => HttpMessage.Parse(record.Block)?.Body,
        Found.Whole { Record: var record } => record.Block,
        _ => null,
    };
}
