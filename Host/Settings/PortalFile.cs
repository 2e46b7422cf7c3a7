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
        var id = Id(file);
        if (!file.Mistakes.AreAt("id") && id.Value != Path.GetFileNameWithoutExtension(path))
        {
            file.Refuse("id", $"«{id}» no es el nombre del archivo.", $"Llame al archivo {id}.yaml o cambie el id.");
        }

        var portal = new PortalDefinition
        {
            Id = id,
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
            file.Refuse("enabled", "el portal negó el permiso y no puede estar habilitado.", "Ponga «enabled: false».");
        }

        file.RefuseTheRest();
        foreach (var problem in PortalDefinitionCheck.ProblemsOf(portal).Where(problem => IsOfItsOwn(problem, file)).ToList())
        {
            file.Mistakes.Add(problem.Field, file.LineOfPlace(problem.Field), $"«{problem.Field}»: {problem.Problem}", "");
        }

        file.Mistakes.ThrowIfAny();
        return portal;
    }

    /// <summary>The name of a portal; where it can be none, a mistake is noted.</summary>
    internal static PortalId Id(YamlSection section)
    {
        var id = section.Text("id");
        if (PortalId.IsValid(id))
        {
            return new PortalId(id);
        }

        section.Refuse("id", $"«{id}» no puede nombrar un portal.", "Use de 1 a 64 caracteres de a-z, 0-9, punto y guion.");
        return new PortalId("sin-nombre");
    }

    internal static string Country(YamlSection section, string key)
    {
        var code = section.Text(key, "");
        if (code.Length == 0 || CountryCode.IsKnown(code))
        {
            return code;
        }

        section.Refuse(key, $"«{code}» no es un código de país.", "Use dos mayúsculas (ISO 3166): MX, CL, PE…");
        return "";
    }

    internal static string Zone(YamlSection section, string key)
    {
        var zone = section.Text(key);
        if (ZoneName.IsKnown(zone))
        {
            return zone;
        }

        section.Refuse(key, $"«{zone}» no es una zona horaria.", $"Use un nombre IANA: {ZoneName.Meant(zone) ?? "America/Mexico_City, America/Santiago…"}");
        return "UTC";
    }

    /// <summary>Whether a problem does not just follow from a mistake in reading, whose place something harmless has taken.</summary>
    private static bool IsOfItsOwn(DefinitionProblem problem, YamlSection file) => !file.Mistakes.Any || (
        file.IsWritten(problem.Field)
        && !file.Mistakes.AreOn(file.LineOfPlace(problem.Field))
        && !(problem.Field.StartsWith("discovery.", StringComparison.Ordinal) && file.Mistakes.AreAt("discovery.kind"))
        && !(problem.Field.StartsWith("fetch.", StringComparison.Ordinal) && file.Mistakes.AreAt("fetch.mode")));

    private static VisitingHours Hours(YamlSection section, string key)
    {
        var text = section.Text(key, "");
        if (text.Length == 0)
        {
            return VisitingHours.AllDay;
        }

        if (!VisitingHours.TryParse(text, out var hours))
        {
            section.Refuse(key, $"«{text}» no es un horario.", "Escriba de qué hora a qué hora, en la zona del portal: 22:00-06:00.");
        }
        else if (hours.From == hours.Until && hours != VisitingHours.AllDay)
        {
            section.Refuse(key, $"«{text}» comienza y termina a la misma hora.", "Escriba de qué hora a qué hora; para todo el día, quite la clave.");
        }

        return hours;
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
            WaitFor = section.Rule("wait_for"),
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
            Card = section.Rule("card"),
            KeyPattern = section.Rule("key_pattern"),
            Closed = section.Rule("closed"),
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
            Select = section.Rule("select"),
            Label = section.Rule("label"),
            Around = section.Rule("around"),
            Next = section.Number("next", 0, 20, otherwise: 0),
            Attribute = section.Rule("attribute"),
            Html = section.Flag("html", otherwise: false),
            Pattern = section.Rule("pattern"),
            Page = section.Flag("page", otherwise: false),
            Unescape = section.Flag("unescape", otherwise: false),
            Value = section.Text("value", ""),
        };
        section.RefuseTheRest();
        return rule;
    }
}
