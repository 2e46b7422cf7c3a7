using DiCoDe.Domain.Archiving;

namespace DiCoDe.Storage.Warc.Reading;

/// <summary>Where each page of a run stands.</summary>
internal sealed class RunPages : IRunPages
{
    private readonly Dictionary<string, (string File, long Offset, long Inner)> _places = new(StringComparer.Ordinal);
    private readonly List<Uri> _urls = [];
    private readonly ArchivedRun _run;
    private readonly PageReading _reading;

    public RunPages(ArchivedRun run, IEnumerable<string> older)
    {
        _run = run;
        var earlier = new EarlierBodies(older);
        _reading = new PageReading(earlier);
        foreach (var record in run.Files.SelectMany(WarcFile.Read).OfType<Found.Whole>().Select(found => found.Record))
        {
            earlier.Note(record);
            if (record.Type is "response" or "resource" or "revisit")
            {
                Note(record);
            }
        }
    }

    public IReadOnlyList<Uri> Urls => _urls;

    public ArchiveRecord? Find(Uri url)
    {
        if (!_places.TryGetValue(url.AbsoluteUri, out var place))
        {
            return null;
        }

        return WarcFile.ReadOne(place.File, place.Offset, place.Inner) switch
        {
            Found.Whole whole => _reading.Of(whole.Record, _run.Run),
            Found.Broken broken => new ArchiveRecord.Damaged(place.File, broken.Offset, broken.Reason),
            _ => null,
        };
    }

    private void Note(WarcRecord record)
    {
        var asked = record.Fields[FieldNames.Requested] is { Length: > 0 } requested ? requested : record.Target;
        if (!Uri.TryCreate(asked, UriKind.Absolute, out var url))
        {
            return;
        }

        if (!_places.ContainsKey(url.AbsoluteUri))
        {
            _urls.Add(url);
        }

        _places[url.AbsoluteUri] = (record.File, record.Offset, record.Inner);
    }
}
