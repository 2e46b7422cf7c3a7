using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Ads.Terms.Engagement;
using DiCoDe.Domain.Ads.Terms.Training;
using DiCoDe.Domain.Ads.Terms.Working;
using DiCoDe.Domain.Demand;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Demand;

/// <summary>The counted terms of an ad among the columns of a row.</summary>
internal static class TermsRow
{
    /// <summary>The columns, of a table that is called "t" and may have no row.</summary>
    public const string Columns = """
        t.language, t.currency, t.month_minimum, t.month_maximum, t.has_commission, t.contract, t.hiring, t.load, t.shifts, t.work_mode,
        t.schooling, t.schooling_state, t.experience_months, t.treatment
        """;

    /// <summary>The terms.</summary>
    /// <param name="row">The row.</param>
    /// <param name="first">Where its <see cref="Columns"/> begin.</param>
    public static CountedTerms Of(SqliteDataReader row, int first) => row.IsDBNull(first) ? CountedTerms.NotStated : new CountedTerms
    {
        Language = row.GetString(first),
        Currency = row.GetString(first + 1),
        MonthMinimum = row.IsDBNull(first + 2) ? null : row.GetDouble(first + 2),
        MonthMaximum = row.IsDBNull(first + 3) ? null : row.GetDouble(first + 3),
        HasCommission = row.GetBoolean(first + 4),
        Contract = (ContractKind)row.GetInt32(first + 5),
        Hiring = (Hiring)row.GetInt32(first + 6),
        Load = (Load)row.GetInt32(first + 7),
        Shifts = (Shifts)row.GetInt32(first + 8),
        WorkMode = (WorkModeKind)row.GetInt32(first + 9),
        Schooling = (SchoolingLevel)row.GetInt32(first + 10),
        SchoolingState = (SchoolingState)row.GetInt32(first + 11),
        ExperienceMonths = row.IsDBNull(first + 12) ? null : row.GetInt32(first + 12),
        Treatment = new TreatmentKinds(row.GetInt32(first + 13)),
    };
}
