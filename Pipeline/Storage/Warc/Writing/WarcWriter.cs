using System.Globalization;

using DiCoDe.Domain;
using DiCoDe.Domain.Archiving;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Storage.Warc.Indexing;
using DiCoDe.Storage.Warc.Reading;

namespace DiCoDe.Storage.Warc.Writing;

/// <summary>One new file. Every record reaches the operating system before the next begins, so that a killed process loses one at most.</summary>
internal sealed class WarcWriter : IPageWriter
{
    private readonly Lock _turn = new();
    private readonly FileStream _stream;
    private readonly Earlier _earlier;
    private readonly IndexWriter _index;
    private long _count;

    public WarcWriter(FileStream stream, ArchiveStart start, Earlier earlier)
    {
        _stream = stream;
        _earlier = earlier;
        _index = new IndexWriter(stream.Name);
        Write(RecordBytes.Start(start, Path.GetFileName(stream.Name)));
    }

    public string File => _stream.Name;

    public void Append(Page page, PageKind kind)
    {
        lock (_turn)
        {
            _count++;
            Write(RecordBytes.Of(page, kind, _earlier, string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(File)}#{_count}")));
        }
    }

    public void Dispose()
    {
        _stream.Dispose();
        _index.Dispose();
    }

    private void Write(Written record)
    {
        var offset = _stream.Position;
        try
        {
            _stream.Write(record.Packed);
            _stream.Flush();
        }
        catch (IOException error)
        {
            throw new InputException(File, "no se pudo guardar la página en el archivo de páginas.", "Compruebe el espacio libre del disco y repita la orden.", error);
        }

        var line = IndexLine.Of(new WarcRecord(record.Fields, record.Block, File, offset, Inner: 0), _stream.Position);
        _index.Add(line);
        _earlier.Learn(line);
    }
}
