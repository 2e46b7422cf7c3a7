using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Employers;
using DiCoDe.Domain.Portals;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Ads;

/// <summary>A stored ad as a row.</summary>
internal static class AdRow
{
    /// <summary>All that makes a <see cref="JobAd"/>, in the order <see cref="Read"/> expects; a condition on <c>ad</c> may follow.</summary>
    public const string Select = """
        SELECT portal.key, ad.key, w.url, w.title, ad.employer, ad.country, ad.region, ad.municipality, ad.place, w.text, w.sections,
               ad.posted_kind, ad.posted_on, w.valid_through, ad.last_seen_at, ad.last_seen_on, ad.positions,
               w.pay, w.contract, w.hours, w.work_mode, w.category, w.personal_data_removed, ad.content_hash, ad.first_seen_on, ad.id,
               w.schooling, w.experience, w.terms, ad.place_match, ad.region_code, ad.municipality_code, ad.employer_key, ad.employer_kind
        FROM ad
        JOIN portal ON portal.id = ad.portal_id
        JOIN ad_words w ON w.ad_id = ad.id

        """;

    private const int FirstSeenOn = 24;
    private const int LastSeenOn = 15;
    private const int Id = 25;

    public static JobAd Read(SqliteDataReader row) => new()
    {
        Id = new AdId(new PortalId(row.GetString(0)), row.GetString(1)),
        Url = row.GetString(2) is { Length: > 0 } url ? new Uri(url) : null,
        Title = row.GetString(3),
        Employer = row.GetString(4),
        Advertiser = new Employer(row.GetString(4), row.GetString(32), (EmployerKind)row.GetInt32(33)),
        Place = new Place(row.GetString(5), row.GetString(6), row.GetString(7), row.GetString(8))
        {
            Match = (PlaceMatch)row.GetInt32(29),
            RegionCode = row.GetString(30),
            MunicipalityCode = row.GetString(31),
        },
        Text = row.GetString(9),
        Sections = SectionText.Read(row.GetString(10)),
        Posted = Posted(row.GetInt32(11), row.GetString(12)),
        ValidThrough = Iso.DayOrNone(row.GetString(13)),
        SeenAt = Iso.Moment(row.GetString(14)),
        SeenOn = Iso.Day(row.GetString(LastSeenOn)),
        Positions = Positions.Of(row.GetInt32(16)),
        Pay = row.GetString(17),
        Contract = row.GetString(18),
        Hours = row.GetString(19),
        WorkMode = row.GetString(20),
        Category = row.GetString(21),
        PersonalDataRemoved = row.GetInt32(22),
        ContentHash = row.GetString(23),
        Schooling = row.GetString(26),
        Experience = row.GetString(27),
        Terms = TermsText.Read(row.GetString(28)),
    };

    public static DateOnly FirstSeen(SqliteDataReader row) => Iso.Day(row.GetString(FirstSeenOn));

    public static DateOnly LastSeen(SqliteDataReader row) => Iso.Day(row.GetString(LastSeenOn));

    public static long Number(SqliteDataReader row) => row.GetInt64(Id);

    public static PostingDate Posted(int kind, string day) =>
        new((PostingDateKind)kind, Iso.DayOrNone(day) ?? default);

    public static string Posted(PostingDate posted) => posted.Kind == PostingDateKind.NotStated ? "" : Iso.Of(posted.Day);
}
