using System.Text;

namespace DiCoDe.Storage.Warc.Indexing;

/// <summary>Writes an index while its file is written. At the first failure it stops: the index is then short, and made again when it is read.</summary>
internal sealed class IndexWriter : IDisposable
{
    private FileStream? _stream;

    public IndexWriter(string file)
    {
        Try(() => _stream = new FileStream(WarcIndex.PathOf(file), FileMode.Create, FileAccess.Write, FileShare.Read | FileShare.Delete, bufferSize: 0));
        Write(WarcIndex.Title);
    }

    public void Add(IndexLine line) => Write(line.ToString());

    public void Dispose() => _stream?.Dispose();

    private void Write(string line) => Try(() => _stream?.Write(Encoding.UTF8.GetBytes($"{line}\n")));

    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _stream?.Dispose();
            _stream = null;
        }
    }
}
