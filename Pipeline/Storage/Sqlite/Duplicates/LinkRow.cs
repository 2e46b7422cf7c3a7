using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Domain.Portals;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Duplicates;

/// <summary>A stored link as a row.</summary>
internal static class LinkRow
{
    /// <summary>All that makes a <see cref="DuplicateLink"/>, and the first days of its ads; a condition on <c>d</c> may follow.</summary>
    public const string Select = """
        SELECT p1.key, a1.key, a1.new_on, p2.key, a2.key, a2.new_on,
               d.kind, d.score, d.days_apart, d.same_wording, d.title, d.told, d.told_by_one, d.runs, d.words, d.detail, d.numbers, d.common, d.apart,
               d.employer, d.place, d.pay, d.rank, d.hours, d.title_numbers, d.reference, d.through_agency
        FROM duplicate d
        JOIN ad a1 ON a1.id = d.first_id
        JOIN portal p1 ON p1.id = a1.portal_id
        JOIN ad a2 ON a2.id = d.second_id
        JOIN portal p2 ON p2.id = a2.portal_id

        """;

    /// <summary>The links of a query, in order of their ids.</summary>
    /// <param name="row">The rows.</param>
    /// <param name="ads">How many ads there are.</param>
    public static AdDuplicates ReadAll(SqliteDataReader row, int ads)
    {
        List<DuplicateLink> links = [];
        Dictionary<AdId, DateOnly> firstOn = [];
        while (row.Read())
        {
            var link = Read(row);
            links.Add(link);
            firstOn[link.First] = Iso.Day(row.GetString(2));
            firstOn[link.Second] = Iso.Day(row.GetString(5));
        }

        links.Sort(DuplicateLink.ByIds);
        return new AdDuplicates(ads, links, firstOn);
    }

    /// <summary>The link of a row.</summary>
    public static DuplicateLink Read(SqliteDataReader row) => new(Id(row, 0), Id(row, 3), (DuplicateKind)row.GetInt32(6), EvidenceOf(row));

    private static AdId Id(SqliteDataReader row, int at) => new(new PortalId(row.GetString(at)), row.GetString(at + 1));

    private static DuplicateEvidence EvidenceOf(SqliteDataReader row) => new()
    {
        Score = row.GetDouble(7),
        DaysApart = row.GetInt32(8),
        SameWording = row.GetBoolean(9),
        Title = row.GetDouble(10),
        Told = row.GetDouble(11),
        ToldByOne = row.GetDouble(12),
        Runs = row.GetDouble(13),
        Words = row.GetDouble(14),
        Detail = row.GetDouble(15),
        Numbers = row.GetDouble(16),
        Common = row.GetDouble(17),
        Apart = row.GetDouble(18),
        Employer = (Agreement)row.GetInt32(19),
        Place = (Agreement)row.GetInt32(20),
        Pay = (Agreement)row.GetInt32(21),
        Rank = (Agreement)row.GetInt32(22),
        Hours = (Agreement)row.GetInt32(23),
        TitleNumbers = (Agreement)row.GetInt32(24),
        Reference = (Agreement)row.GetInt32(25),
        ThroughAgency = row.GetBoolean(26),
    };
}
