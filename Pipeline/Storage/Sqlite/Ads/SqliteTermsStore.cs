using Dapper;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Storage.Sqlite.Engine;

namespace DiCoDe.Storage.Sqlite.Ads;

internal sealed class SqliteTermsStore(Database database) : ITermsStore
{
    public ValueTask<int> CountPendingAsync(int reader, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return ValueTask.FromResult(database.Read(transaction => (int)transaction.Connection!.ExecuteScalar<long>(
            "SELECT (SELECT COUNT(*) FROM ad WHERE terms_reader < @reader) + (SELECT COUNT(*) FROM ad WHERE terms_reader > @reader)", new { reader }, transaction)));
    }

    public ValueTask<IReadOnlyList<JobAd>> PendingAsync(int reader, int count, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return ValueTask.FromResult<IReadOnlyList<JobAd>>(database.Read(transaction =>
        {
            using var statement = new Statement(transaction, AdRow.Select + "WHERE ad.terms_reader <> @1 ORDER BY ad.id LIMIT @2", 2);
            using var row = statement.Read(reader, count);
            List<JobAd> pending = [];
            while (row.Read())
            {
                pending.Add(AdRow.Read(row));
            }

            return pending;
        }));
    }

    public async ValueTask SaveAsync(IReadOnlyList<JobAd> ads, CancellationToken cancel) =>
        await database.WriteAsync(
            transaction =>
            {
                using var find = new Statement(
                    transaction, "SELECT ad.id FROM ad JOIN portal ON portal.id = ad.portal_id WHERE portal.key = @1 AND ad.key = @2 AND ad.content_hash = @3", 3);
                using var setReader = new Statement(
                    transaction,
                    """
                    UPDATE ad SET terms_reader = @1, country = @2, region = @3, municipality = @4, place_match = @5, region_code = @6, municipality_code = @7,
                        employer_key = @8, employer_kind = @9
                    WHERE id = @10
                    """,
                    10);
                using var setWords = new Statement(transaction, "UPDATE ad_words SET terms = @1 WHERE ad_id = @2", 2);
                using var writer = new TermsWriter(transaction);
                foreach (var ad in ads)
                {
                    cancel.ThrowIfCancellationRequested();
                    if (find.Number(ad.Id.Portal.Value, ad.Id.Key, ad.ContentHash) is var id and not 0)
                    {
                        setReader.Run(
                            ad.Terms.Reader, ad.Place.Country, ad.Place.Region, ad.Place.Municipality, (int)ad.Place.Match, ad.Place.RegionCode, ad.Place.MunicipalityCode,
                            ad.Advertiser.Key, (int)ad.Advertiser.Kind, id);
                        setWords.Run(TermsText.Of(ad.Terms), id);
                        writer.Save(id, ad);
                    }
                }

                return true;
            },
            cancel);
}
