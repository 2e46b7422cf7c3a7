using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Portals.Finding;
using DiCoDe.Host.Settings.Yaml;

namespace DiCoDe.Host.Settings.Portals;

/// <summary>Reads the section <c>discovery</c> of a portal file.</summary>
internal static class DiscoverySection
{
    public static DiscoveryRules Read(YamlSection section)
    {
        var otherwise = new DiscoveryRules { Kind = DiscoveryKind.Listing, Start = [] };
        var rules = new DiscoveryRules
        {
            Kind = section.OneOf<DiscoveryKind>("kind"),
            Start = section.Addresses("start"),
            Hosts = section.Texts("hosts"),
            AdAddress = section.Rule("ad_address"),
            SitemapAddress = section.Rule("sitemap_address"),
            ChangedWithin = section.Has("changed_within") ? section.Duration("changed_within", TimeSpan.FromHours(1), TimeSpan.FromDays(3_650), TimeSpan.Zero) : null,
            AdLink = section.Rule("ad_link"),
            NextLink = section.Rule("next_link"),
            PageNumbers = ReadNumbers(section.OptionalSection("page_parameter")),
            LoadMore = ReadLoadMore(section.OptionalSection("load_more")),
            Feed = FeedSection.Read(section.OptionalSection("feed")),
            Json = JsonSection.Read(section.OptionalSection("json")),
            ReadPages = section.Flag("read_pages", otherwise: false),
            LatestOnly = section.Has("latest_only") ? section.Flag("latest_only", otherwise: false) : null,
            StopAfterKnown = section.Number("stop_after_known", 0, 10_000, otherwise.StopAfterKnown),
            MaxDepth = section.Number("max_depth", 1, 100_000, otherwise.MaxDepth),
        };
        if (rules.Start.Count == 0)
        {
            section.Refuse("start", "falta al menos una dirección de inicio.");
        }

        section.RefuseTheRest();
        return rules;
    }

    private static PageNumbers? ReadNumbers(YamlSection? section)
    {
        if (section is null)
        {
            return null;
        }

        var numbers = new PageNumbers
        {
            Name = section.Rule("name"),
            Address = section.Rule("address"),
            First = section.Number("first", 0, 1_000_000, 1),
            Step = section.Number("step", 1, 1_000_000, 1),
            Size = section.Number("size", 0, 100_000, 0),
            Last = section.Has("last") ? section.Number("last", 0, 1_000_000_000, 0) : null,
        };
        section.RefuseTheRest();
        return numbers;
    }

    private static LoadMoreRules? ReadLoadMore(YamlSection? section)
    {
        if (section is null)
        {
            return null;
        }

        var otherwise = new LoadMoreRules();
        var rules = new LoadMoreRules
        {
            Address = section.Rule("address"),
            Select = section.Rule("select"),
            Attribute = section.Text("attribute", otherwise.Attribute),
            Body = section.Text("body", ""),
            BodyType = section.Text("body_type", otherwise.BodyType),
            HtmlPath = section.Rule("html_path"),
        };
        section.RefuseTheRest();
        return rules;
    }
}
