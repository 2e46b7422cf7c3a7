using System.Globalization;
using System.Text.Json.Nodes;

using DiCoDe.Host.Demo.Market;

namespace DiCoDe.Host.Demo.Portals;

/// <summary>Writes an ad as schema.org JobPosting, with the habits of real portals: some wrap it in <c>@graph</c>, some in an array,
/// some put a comment around it, some escape the description twice.</summary>
internal static class JobPostingJson
{
    public static string Script(DemoPosting posting)
    {
        var ad = Posting(posting, isEscapedTwice: posting.Key % 5 == 2);
        JsonNode root = (posting.Key % 5) switch
        {
            0 => new JsonObject
            {
                ["@context"] = "https://schema.org",
                ["@graph"] = new JsonArray(new JsonObject { ["@type"] = "WebSite", ["name"] = "Empleos Anáhuac" }, ad),
            },
            1 => new JsonArray(ad),
            _ => ad,
        };
        var json = root.ToJsonString();
        return posting.Key % 5 == 3
            ? $"<script type=\"application/ld+json\"><!--\n{json}\n--></script>"
            : $"<script type=\"application/ld+json\">{json}</script>";
    }

    private static JsonObject Posting(DemoPosting posting, bool isEscapedTwice)
    {
        var vacancy = posting.Vacancy;
        var body = DemoHtml.Body(posting.Text);
        var ad = new JsonObject
        {
            ["@context"] = "https://schema.org/",
            ["@type"] = "JobPosting",
            ["title"] = posting.Title,
            ["description"] = isEscapedTwice ? DemoHtml.Encode(body) : body,
            ["identifier"] = new JsonObject { ["@type"] = "PropertyValue", ["name"] = "Empleos Anáhuac", ["value"] = posting.Key.ToString(CultureInfo.InvariantCulture) },
            ["datePosted"] = posting.PostedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["validThrough"] = posting.ClosedOn.AddDays(20).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00",
            ["hiringOrganization"] = new JsonObject { ["@type"] = "Organization", ["name"] = vacancy.Company },
            ["jobLocation"] = new JsonObject
            {
                ["@type"] = "Place",
                ["address"] = new JsonObject
                {
                    ["@type"] = "PostalAddress",
                    ["addressLocality"] = DemoHtml.Municipality(posting),
                    ["addressRegion"] = DemoHtml.Entity(posting),
                    ["addressCountry"] = "MX",
                },
            },
        };
        Add(ad, "employmentType", EmploymentType(vacancy.Hours));
        Add(ad, "jobLocationType", vacancy.Mode is "remoto" ? "TELECOMMUTE" : "");
        if (vacancy.Positions > 1)
        {
            ad["totalJobOpenings"] = vacancy.Positions;
        }

        if (vacancy.PayMin > 0 && vacancy.PayPeriod is not (PayPeriod.NotStated or PayPeriod.Fortnight))
        {
            ad["baseSalary"] = Pay(vacancy);
        }

        return ad;
    }

    private static JsonObject Pay(DemoVacancy vacancy) => new()
    {
        ["@type"] = "MonetaryAmount",
        ["currency"] = "MXN",
        ["value"] = new JsonObject
        {
            ["@type"] = "QuantitativeValue",
            ["minValue"] = vacancy.PayMin,
            ["maxValue"] = Math.Max(vacancy.PayMin, vacancy.PayMax),
            ["unitText"] = vacancy.PayPeriod.ToString().ToUpperInvariant(),
        },
    };

    private static string EmploymentType(string hours) => hours switch
    {
        "" => "",
        _ when hours.Contains("completo", StringComparison.OrdinalIgnoreCase) => "FULL_TIME",
        _ when hours.Contains("medio", StringComparison.OrdinalIgnoreCase) => "PART_TIME",
        _ => hours,
    };

    private static void Add(JsonObject ad, string name, string value)
    {
        if (value.Length > 0)
        {
            ad[name] = value;
        }
    }
}
