using DiCoDe.Domain;
using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Portals;
using DiCoDe.Host.Settings.Portals;
using DiCoDe.Host.Settings.Yaml;
using DiCoDe.Scraper.Definitions;

namespace DiCoDe.Host.Settings;

/// <summary>Reads <c>schedules/portals/*.yaml</c>.</summary>
internal static class PortalFile
{
    public static PortalDefinition Read(string path)
    {
        var file = PresetFile.Complete(path, YamlFile.ReadMap(path));
        var id = file.Text("id");
        if (!PortalId.IsValid(id))
        {
            throw file.Error("id", $"«{id}» no puede nombrar un portal.", "Use de 1 a 64 caracteres de a-z, 0-9, punto y guion.");
        }

        if (!string.Equals(id, Path.GetFileNameWithoutExtension(path), StringComparison.Ordinal))
        {
            throw file.Error("id", $"«{id}» no es el nombre del archivo.", $"Llame al archivo {id}.yaml o cambie el id.");
        }

        var portal = new PortalDefinition
        {
            Id = new PortalId(id),
            Name = file.Text("name"),
            Home = file.Address("home"),
            Country = Country(file, "country"),
            TimeZone = Zone(file, "time_zone"),
            Language = file.Text("language", "es"),
            Contact = file.Text("contact", ""),
            Permission = file.OneOf<PermissionStatus>("permission", PermissionStatus.Unknown),
            PermissionNote = file.Text("permission_note", ""),
            Enabled = file.Flag("enabled", otherwise: false),
            IsDemo = file.Flag("demo", otherwise: false),
            Fetch = ReadFetch(file.OptionalSection("fetch")),
            Bands = ReadBands(file.OptionalSection("bands")),
            Discovery = DiscoverySection.Read(file.Section("discovery")),
            Extraction = ReadExtraction(file.OptionalSection("extraction")),
        };
        if (portal is { Enabled: true, Permission: PermissionStatus.Denied })
        {
            throw file.Error("enabled", "el portal negó el permiso y no puede estar habilitado.", "Ponga «enabled: false».");
        }

        file.RefuseTheRest();
        return PortalDefinitionCheck.ProblemsOf(portal) is [{ } first, ..]
            ? throw new InputException(path, file.LineOfPlace(first.Field), $"«{first.Field}»: {first.Problem}", "")
            : portal;
    }

    internal static string Country(YamlSection section, string key)
    {
        var code = section.Text(key, "");
        return code.Length == 0 || (code.Length == 2 && code.All(char.IsAsciiLetterUpper))
            ? code
            : throw section.Error(key, $"«{code}» no es un código de país.", "Use dos mayúsculas (ISO 3166): MX, CL, PE…");
    }

    internal static string Zone(YamlSection section, string key)
    {
        var zone = section.Text(key);
        return TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _)
            ? zone
            : throw section.Error(key, $"«{zone}» no es una zona horaria.", "Use un nombre IANA: America/Mexico_City, America/Santiago…");
    }

    private static VisitingHours Hours(YamlSection section, string key)
    {
        var text = section.Text(key, "");
        return text.Length == 0 ? VisitingHours.AllDay : VisitingHours.TryParse(text, out var hours)
            ? hours
            : throw section.Error(key, $"«{text}» no es un horario.", "Escriba de qué hora a qué hora, en la zona del portal: 22:00-06:00.");
    }

    private static FetchRules ReadFetch(YamlSection? section)
    {
        if (section is null)
        {
            return new FetchRules();
        }

        var otherwise = new FetchRules();
        var rules = new FetchRules
        {
            Mode = section.OneOf<FetchMode>("mode", otherwise.Mode),
            Pause = section.Duration("pause", TimeSpan.Zero, TimeSpan.FromMinutes(10), otherwise.Pause),
            Timeout = section.Duration("timeout", TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(5), otherwise.Timeout),
            Retries = section.Number("retries", 0, 10, otherwise.Retries),
            MaxPages = section.Number("max_pages", 1, 1_000_000, otherwise.MaxPages),
            PagesPerDay = section.Number("pages_per_day", 1, 1_000_000, otherwise.PagesPerDay),
            Hours = Hours(section, "hours"),
            Concurrency = section.Number("concurrency", 1, 16, otherwise.Concurrency),
            LookAgain = section.Duration("look_again", TimeSpan.FromHours(1), TimeSpan.FromDays(90), otherwise.LookAgain),
            AllowLocal = section.Flag("allow_local", otherwise.AllowLocal),
            WaitFor = section.Text("wait_for", ""),
        };
        section.RefuseTheRest();
        return rules;
    }

    private static HarvestBands ReadBands(YamlSection? section)
    {
        if (section is null)
        {
            return new HarvestBands();
        }

        var (least, most) = section.Range("ads");
        var fill = new Dictionary<AdField, double>();
        if (section.OptionalSection("fields") is { } fields)
        {
            foreach (var field in Enum.GetValues<AdField>().Where(field => fields.Has(field.Name())))
            {
                fill[field] = fields.Share(field.Name(), otherwise: 0);
            }

            fields.RefuseTheRest();
        }

        var bands = new HarvestBands { LeastAds = least, MostAds = most, MostErrors = section.Share("errors", new HarvestBands().MostErrors), LeastFill = fill };
        section.RefuseTheRest();
        return bands;
    }

    private static ExtractionRules ReadExtraction(YamlSection? section)
    {
        if (section is null)
        {
            return new ExtractionRules();
        }

        var rules = new ExtractionRules
        {
            JsonLd = section.Flag("json_ld", otherwise: true),
            Card = section.Text("card", ""),
            KeyPattern = section.Text("key_pattern", ""),
            Closed = section.Text("closed", ""),
            Fields = section.OptionalSection("fields") is { } fields ? ReadFields(fields) : new Dictionary<AdField, IReadOnlyList<FieldRule>>(),
        };
        section.RefuseTheRest();
        return rules;
    }

    private static Dictionary<AdField, IReadOnlyList<FieldRule>> ReadFields(YamlSection section)
    {
        var fields = new Dictionary<AdField, IReadOnlyList<FieldRule>>();
        foreach (var field in Enum.GetValues<AdField>())
        {
            var rules = section.Sections(SnakeCase.Of(field.ToString()), plain: "select");
            if (rules.Count > 0)
            {
                fields[field] = [.. rules.Select(ReadRule)];
            }
        }

        section.RefuseTheRest();
        return fields;
    }

    private static FieldRule ReadRule(YamlSection section)
    {
        var rule = new FieldRule
        {
            Select = section.Text("select", ""),
            Label = section.Text("label", ""),
            Around = section.Text("around", ""),
            Next = section.Number("next", 0, 20, otherwise: 0),
            Attribute = section.Text("attribute", ""),
            Html = section.Flag("html", otherwise: false),
            Pattern = section.Text("pattern", ""),
            Page = section.Flag("page", otherwise: false),
            Unescape = section.Flag("unescape", otherwise: false),
            Value = section.Text("value", ""),
        };
        section.RefuseTheRest();
        return rule;
    }
}
