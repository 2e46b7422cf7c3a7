using System.Security.Cryptography;
using System.Text;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Portals;
using DiCoDe.Stages.Intake.Dates;
using DiCoDe.Stages.Intake.Employers;
using DiCoDe.Stages.Intake.Markup;
using DiCoDe.Stages.Intake.Places;
using DiCoDe.Stages.Intake.Sections;
using DiCoDe.Stages.Intake.Terms;

namespace DiCoDe.Stages.Intake;

/// <summary>Makes an ad of a scraped ad: text without markup, dated, placed, in sections, without personal data. Pure; never throws.</summary>
public static class AdCleaner
{
    private const int LongestLine = 300;
    private const int LongestText = 100_000;

    /// <summary>The ad, or why it is none.</summary>
    /// <param name="scraped">The ad as found.</param>
    /// <param name="portal">Where it was found: its country and time zone.</param>
    public static AdOutcome Clean(ScrapedAd scraped, PortalIdentity portal) => Clean(scraped, portal, Gazetteer.BuiltIn);

    /// <summary>The ad, or why it is none.</summary>
    /// <param name="scraped">The ad as found.</param>
    /// <param name="portal">Where it was found: its country and time zone.</param>
    /// <param name="gazetteer">The names of places.</param>
    public static AdOutcome Clean(ScrapedAd scraped, PortalIdentity portal, Gazetteer gazetteer)
    {
        if (string.IsNullOrWhiteSpace(scraped.Id.Key))
        {
            return Rejected(scraped, portal, RejectionReasons.NoKey);
        }

        // The patterns are written to be linear. Should one not be, a text that personal data could still be in is not let through.
        return Patience.Read(() => CleanKnown(scraped, portal, gazetteer)) ?? Rejected(scraped, portal, RejectionReasons.TooTangled);
    }

    private static AdOutcome Rejected(ScrapedAd scraped, PortalIdentity portal, string reason) =>
        new AdOutcome.Rejected(scraped.Id, reason) { SeenOn = new DateReader(scraped.SeenAt, ZoneOf(portal)).SeenOn };

    private static AdOutcome CleanKnown(ScrapedAd scraped, PortalIdentity portal, Gazetteer gazetteer)
    {
        var removed = 0;
        var (title, told) = TitleOf(Line(AdField.Title));
        if (!title.Any(char.IsLetter))
        {
            return Rejected(scraped, portal, RejectionReasons.NoTitle);
        }

        var text = TextLines.Cut(Settled(TextLines.Cut(Description.Compose(scraped), LongestText), PlainText.Lines), LongestText);
        var employer = Line(AdField.Employer);
        var place = PlaceReader.Read(Line(AdField.Place), Line(AdField.Region), Line(AdField.Country), portal.Country, gazetteer);
        var dates = new DateReader(scraped.SeenAt, ZoneOf(portal));
        var ad = new JobAd
        {
            Id = scraped.Id,
            Url = UrlOf(scraped[AdField.Url]),
            Title = title,
            Employer = employer,
            Advertiser = EmployerReader.Read(employer),
            Place = place,
            Text = text,
            Sections = SectionSplitter.Split(text),
            Posted = dates.Posted(Line(AdField.Posted)),
            ValidThrough = dates.Day(Line(AdField.ValidThrough)),
            SeenAt = scraped.SeenAt,
            SeenOn = dates.SeenOn,
            Positions = PositionsOf(Line(AdField.Positions), told, title, text),
            Pay = Plain(AdField.Pay),
            Contract = Plain(AdField.Contract),
            Hours = Plain(AdField.Hours),
            WorkMode = Plain(AdField.WorkMode),
            Schooling = Plain(AdField.Schooling),
            Experience = Plain(AdField.Experience),
            Category = Plain(AdField.Category),
            PersonalDataRemoved = removed,
            ContentHash = HashOf(title, employer, place.Text, text),
        };
        return new AdOutcome.Accepted(ad with { Terms = TermsReader.Read(ad) });

        string Plain(AdField field) => ReadLine(scraped[field]);

        string Line(AdField field) => Settled(Plain(field), ReadLine);

        string Settled(string words, Func<string, string> read)
        {
            var (kept, count) = Settling.Settle(words, read);
            removed += count;
            return kept;
        }

        // What stands around a title may have hidden something in it, and the other way round.
        (string Title, Positions Told) TitleOf(string line)
        {
            var stated = Positions.NotStated;
            while (true)
            {
                var (read, positions) = TitleReader.Read(line);
                stated = stated.IsStated ? stated : positions;
                var settled = Settled(read, ReadLine);
                if (string.Equals(settled, line, StringComparison.Ordinal))
                {
                    return (settled, stated);
                }

                line = settled;
            }
        }
    }

    private static string ReadLine(string line) => PlainText.Line(line, LongestLine);

    private static Positions PositionsOf(string field, Positions told, string title, string text)
    {
        var stated = PositionsReader.Field(field);
        stated = stated.IsStated ? stated : told;
        stated = stated.IsStated ? stated : PositionsReader.Told(title);
        return stated.IsStated ? stated : PositionsReader.Told(text);
    }

    private static TimeZoneInfo ZoneOf(PortalIdentity portal) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(portal.TimeZone, out var zone) ? zone : TimeZoneInfo.Utc;

    private static Uri? UrlOf(string text) =>
        text.Length <= 4000 && Uri.TryCreate(text.Trim(), UriKind.Absolute, out var url)
        && (string.Equals(url.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal) || string.Equals(url.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal))
            ? url
            : null;

    private static string HashOf(params ReadOnlySpan<string> words) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', words))));
}
