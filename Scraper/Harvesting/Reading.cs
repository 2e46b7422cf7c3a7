using DiCoDe.Domain.Harvesting;
using DiCoDe.Scraper.Fetching;
using DiCoDe.Scraper.Sources;

namespace DiCoDe.Scraper.Harvesting;

/// <summary>A page asked for, what became of the request, and what the page says.</summary>
internal sealed record Reading(FrontierEntry Entry, DateTimeOffset At, FetchOutcome Outcome, PageFindings Findings);
