using Dapper;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Unmatched;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Storage.Sqlite.Ads;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Mentions;

internal sealed class SqliteMentionStore(Database database) : IMentionStore
{
    /// <summary>Below every classifier's number and above "none": what a classifier has that never stored anything.</summary>
    private const long NeverStored = -1;

    public ValueTask<int> CountPendingAsync(ClassifierId classifier, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return ValueTask.FromResult(database.Read(transaction => (int)transaction.Connection!.ExecuteScalar<long>(
            """
            SELECT (SELECT COUNT(*) FROM ad WHERE classified_by < @classifier)
                 + (SELECT COUNT(*) FROM ad WHERE classified_by > @classifier)
            """,
            new { classifier = NumberOf(transaction, classifier) },
            transaction)));
    }

    public ValueTask<IReadOnlyList<JobAd>> PendingAsync(ClassifierId classifier, int count, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return ValueTask.FromResult<IReadOnlyList<JobAd>>(database.Read(transaction =>
        {
            var number = NumberOf(transaction, classifier);
            List<JobAd> pending = [];
            foreach (var comparison in (ReadOnlySpan<string>)["<", ">"]) // two ranges of one index, instead of a walk over all ads
            {
                Take(transaction, AdRow.Select + $"WHERE ad.classified_by {comparison} @1 ORDER BY ad.classified_by, ad.id LIMIT @2", number, count - pending.Count, pending);
            }

            return pending;
        }));
    }

    public async ValueTask SaveAsync(ClassifierId classifier, IReadOnlyList<Classified> found, CancellationToken cancel) =>
        await database.WriteAsync(
            transaction =>
            {
                using var writer = new MentionWriter(transaction, classifier);
                foreach (var classified in found)
                {
                    cancel.ThrowIfCancellationRequested();
                    writer.Save(classified);
                }

                return true;
            },
            cancel);

    public ValueTask<Classified?> FindAsync(AdId ad, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return ValueTask.FromResult(database.Read(transaction => Find(transaction, ad)));
    }

    private static long NumberOf(SqliteTransaction transaction, ClassifierId classifier) => transaction.Connection!.ExecuteScalar<long?>(
        "SELECT id FROM classifier WHERE name = @name", new { name = classifier.Value }, transaction) ?? NeverStored;

    private static void Take(SqliteTransaction transaction, string query, long classifier, int count, List<JobAd> ads)
    {
        using var statement = new Statement(transaction, query, 2);
        using var row = statement.Read(classifier, count);
        while (row.Read())
        {
            ads.Add(AdRow.Read(row));
        }
    }

    private static Classified? Find(SqliteTransaction transaction, AdId ad)
    {
        using var classification = new Statement(
            transaction,
            """
            SELECT c.ad_id, c.content_hash, COALESCE(concept.uri, ''), c.isco, c.confidence, wording.text
            FROM classification c
            JOIN ad ON ad.id = c.ad_id
            JOIN portal ON portal.id = ad.portal_id
            JOIN wording ON wording.id = c.wording_id
            LEFT JOIN concept ON concept.id = c.occupation_id
            WHERE portal.key = @1 AND ad.key = @2
            """,
            2);
        using var row = classification.Read(ad.Portal.Value, ad.Key);
        return row.Read()
            ? new Classified(
                ad,
                row.GetString(1),
                new OccupationCoding(new ConceptUri(row.GetString(2)), row.GetString(3), new Confidence(row.GetDouble(4)), row.GetString(5)),
                Mentions(transaction, row.GetInt64(0)))
            {
                Unmatched = Unmatched(transaction, row.GetInt64(0)),
            }
            : null;
    }

    private static List<Mention> Mentions(SqliteTransaction transaction, long ad)
    {
        using var all = new Statement(
            transaction, MentionRow.Select + "WHERE mention.ad_id = @1 ORDER BY mention.segment, mention.start, concept.uri", 1);
        using var row = all.Read(ad);
        List<Mention> mentions = [];
        while (row.Read())
        {
            mentions.Add(MentionRow.Read(row));
        }

        return mentions;
    }

    private static List<UnmatchedPhrase> Unmatched(SqliteTransaction transaction, long ad)
    {
        using var all = new Statement(
            transaction,
            """
            SELECT key.text, words.text, u.start, u.length, u.is_known
            FROM unmatched u
            JOIN wording key ON key.id = u.key_id
            JOIN wording words ON words.id = u.words_id
            WHERE u.ad_id = @1
            ORDER BY u.start, key.text
            """,
            1);
        using var row = all.Read(ad);
        List<UnmatchedPhrase> phrases = [];
        while (row.Read())
        {
            phrases.Add(new UnmatchedPhrase(row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3), row.GetBoolean(4)));
        }

        return phrases;
    }
}
