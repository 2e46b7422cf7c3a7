using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Demand;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Ads;

/// <summary>Writes what is counted of an ad's terms, within one transaction.</summary>
internal sealed class TermsWriter(SqliteTransaction transaction) : IDisposable
{
    private readonly Statement _set = new(
        transaction,
        """
        INSERT INTO ad_terms (ad_id, language, currency, month_minimum, month_maximum, has_commission, contract, hiring, load, shifts, work_mode,
                              schooling, schooling_state, experience_months, treatment)
        VALUES (@1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11, @12, @13, @14, @15)
        ON CONFLICT (ad_id) DO UPDATE SET
            language = excluded.language, currency = excluded.currency, month_minimum = excluded.month_minimum,
            month_maximum = excluded.month_maximum, has_commission = excluded.has_commission, contract = excluded.contract,
            hiring = excluded.hiring, load = excluded.load, shifts = excluded.shifts, work_mode = excluded.work_mode,
            schooling = excluded.schooling, schooling_state = excluded.schooling_state,
            experience_months = excluded.experience_months, treatment = excluded.treatment
        """,
        15);

    public void Save(long id, JobAd ad)
    {
        if (ad.Terms.Reader == 0)
        {
            return;
        }

        var terms = CountedTerms.Of(ad.Terms, ad.Place.Country);
        _set.Run(
            id, terms.Language, terms.Currency, terms.MonthMinimum, terms.MonthMaximum, terms.HasCommission, (int)terms.Contract, (int)terms.Hiring,
            (int)terms.Load, (int)terms.Shifts, (int)terms.WorkMode, (int)terms.Schooling, (int)terms.SchoolingState, terms.ExperienceMonths, terms.Treatment.Bits);
    }

    public void Dispose() => _set.Dispose();
}
