using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Figures.Observations;

/// <summary>A report as a list of numbers, one by one.</summary>
internal static class ObservationList
{
    /// <summary>The measures of the rows in the order of the demand table, then pay, then the weeks before, oldest first. Of a skill within an occupation, of
    /// which there are very many, only new ads and share.</summary>
    public static IEnumerable<Observation> Of(WeekFigures week) =>
        week.Report.Demand.Rows.SelectMany(row => OfRow(week, row)).Concat(week.Pay.SelectMany(row => OfPay(week, row))).Concat(OfSeries(week));

    private static IEnumerable<Observation> OfRow(WeekFigures week, DemandRow line)
    {
        var figures = week.FiguresOf(line);
        var (now, before) = (figures.This, figures.Before);
        var row = new Observation
        {
            Period = week.Report.Demand.Week,
            Dimension = line.Dimension,
            Key = line.Key,
            Within = line.Within,
            Measure = "",
            Sources = figures.Basis?.Sources is { Count: > 0 } sources ? sources.Count(source => source.This != default) : null,
        };
        yield return Counted(row, "new_ads", now.NewAds, now.NewAds);
        yield return row with
        {
            Measure = "share",
            Value = figures.Share,
            Ads = now.NewAds,
            Numerator = now.NewAds,
            Denominator = figures.ShareBase,
            Bounds = figures.ShareBounds,
            Flag = figures.ShareFlag,
        };
        if (line.Dimension == Dimension.SkillInOccupation)
        {
            yield break;
        }

        yield return Counted(row, "new_positions", now.NewPositions, now.NewAds);
        yield return Counted(row, "new_repeats", now.NewRepeats, now.NewAds);
        yield return Counted(row, "open_ads", now.OpenAds, now.OpenAds);
        yield return row with
        {
            Measure = "change",
            Value = figures.Change,
            Ads = before is { } known ? now.NewAds + known.NewAds : null,
            Bounds = figures.ChangeBounds,
            Flag = figures.ChangeFlag,
        };
    }

    private static IEnumerable<Observation> OfPay(WeekFigures week, PayRow pay)
    {
        var flag = PayFigures.FlagOf(pay);
        var row = new Observation
        {
            Period = week.Report.Demand.Week,
            Dimension = pay.Dimension,
            Key = pay.Key,
            Within = pay.Currency,
            Measure = "",
            Ads = pay.Stated,
            Flag = flag,
        };
        yield return row with { Measure = "pay_stated", Value = pay.Ads == 0 ? null : (double)pay.Stated / pay.Ads, Numerator = pay.Stated, Denominator = pay.Ads, Flag = pay.Ads == 0 ? ValueFlag.NotApplicable : ValueFlag.None };
        yield return row with { Measure = "pay_lower_quartile", Value = flag == ValueFlag.None ? pay.LowerQuartile : null };
        yield return row with { Measure = "pay_median", Value = flag == ValueFlag.None ? pay.Median : null };
        yield return row with { Measure = "pay_upper_quartile", Value = flag == ValueFlag.None ? pay.UpperQuartile : null };
    }

    private static IEnumerable<Observation> OfSeries(WeekFigures week)
    {
        foreach (var (period, count) in week.Report.Demand.Series)
        {
            if (period != week.Report.Demand.Week)
            {
                var row = new Observation { Period = period, Dimension = Dimension.Total, Key = "", Within = "", Measure = "" };
                yield return Counted(row, "new_ads", count.NewAds, count.NewAds);
                yield return Counted(row, "new_positions", count.NewPositions, count.NewAds);
                yield return Counted(row, "new_repeats", count.NewRepeats, count.NewAds);
                yield return Counted(row, "open_ads", count.OpenAds, count.OpenAds);
            }
        }
    }

    private static Observation Counted(Observation row, string measure, int value, int ads) => row with { Measure = measure, Value = value, Ads = ads };
}
