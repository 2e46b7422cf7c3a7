using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Extraction.Selectors;

namespace DiCoDe.Scraper.Definitions;

/// <summary>Checks how the portal is visited.</summary>
internal static class FetchCheck
{
    public static IEnumerable<DefinitionProblem> ProblemsOf(FetchRules rules)
    {
        if (rules.Pause < TimeSpan.Zero || rules.Pause > TimeSpan.FromMinutes(10))
        {
            yield return new("fetch.pause", "tiene que estar entre 0 s y 10 min.");
        }

        if (rules.Timeout < TimeSpan.FromSeconds(1) || rules.Timeout > TimeSpan.FromSeconds(300))
        {
            yield return new("fetch.timeout", "tiene que estar entre 1 s y 300 s.");
        }

        if (rules.Retries is < 0 or > 10)
        {
            yield return new("fetch.retries", "tiene que estar entre 0 y 10.");
        }

        if (rules.MaxPages is < 1 or > 1_000_000)
        {
            yield return new("fetch.max_pages", "tiene que estar entre 1 y 1000000.");
        }

        if (rules.PagesPerDay is < 1 or > 1_000_000)
        {
            yield return new("fetch.pages_per_day", "tiene que estar entre 1 y 1000000.");
        }

        if (rules.Concurrency is < 1 or > 16)
        {
            yield return new("fetch.concurrency", "tiene que estar entre 1 y 16.");
        }

        if (rules.LookAgain < TimeSpan.FromHours(1) || rules.LookAgain > TimeSpan.FromDays(90))
        {
            yield return new("fetch.look_again", "tiene que estar entre 1 h y 90 d.");
        }

        if (rules.WaitFor.Length > 0 && Selector.TryParse(rules.WaitFor) is null)
        {
            yield return new("fetch.wait_for", $"«{rules.WaitFor}» no es un selector CSS.");
        }

        if (rules is { WaitFor.Length: > 0, Mode: FetchMode.Http })
        {
            yield return new("fetch.wait_for", "sólo sirve con mode: browser o auto.");
        }
    }
}
