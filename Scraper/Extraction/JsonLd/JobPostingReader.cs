using System.Net;
using System.Text.Json;

using DiCoDe.Domain.Ads;

namespace DiCoDe.Scraper.Extraction.JsonLd;

/// <summary>Turns a schema.org <c>JobPosting</c> into the fields of an ad.</summary>
internal static class JobPostingReader
{
    private static readonly (AdField Field, string[] Members)[] Plain =
    [
        (AdField.Title, ["title", "name"]),
        (AdField.Employer, ["hiringOrganization"]),
        (AdField.Posted, ["datePosted"]),
        (AdField.ValidThrough, ["validThrough"]),
        (AdField.Positions, ["totalJobOpenings"]),
        (AdField.Category, ["category"]),
        (AdField.Occupation, ["relevantOccupation", "occupationalCategory"]),
        (AdField.Industry, ["industry"]),
        (AdField.WorkMode, ["jobLocationType"]),
    ];

    private static readonly (AdField Field, string[] Members)[] Html =
    [
        (AdField.Description, ["description", "responsibilities"]),
        (AdField.Requirements, ["qualifications", "skills"]),
        (AdField.Benefits, ["jobBenefits", "benefits", "incentiveCompensation"]),
        (AdField.AboutEmployer, ["employerOverview"]),
        (AdField.Schooling, ["educationRequirements"]),
    ];

    private static readonly HashSet<string> HoursWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "FULL_TIME", "FULLTIME", "FULL-TIME", "FULL TIME", "PART_TIME", "PARTTIME", "PART-TIME", "PART TIME", "TIEMPO COMPLETO", "MEDIO TIEMPO",
    };

    public static FieldsFound Read(JsonElement posting, FieldSource source)
    {
        var fields = new FieldsFound();
        foreach (var (field, members) in Plain)
        {
            Add(field, members.Select(member => posting.WordsOf(member)));
        }

        foreach (var (field, members) in Html)
        {
            Add(field, members.Select(member => Unescaped(posting.Member(member).Raw)));
        }

        var (place, region, country) = PlaceWords.Of(posting);
        Add(AdField.Place, [place]);
        Add(AdField.Region, [region]);
        Add(AdField.Country, [country]);
        Add(AdField.Pay, [SalaryWords.Of(posting), posting.WordsOf("estimatedSalary")]);
        Add(AdField.Experience, [ExperienceOf(posting.Member("experienceRequirements"))]);
        AddEmployment(posting, fields, source);
        return fields;

        void Add(AdField field, IEnumerable<string> texts)
        {
            foreach (var text in texts)
            {
                fields.Add(field, text, source);
            }
        }
    }

    /// <summary>The employer's or portal's own number of the ad, of use only where the ad has no address.</summary>
    public static string IdentifierOf(JsonElement posting) =>
        posting.Member("identifier") is var identifier && identifier.WordsOf("value") is { Length: > 0 } value ? value : identifier.Words;

    /// <summary>The type of employment mixes the hours and the kind of contract; each goes to its own field.</summary>
    private static void AddEmployment(JsonElement posting, FieldsFound fields, FieldSource source)
    {
        var words = posting.Member("employmentType").Each
            .SelectMany(each => each.Words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .ToLookup(HoursWords.Contains);
        fields.Add(AdField.Hours, string.Join(", ", words[true]), source);
        fields.Add(AdField.Hours, posting.WordsOf("workHours"), source);
        fields.Add(AdField.Contract, string.Join(", ", words[false]), source);
    }

    private static string ExperienceOf(JsonElement experience) =>
        experience.WordsOf("monthsOfExperience") is { Length: > 0 } months ? $"{months} meses" : experience.Words;

    /// <summary>HTML that was escaped once or twice more than it should be ("&amp;lt;p&amp;gt;") is HTML again.</summary>
    private static string Unescaped(string html)
    {
        for (var times = 0; times < 2 && !html.Contains('<', StringComparison.Ordinal) && IsEscaped(html); times++)
        {
            html = WebUtility.HtmlDecode(html);
        }

        return html;
    }

    private static bool IsEscaped(string html) =>
        html.Contains("&lt;", StringComparison.OrdinalIgnoreCase) || html.Contains("&amp;lt;", StringComparison.OrdinalIgnoreCase) || html.Contains("&#60;", StringComparison.Ordinal);
}
