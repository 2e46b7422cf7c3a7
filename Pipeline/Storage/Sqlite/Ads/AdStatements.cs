using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Ads;

/// <summary>The statements that write ads, prepared once per batch.</summary>
internal sealed class AdStatements(SqliteTransaction transaction) : IDisposable
{
    public Statement PortalOfRun { get; } = new(
        transaction, "SELECT portal.id, portal.key FROM run JOIN portal ON portal.id = run.portal_id WHERE run.id = @1", 1);

    public Statement Find { get; } = new(
        transaction,
        """
        SELECT id, content_hash, first_seen_at, first_seen_on, last_seen_at, posted_kind, posted_on
        FROM ad WHERE portal_id = @1 AND key = @2
        """,
        2);

    public Statement AddAd { get; } = new(
        transaction,
        """
        INSERT INTO ad (portal_id, key, classified_by, first_seen_at, first_seen_on, last_seen_at, last_seen_on, new_on,
                        posted_kind, posted_on, positions, country, region, municipality, place, employer, content_hash, terms_reader,
                        place_match, region_code, municipality_code, employer_key, employer_kind)
        VALUES (@1, @2, 0, @3, @4, @5, @6, @7, @8, @9, @10, @11, @12, @13, @14, @15, @16, @17, @18, @19, @20, @21, @22)
        RETURNING id
        """,
        22);

    public Statement SetAd { get; } = new(
        transaction,
        """
        UPDATE ad SET classified_by = CASE WHEN @1 = 1 THEN 0 ELSE classified_by END,
            first_seen_at = @2, first_seen_on = @3, last_seen_at = @4, last_seen_on = @5, new_on = @6,
            posted_kind = @7, posted_on = @8, positions = @9,
            country = @10, region = @11, municipality = @12, place = @13, employer = @14, content_hash = @15, terms_reader = @16,
            place_match = @17, region_code = @18, municipality_code = @19, employer_key = @20, employer_kind = @21
        WHERE id = @22
        """,
        22);

    public Statement SetFirstSeen { get; } = new(
        transaction, "UPDATE ad SET first_seen_at = @1, first_seen_on = @2, new_on = @3 WHERE id = @4", 4);

    public Statement SetLastSeen { get; } = new(
        transaction, "UPDATE ad SET last_seen_at = @1, last_seen_on = @2 WHERE id = @3 AND last_seen_at < @1", 3);

    public Statement SetWords { get; } = new(
        transaction,
        """
        INSERT INTO ad_words (ad_id, url, title, text, sections, valid_through, pay, contract, hours, work_mode, category, personal_data_removed,
                              schooling, experience, terms)
        VALUES (@1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11, @12, @13, @14, @15)
        ON CONFLICT (ad_id) DO UPDATE SET
            url = excluded.url, title = excluded.title, text = excluded.text, sections = excluded.sections,
            valid_through = excluded.valid_through, pay = excluded.pay, contract = excluded.contract, hours = excluded.hours,
            work_mode = excluded.work_mode, category = excluded.category, personal_data_removed = excluded.personal_data_removed,
            schooling = excluded.schooling, experience = excluded.experience, terms = excluded.terms
        """,
        15);

    public TermsWriter Terms { get; } = new(transaction);

    public Statement AddSighting { get; } = new(
        transaction, "INSERT INTO sighting (ad_id, run_id) VALUES (@1, @2) ON CONFLICT DO NOTHING", 2);

    public Statement AddDay { get; } = new(
        transaction, "INSERT INTO run_day (run_id, day) VALUES (@1, @2) ON CONFLICT DO NOTHING", 2);

    public void Dispose()
    {
        PortalOfRun.Dispose();
        Find.Dispose();
        AddAd.Dispose();
        SetAd.Dispose();
        SetFirstSeen.Dispose();
        SetLastSeen.Dispose();
        SetWords.Dispose();
        Terms.Dispose();
        AddSighting.Dispose();
        AddDay.Dispose();
    }
}
