using DiCoDe.Storage.Sqlite;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Storage.Sqlite;

[TestFixture]
public class SqliteStoreTests : StoreContract
{
    private readonly List<IDisposable> _open = [];

    [TearDown]
    public void Close()
    {
        _open.Reverse();
        _open.ForEach(each => each.Dispose());
        _open.Clear();
    }

    protected override Stores OpenEmpty()
    {
        var folder = new TemporaryFolder();
        _open.Add(folder);
        return Open(folder.File("store", "dicode.db"));
    }

    protected override Stores OpenAgain()
    {
        var store = _open.OfType<SqliteStore>().Last();
        store.Dispose(); // what a killed process leaves: everything committed, and no lock
        return Open(store.Path);
    }

    private Stores Open(string path)
    {
        var store = SqliteStore.Open(path);
        _open.Add(store);
        return new Stores(store.Ads, store.Runs, store.Taxonomies, store.Mentions, store.Demand, store.Harvests, store.Terms, store.Duplicates, store.Geography);
    }
}
