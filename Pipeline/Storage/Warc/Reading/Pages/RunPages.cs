using DiCoDe.Domain.Archiving;
using DiCoDe.Storage.Warc.Indexing;

namespace DiCoDe.Storage.Warc.Reading.Pages;

/// <summary>Where each page of a run stands, learnt from the indexes. Several workers may ask at once.</summary>
internal sealed class RunPages : IRunPages
{
    private readonly Dictionary<string, (string File, long Offset, long Inner)> _places = new(StringComparer.Ordinal);
    private readonly List<Uri> _urls = [];
    private readonly Lock _turn = new();
    private readonly ArchivedRun _run;
    private readonly PageReading _reading;

    private readonly List<ArchiveRecord.Damaged> _damage = [];

    public RunPages(ArchivedRun run, IEnumerable<string> older)
    {
        _run = run;
        var earlier = new EarlierBodies(older);
        _reading = new PageReading(earlier);
        foreach (var file in run.Files)
        {
            foreach (var line in WarcIndex.Of(file))
            {
                if (line.IsPage)
                {
                    earlier.Note(line, file);
                    Note(line, file);
                }
                else if (line.Type == IndexLine.DamagedType)
                {
                    _damage.Add(new(file, line.Offset, "no se puede leer"));
                }
            }
        }
    }

    public IReadOnlyList<Uri> Urls => _urls;

    public IReadOnlyList<ArchiveRecord.Damaged> Damage
    {
        get
        {
            lock (_turn)
            {
                return [.. _damage];
            }
        }
    }

    public ArchiveRecord? Find(Uri url)
    {
        if (!_places.TryGetValue(url.AbsoluteUri, out var place))
        {
            return null;
        }

        lock (_turn)
        {
            ArchiveRecord? record = WarcFile.ReadOne(place.File, place.Offset, place.Inner) switch
            {
                Found.Whole whole => _reading.AsAnswered(whole.Record, _run.Run),
                Found.Broken broken => new ArchiveRecord.Damaged(place.File, broken.Offset, broken.Reason),
                _ => null,
            };
            if (record is ArchiveRecord.Damaged damaged && !_damage.Contains(damaged))
            {
                _damage.Add(damaged);
            }

            return record;
        }
    }

    private void Note(IndexLine line, string file)
    {
        if (!Uri.TryCreate(line.Asked, UriKind.Absolute, out var url))
        {
            return;
        }

        if (!_places.ContainsKey(url.AbsoluteUri))
        {
            _urls.Add(url);
        }

        _places[url.AbsoluteUri] = (file, line.Offset, line.Inner);
    }
}
