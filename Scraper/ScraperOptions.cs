using System.ComponentModel.DataAnnotations;

namespace DiCoDe.Scraper;

/// <summary>What the scraper is told by whoever starts it.</summary>
public sealed record ScraperOptions
{
    /// <summary>How we name ourselves to portals: a product token, then who may be written to. Its token is the one obeyed in robots.txt.</summary>
    [Required]
    public required string UserAgent { get; init; }

    /// <summary>The executable of a Chromium; "" looks for one, see <see cref="ChromiumFinder"/>.</summary>
    public string ChromiumPath { get; init; } = "";

    /// <summary>The part of <see cref="UserAgent"/> that robots.txt files know ("DiCoDe").</summary>
    internal string Product => UserAgent.Split('/', ' ')[0];
}
