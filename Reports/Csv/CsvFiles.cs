using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Csv.Demand;
using DiCoDe.Reports.Csv.Series;
using DiCoDe.Reports.Csv.Sources;
using DiCoDe.Reports.Csv.Trends;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Figures.Observations;

namespace DiCoDe.Reports.Csv;

/// <summary>Every CSV file of a report, the dictionary and the data package last.</summary>
internal static class CsvFiles
{
    /// <summary>What the files are, for the page and the data package.</summary>
    public static IReadOnlyList<ICsvTable> Tables(WeekFigures week)
    {
        var report = week.Report;
        return
        [
            SkillsFile.Table(week),
            OccupationsFile.Table(week),
            SkillsByOccupationFile.Table(week),
            SkillGroupsFile.Table(week),
            SkillRequirementsFile.Table(week),
            IscoGroupsFile.Table(report),
            SincoFile.Table(report),
            PlacesFile.Table(report),
            OccupationsByPlaceFile.Table(week),
            ConditionsFile.Table(report),
            PayFile.Table(week),
            TreatmentFile.Table(report),
            EmployersFile.Table(report),
            PortalsFile.Table(report),
            PortalOverlapFile.Table(week),
            DurationsFile.Table(week),
            SurvivalFile.Table(week),
            FunnelFile.Table(week),
            SeriesFile.Table(report),
            EvidenceFile.Table(week),
            UnmatchedFile.Table(report),
            EmergingFile.Table(week),
            SkillPairsFile.Table(week),
            DemandFile.Table(report),
            ChangesFile.Table(report),
            ObservationsFile.Table(report, run: ""),
            ColumnsFile.Table(report),
        ];
    }

    /// <summary>The files, the longest first; each is gone through when it is written, so that none is ever in memory.</summary>
    public static IEnumerable<ReportFile> Write(WeekFigures week)
    {
        var report = week.Report;
        yield return new ReportFile(ObservationsFile.Name, target => ObservationsFile.Table(report, RunMark.Of(report)).Write(ObservationList.Of(week), target));
        yield return DemandFile.Table(report).Write(week.Lines);
        yield return SkillsByOccupationFile.Table(week).Write(SkillsByOccupationFile.Rows(week));
        yield return SkillsFile.Table(week).Write(week.Skills);
        yield return OccupationsFile.Table(week).Write(week.Occupations);
        yield return SkillGroupsFile.Table(week).Write(SkillGroupsFile.Rows(week));
        yield return SkillRequirementsFile.Table(week).Write(week.Requirements);
        yield return IscoGroupsFile.Table(report).Write(week.IscoGroups);
        yield return SincoFile.Table(report).Write(week.SincoGroups);
        yield return PlacesFile.Table(report).Write(week.Places);
        yield return OccupationsByPlaceFile.Table(week).Write(week.OccupationsByPlace);
        yield return ConditionsFile.Table(report).Write(week.Conditions);
        yield return PayFile.Table(week).Write(week.Pay);
        yield return TreatmentFile.Table(report).Write(week.Treatment);
        yield return EmployersFile.Table(report).Write(report.Demand.Employers);
        yield return PortalsFile.Table(report).Write(week.Portals);
        yield return PortalOverlapFile.Table(week).Write(report.Overlap);
        yield return DurationsFile.Table(week).Write(report.Survival);
        yield return SurvivalFile.Table(week).Write(SurvivalFile.Rows(report));
        yield return FunnelFile.Table(week).Write(report.Funnel);
        yield return SeriesFile.Table(report).Write(report.Demand.Series);
        yield return EvidenceFile.Table(week).Write(report.Evidence);
        yield return UnmatchedFile.Table(report).Write(report.Unmatched);
        yield return EmergingFile.Table(week).Write(week.Trends);
        yield return SkillPairsFile.Table(week).Write(week.Pairs);
        yield return ChangesFile.Table(report).Write(week.Changes);

        var tables = Tables(week);
        yield return ColumnsFile.Table(report).Write(ColumnsFile.Rows(tables));
        yield return DataPackage.Write(report, tables);
    }
}
