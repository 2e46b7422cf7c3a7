using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Harvests;

/// <summary>The statements that write visits, prepared once per batch.</summary>
internal sealed class VisitStatements(SqliteTransaction transaction) : IDisposable
{
    /// <summary>A read ad is open again; when only its card was read, what is known of its page stays.</summary>
    public Statement SetState { get; } = new(
        transaction,
        """
        INSERT INTO ad_state (ad_id, portal_id, page, page_hash, listed_in, read_at, absences, absent_since, closed_on, closed_how)
        VALUES (@1, @2, @3, @4, @5, @6, 0, '', @7, @8)
        ON CONFLICT (ad_id) DO UPDATE SET
            page = CASE WHEN excluded.page = '' THEN ad_state.page ELSE excluded.page END,
            page_hash = CASE WHEN excluded.page = '' THEN ad_state.page_hash ELSE excluded.page_hash END,
            listed_in = CASE WHEN excluded.listed_in = 0 THEN ad_state.listed_in ELSE excluded.listed_in END,
            read_at = CASE WHEN excluded.read_at = '' THEN ad_state.read_at ELSE excluded.read_at END,
            absences = 0, absent_since = '', closed_on = excluded.closed_on, closed_how = excluded.closed_how
        """,
        8);

    /// <summary>A listed ad is there again, unless its own last day has passed.</summary>
    public Statement Reappear { get; } = new(
        transaction,
        """
        UPDATE ad_state SET absences = 0, absent_since = '',
            listed_in = CASE WHEN @2 = 0 THEN listed_in ELSE @2 END,
            closed_on = CASE WHEN closed_how = 'valid_through' THEN closed_on ELSE '' END,
            closed_how = CASE WHEN closed_how = 'valid_through' THEN closed_how ELSE '' END
        WHERE ad_id = @1
        """,
        2);

    private Statement ClosedOn { get; } = new(transaction, "SELECT closed_on FROM ad_state WHERE ad_id = @1", 1);

    public Statement Close { get; } = new(
        transaction, "UPDATE ad_state SET closed_on = @1, closed_how = @2 WHERE ad_id = @3 AND closed_on = ''", 3);

    public Statement NoteReading { get; } = new(transaction, "UPDATE ad_state SET read_at = @1 WHERE ad_id = @2", 2);

    public Statement ListedIn { get; } = new(transaction, "SELECT ad_id FROM ad_state WHERE listed_in = @1 AND closed_on = ''", 1);

    public Statement PageId { get; } = new(
        transaction,
        """
        INSERT INTO page (portal_id, address, kind, read_at, etag, last_modified, leads_on, definition) VALUES (@1, @2, @3, '', '', '', 1, '')
        ON CONFLICT (portal_id, address) DO UPDATE SET address = excluded.address
        RETURNING id
        """,
        3);

    public Statement MarkPage { get; } = new(
        transaction, "UPDATE page SET kind = @1, read_at = @2, etag = @3, last_modified = @4, leads_on = @5, definition = @6 WHERE id = @7", 7);

    public Statement NotePageUnchanged { get; } = new(transaction, "UPDATE page SET read_at = @1 WHERE portal_id = @2 AND address = @3", 3);

    /// <summary>A listing that named an ad which could not be read has to name it again.</summary>
    public Statement ForgetPage { get; } = new(transaction, "UPDATE page SET read_at = '' WHERE id = @1", 1);

    public Statement AddField { get; } = new(
        transaction,
        """
        INSERT INTO run_field (run_id, field, filled) VALUES (@1, @2, @3)
        ON CONFLICT (run_id, field) DO UPDATE SET filled = run_field.filled + excluded.filled
        """,
        3);

    /// <summary>Whether an ad is known to be closed.</summary>
    public bool IsClosed(long ad)
    {
        using var row = ClosedOn.Read(ad);
        return row.Read() && row.GetString(0).Length > 0;
    }

    public void Dispose()
    {
        SetState.Dispose();
        Reappear.Dispose();
        Close.Dispose();
        ClosedOn.Dispose();
        NoteReading.Dispose();
        ListedIn.Dispose();
        PageId.Dispose();
        MarkPage.Dispose();
        NotePageUnchanged.Dispose();
        ForgetPage.Dispose();
        AddField.Dispose();
    }
}
