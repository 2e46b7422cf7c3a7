using System.Text.Json;

using DiCoDe.Tests.Support;

using Microsoft.AspNetCore.Http;

namespace DiCoDe.IntegrationTests.Import;

/// <summary>A small imitation of ESCO's web service on loopback: lists by scheme in pages, concepts by URI, texts in one language at a time.</summary>
internal sealed class EscoImitation
{
    private const string Esco = "http://data.europa.eu/esco/";

    /// <summary>How many skills there are; every tenth stands in no list.</summary>
    public const int Skills = 230;

    public const int Occupations = 12;

    /// <summary>The version that the links of answers name.</summary>
    public string Version { get; set; } = "v1.2.0";

    /// <summary>Whether <c>offset</c> counts concepts instead of pages.</summary>
    public bool CountsConcepts { get; set; }

    /// <summary>What the service sends instead of the answer, by the number of the question, from 1; <see langword="null"/> to answer.</summary>
    public Func<int, HttpRequest, Trouble?> Instead { get; set; } = (_, _) => null;

    public int Questions { get; private set; }

    public Task<LocalSite> StartAsync() => LocalSite.StartAsync((context, _) => AnswerAsync(context));

    public async Task AnswerAsync(HttpContext context)
    {
        Questions++;
        if (Instead(Questions, context.Request) is { } trouble)
        {
            context.Response.StatusCode = trouble.Status;
            context.Response.Headers.RetryAfter = trouble.RetryAfter;
            await context.Response.WriteAsync(trouble.Body, context.RequestAborted);
            return;
        }

        var query = context.Request.Query;
        var language = query["language"].ToString();
        object answer = query.ContainsKey("uris")
            ? new { count = query["uris"].Count, _embedded = query["uris"].ToDictionary(uri => uri!, uri => Concept(uri!, language)) }
            : Page(query["isInScheme"].ToString(), language, int.Parse(query["limit"]!), int.Parse(query["offset"]!));
        context.Response.ContentType = "application/json;charset=UTF-8";
        await context.Response.WriteAsync(JsonSerializer.Serialize(answer), context.RequestAborted);
    }

    /// <summary>An answer of another kind.</summary>
    internal sealed record Trouble(int Status, string Body = "", string RetryAfter = "");

    private object Page(string scheme, string language, int limit, int offset)
    {
        var uris = scheme[(scheme.LastIndexOf('/') + 1)..] switch
        {
            "occupations" => Enumerable.Range(0, Occupations).Select(number => $"{Esco}occupation/{number:D3}").ToList(),
            "isco" => [$"{Esco}isco/C5", $"{Esco}isco/C5223"],
            "skills-hierarchy" => [$"{Esco}skill/S1", $"{Esco}skill/S1.1"],
            _ => [.. Enumerable.Range(0, Skills).Where(number => number % 10 != 9).Select(number => $"{Esco}skill/{number:D3}")],
        };
        return new
        {
            _links = new { self = new { href = $"http://localhost/resource?isInScheme={scheme}&language={language}&selectedVersion={Version}" } },
            total = uris.Count,
            offset,
            limit,
            language,
            _embedded = uris.Skip(CountsConcepts ? offset : offset * limit).Take(limit).ToDictionary(uri => uri, uri => Concept(uri, language)),
        };
    }

    private object Concept(string uri, string language)
    {
        var tail = uri[(uri.LastIndexOf('/') + 1)..];
        return new
        {
            className = "Concept",
            uri,
            title = $"{tail} {language}",
            code = uri.Contains("/occupation/", StringComparison.Ordinal) ? $"5223.{tail}" : tail,
            status = "released",
            preferredLabel = new Dictionary<string, string> { [language] = $"nombre {tail} {language}", ["de"] = "nicht gefragt" },
            alternativeLabel = new Dictionary<string, string[]> { [language] = [$"otro {tail} {language}", $"nombre {tail} {language}"] },
            description = new Dictionary<string, object> { [language] = new { literal = $"Descripción {tail} {language}.", mimetype = "plain/text" } },
            _links = LinksOf(uri, tail),
        };
    }

    private Dictionary<string, object> LinksOf(string uri, string tail)
    {
        Dictionary<string, object> links = new() { ["self"] = new { uri, href = $"http://localhost/resource?uri={uri}&selectedVersion={Version}" } };
        if (uri.Contains("/occupation/", StringComparison.Ordinal))
        {
            links["broaderIscoGroup"] = Link($"{Esco}isco/C5223");
            links["hasEssentialSkill"] = Enumerable.Range(0, Skills).Where(number => number % Occupations == int.Parse(tail)).Select(number => Link($"{Esco}skill/{number:D3}")[0]).ToArray();
            links["hasOptionalSkill"] = Link($"{Esco}skill/000");
        }
        else if (uri.EndsWith("C5223", StringComparison.Ordinal))
        {
            links["broaderConcept"] = Link($"{Esco}isco/C5");
        }
        else if (uri.EndsWith("S1.1", StringComparison.Ordinal))
        {
            links["broaderConcept"] = Link($"{Esco}skill/S1");
        }
        else if (uri.Contains("/skill/", StringComparison.Ordinal) && tail != "S1")
        {
            links["broaderHierarchyConcept"] = Link($"{Esco}skill/S1.1");
            links["hasSkillType"] = Link($"{Esco}skill-type/{(tail == "000" ? "knowledge" : "skill")}");
            links["hasReuseLevel"] = Link($"{Esco}skill-reuse-level/sector-specific");
            links["isInScheme"] = Link($"{Esco}concept-scheme/{(tail == "000" ? "green" : "member-skills")}");
        }

        return links;
    }

    private static object[] Link(string uri) => [new { uri, title = "x", href = $"http://localhost/resource?uri={uri}" }];
}
