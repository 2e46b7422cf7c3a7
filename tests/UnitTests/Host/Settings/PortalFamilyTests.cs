using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Portals;
using DiCoDe.Host.Settings;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Host.Settings;

/// <summary>The portals that come with DiCoDe: polite until somebody decides otherwise, and alike within a family.</summary>
[TestFixture]
public class PortalFamilyTests
{
    private static readonly IReadOnlyList<PortalDefinition> Portals = PortalRegister.Read(Repository.PathOf("schedules")).Portals;

    private static IEnumerable<PortalDefinition> Real => Portals.Where(portal => !portal.IsDemo);

    [Test]
    public void No_portal_is_read_before_somebody_asked_it()
    {
        Assert.That(Portals.Select(portal => portal.Enabled), Is.All.False);
        Assert.That(Real.Select(portal => portal.Permission), Is.All.EqualTo(PermissionStatus.Unknown));
        Assert.That(Real.Where(portal => portal.Fetch.Pause < (IsInterface(portal) ? TimeSpan.FromSeconds(5) : TimeSpan.FromSeconds(10))).Select(portal => portal.Id.Value), Is.Empty);
        Assert.That(Real.Select(portal => portal.Fetch.AllowLocal), Is.All.False);
    }

    [Test]
    public void Every_portal_says_where_it_is_and_starts_at_home()
    {
        Assert.That(Real.Select(portal => portal.Home.Scheme), Is.All.EqualTo(Uri.UriSchemeHttps));
        Assert.That(Real.Select(portal => portal.Name), Is.Unique);
        Assert.That(Real.Where(portal => !IsInterface(portal) && portal.Discovery.Start.Any(start => start.Host != portal.Home.Host)).Select(portal => portal.Id.Value), Is.Empty);
        Assert.That(Real.Where(portal => portal.Country.Length == 0).Select(portal => portal.TimeZone), Is.All.EqualTo("Etc/UTC"), "of no country, of no zone");
    }

    [Test]
    public void A_country_has_one_time_zone_and_it_is_of_its_continent()
    {
        foreach (var country in Real.Where(portal => portal.Country.Length > 0).GroupBy(portal => portal.Country))
        {
            var zone = country.Select(portal => portal.TimeZone).Distinct().Single();
            Assert.That(zone, Does.StartWith(country.Key is "ES" or "FR" or "BE" or "DE" or "GB" or "SE" ? "Europe/" : "America/"), country.Key);
        }
    }

    [TestCase("computrabajo-", 17)]
    [TestCase("indeed-", 13)]
    public void The_countries_of_a_family_are_read_by_the_same_rules(string family, int countries)
    {
        var files = Real.Where(portal => portal.Id.Value.StartsWith(family, StringComparison.Ordinal) && portal.Id.Value.Length == family.Length + 2).ToList();

        Assert.That(files, Has.Count.EqualTo(countries));
        Assert.That(files.Select(RulesOf).Distinct().Count(), Is.EqualTo(1));
        Assert.That(files.Select(portal => portal.Home), Is.Unique);
        foreach (var portal in files)
        {
            Assert.That(portal.Extraction.Fields[AdField.Country].Single().Value, Is.EqualTo(portal.Country), portal.Id.Value);
        }
    }

    [Test]
    public void The_template_can_be_read_as_it_stands_and_is_no_portal()
    {
        var template = PortalFile.Read(Repository.PathOf("schedules", "plantilla.yaml"));

        Assert.That(template.Home.Host, Does.EndWith(".example"));
        Assert.That(Portals.Select(portal => portal.Id), Has.None.EqualTo(template.Id));
    }

    /// <summary>Whether it is read by what it offers to programs, often at an address of its own.</summary>
    private static bool IsInterface(PortalDefinition portal) => portal.Discovery.Kind is DiscoveryKind.Json or DiscoveryKind.Feed;

    private static string RulesOf(PortalDefinition portal) => string.Join('\n', [
        portal.Extraction.Card,
        portal.Extraction.KeyPattern,
        portal.Discovery.AdLink,
        portal.Discovery.NextLink,
        .. portal.Extraction.Fields.Where(field => field.Key != AdField.Country).OrderBy(field => field.Key).SelectMany(field => field.Value.Select(rule => $"{field.Key}: {rule}")),
    ]);
}
