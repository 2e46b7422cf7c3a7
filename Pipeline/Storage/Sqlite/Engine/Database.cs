using System.Runtime.CompilerServices;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Engine;

/// <summary>The file: who reads gets a snapshot, who writes gets a turn, and SQLite's errors are put into words.</summary>
/// <remarks>SQLite has no asynchronous I/O; only waiting for one's turn to write is asynchronous.</remarks>
internal sealed class Database : IDisposable
{
    /// <summary>With a write-ahead log NORMAL never damages the file; a power cut may lose the last batch, which the next run reads again.
    /// A log of 32 MB and as much cache keep a batch of ads from being written to the file page by page: half the time.</summary>
    private const string Manners = "PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -32768";

    private const string WriteAheadLog = "PRAGMA journal_mode = WAL";

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly string _settings;
    private readonly Lock _watching = new();
    private SqliteConnection? _watch;

    /// <summary>A database file; nothing is opened yet.</summary>
    /// <param name="path">The file.</param>
    /// <param name="patience">How long to wait for another process that writes.</param>
    /// <param name="isReadOnly">Whether nothing may be written, not even beside the file.</param>
    public Database(string path, TimeSpan patience, bool isReadOnly = false)
    {
        Path = path;
        _settings = isReadOnly ? ReadOnlySettingsOf(path) : SettingsOf(path, patience);
    }

    public string Path { get; }

    /// <summary>The connection string; connections with the same one share a pool.</summary>
    public static string SettingsOf(string path, TimeSpan patience) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        ForeignKeys = true,
        DefaultTimeout = Math.Max(1, (int)patience.TotalSeconds),
    }.ToString();

    /// <summary>SQLite reads a file with a write-ahead log only with a file of its own beside it. Where none can be made, and no log waits to be taken in,
    /// nobody can be writing either: the file is read as one that does not change.</summary>
    private static string ReadOnlySettingsOf(string path)
    {
        var log = new FileInfo($"{path}-wal");
        return new SqliteConnectionStringBuilder
        {
            DataSource = log is { Exists: true, Length: > 0 } ? path : $"{new Uri(path).AbsoluteUri}?immutable=1",
            Mode = SqliteOpenMode.ReadOnly,
            ForeignKeys = true,
        }.ToString();
    }

    /// <summary>Reads one consistent state.</summary>
    public T Read<T>(Func<SqliteTransaction, T> read)
    {
        try
        {
            using var connection = Open();
            using var transaction = connection.BeginTransaction(deferred: true);
            return read(transaction);
        }
        catch (SqliteException error) when (StoreErrors.IsOfTheWorld(error))
        {
            throw StoreErrors.Explain(error, Path);
        }
    }

    /// <summary>Reads row by row from one consistent state, which stays open until the reader leaves.</summary>
    public async IAsyncEnumerable<T> StreamAsync<T>(
        Func<SqliteTransaction, IEnumerable<T>> read, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var rows = Rows(read).GetEnumerator();
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            try
            {
                if (!rows.MoveNext())
                {
                    break;
                }
            }
            catch (SqliteException error) when (StoreErrors.IsOfTheWorld(error))
            {
                throw StoreErrors.Explain(error, Path);
            }

            yield return rows.Current;
        }

        await ValueTask.CompletedTask;
    }

    /// <summary>Writes all or nothing.</summary>
    public async ValueTask<T> WriteAsync<T>(Func<SqliteTransaction, T> write, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            return Write(write);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Writes all or nothing, without waiting for others in this process: for the moment of opening.</summary>
    public T Write<T>(Func<SqliteTransaction, T> write)
    {
        try
        {
            using var connection = Open();
            using var transaction = connection.BeginTransaction(deferred: false);
            var result = write(transaction);
            transaction.Commit();
            return result;
        }
        catch (SqliteException error) when (StoreErrors.IsOfTheWorld(error))
        {
            throw StoreErrors.Explain(error, Path);
        }
    }

    /// <summary>A number that is another one after anybody wrote to the file, in this process or another. It means nothing beyond this object.</summary>
    public long Version()
    {
        try
        {
            lock (_watching)
            {
                if (_watch is null)
                {
                    // SQLite tells a connection what others wrote, so it is one that never writes, and is nobody else's.
                    _watch = new SqliteConnection(new SqliteConnectionStringBuilder(_settings) { Pooling = false }.ToString());
                    _watch.Open();
                }

                using var command = _watch.CreateCommand();
                command.CommandText = "PRAGMA data_version";
                return (long)command.ExecuteScalar()!;
            }
        }
        catch (SqliteException error) when (StoreErrors.IsOfTheWorld(error))
        {
            throw StoreErrors.Explain(error, Path);
        }
    }

    /// <summary>Sets what stays with the file: the write-ahead log.</summary>
    public void UseWriteAheadLog()
    {
        try
        {
            using var connection = Open();
            Run(connection, WriteAheadLog);
        }
        catch (SqliteException error) when (StoreErrors.IsOfTheWorld(error))
        {
            throw StoreErrors.Explain(error, Path);
        }
    }

    /// <summary>Closes the file: connections are kept between uses until now.</summary>
    public void Dispose()
    {
        _watch?.Dispose();
        using (var connection = new SqliteConnection(_settings))
        {
            SqliteConnection.ClearPool(connection);
        }

        _turn.Dispose();
    }

    private IEnumerable<T> Rows<T>(Func<SqliteTransaction, IEnumerable<T>> read)
    {
        using var connection = Open();
        using var transaction = connection.BeginTransaction(deferred: true);
        foreach (var row in read(transaction))
        {
            yield return row;
        }
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_settings);
        try
        {
            connection.Open();

            Run(connection, Manners);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Run(SqliteConnection connection, string pragma)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the text is one of our two constants
        command.CommandText = pragma;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
