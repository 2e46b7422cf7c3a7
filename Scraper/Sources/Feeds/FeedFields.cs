using System.Text.RegularExpressions;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Portals.Finding;
using DiCoDe.Scraper.Extraction;

namespace DiCoDe.Scraper.Sources.Feeds;

/// <summary>Reads the fields of one ad from an item of a feed: by the portal's own rules, then by the usual elements.</summary>
internal sealed class FeedFields(FeedRules rules)
{
    // No dc:creator and no author: in most feeds that is the person who posted the ad, not the employer.
    private static readonly (AdField Field, string[] Elements)[] Usual =
    [
        (AdField.Title, ["title"]),
        (AdField.Employer, ["company", "company/name", "company_name", "companyName", "job_listing:company", "job:company", "employer", "hiringOrganization"]),
        (AdField.Place, ["location", "job_listing:location", "job:location", "jobLocation", "city", "job:city"]),
        (AdField.Region, ["region", "state", "province", "job:region"]),
        (AdField.Country, ["country", "job:country"]),
        (AdField.Description, ["content:encoded", "content", "description", "summary", "dc:description"]),
        (AdField.Posted, ["pubDate", "published", "dc:date", "date", "updated"]),
        (AdField.ValidThrough, ["expires_at", "expires", "expiration_date", "expirationDate", "validThrough", "closing_date", "deadline", "job:expires"]),
        (AdField.Pay, ["salary", "job_listing:salary", "job:salary", "compensation"]),
        (AdField.Contract, ["job_listing:job_type", "job_type", "jobtype", "jobType", "job:type", "contract"]),
        (AdField.Category, ["category", "category@term", "dc:subject"]),
    ];

    private readonly List<(AdField Field, List<(MemberRule Rule, MemberText Text)> Ways)> _own =
        [.. rules.Fields.Select(field => (field.Key, field.Value.Select(rule => (rule, new MemberText(rule))).ToList()))];

    private readonly Regex? _title = rules.TitlePattern.Length == 0 ? null : UserPattern.Parse(rules.TitlePattern);

    public FieldsFound Read(FeedEntry entry)
    {
        var fields = new FieldsFound();
        foreach (var (field, ways) in _own.Where(each => each.Field != AdField.Url))
        {
            foreach (var (rule, text) in ways)
            {
                Add(field, rule.From.Length == 0 ? rule.Value : text.Of(entry[rule.From]));
            }
        }

        foreach (var (name, part) in PartsOf(entry["title"]))
        {
            Add(name, part);
        }

        foreach (var (field, elements) in Usual)
        {
            foreach (var element in elements)
            {
                Add(field, entry[element]);
            }
        }

        return fields;

        void Add(AdField field, string text) =>
            fields.Add(field, field is AdField.Posted or AdField.ValidThrough ? FeedDate.Iso(text) : text, FieldSource.Api);
    }

    /// <summary>The address of the ad.</summary>
    public Uri? UrlOf(FeedEntry entry, Uri page)
    {
        var own = _own.Where(each => each.Field == AdField.Url).SelectMany(each => each.Ways).Select(way => way.Text.Of(entry[way.Rule.From]));
        string[] usual = [entry["link"], entry["guid@isPermaLink"] == "true" ? entry["guid"] : "", entry["@about"], entry["id"]];
        return own.Concat(usual)
            .Select(text => text.Contains(' ', StringComparison.Ordinal) ? "" : text)
            .Select(text => text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || text.StartsWith('/') ? WebAddress.Read(page, text) : null)
            .FirstOrDefault(url => url is not null);
    }

    private IEnumerable<(AdField Field, string Text)> PartsOf(string title)
    {
        if (_title is null || title.Length == 0 || UserPattern.TryMatch(_title, title) is not { } match)
        {
            yield break;
        }

        foreach (var field in Enum.GetValues<AdField>())
        {
            if (match.Groups[field.Name()] is { Success: true } group)
            {
                yield return (field, group.Value);
            }
        }
    }
}
