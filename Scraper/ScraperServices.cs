using DiCoDe.Domain.Harvesting;
using DiCoDe.Scraper.Fetching;
using DiCoDe.Scraper.Fetching.Browser;
using DiCoDe.Scraper.Fetching.Http;

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DiCoDe.Scraper;

/// <summary>The public face of the scraper.</summary>
public static class ScraperServices
{
    /// <summary>Adds <see cref="IPortalReader"/>. Asks the container for <see cref="TimeProvider"/> only, and adds the system's when there is none.</summary>
    public static IServiceCollection AddScraper(this IServiceCollection services, ScraperOptions options)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);

        if (options.UserAgent.Any(char.IsControl))
        {
            throw new ArgumentException("The user agent is one line.", nameof(options));
        }

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton<HttpClients>();
        services.AddSingleton<ChromiumBrowser>();
        services.AddSingleton<FetcherFactory>();
        services.AddSingleton<IPortalReader, PortalReader>();
        return services;
    }
}
