using DiCoDe.Domain;
using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Portals.Finding;
using DiCoDe.Host.Settings;
using DiCoDe.Tests.Support;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Host.Settings;

[TestFixture]
public class PortalFileTests
{
    private const string Good = """
        id: ejemplo
        name: Portal Ejemplo
        home: https://portal.example/
        country: MX
        time_zone: America/Mexico_City
        fetch: { mode: http, pause: 2s, max_pages: 50 }
        discovery:
          kind: listing
          start: https://portal.example/empleos
          ad_link: a.empleo
          next_link: a[rel=next]
        extraction:
          fields:
            title: h1
            description: { select: .texto, html: true }
            pay:
              - { around: .tarjeta, next: 1, label: Sueldo | Salario }
              - .sueldo
              - { select: .detalle, pattern: '\$[\d,.]+' }
        """;

    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void A_definition_is_read_as_written()
    {
        var portal = Read(Good);

        Assert.Multiple(() =>
        {
            Assert.That(portal.Id.Value, Is.EqualTo("ejemplo"));
            Assert.That(portal.Fetch.Pause, Is.EqualTo(TimeSpan.FromSeconds(2)));
            Assert.That(portal.Permission, Is.EqualTo(PermissionStatus.Unknown));
            Assert.That(portal.Enabled, Is.False);
            Assert.That(portal.Extraction.Fields[AdField.Title].Single().Select, Is.EqualTo("h1"));
            Assert.That(portal.Extraction.Fields[AdField.Pay], Has.Count.EqualTo(3));
            Assert.That(portal.Extraction.Fields[AdField.Pay][0], Is.EqualTo(new FieldRule { Around = ".tarjeta", Next = 1, Label = "Sueldo | Salario" }));
            Assert.That(portal.Extraction.Fields[AdField.Description].Single().Html, Is.True);
        });
    }

    [Test]
    public void The_limits_of_a_visit_are_read_as_written()
    {
        var rules = Read(Good.Replace("max_pages: 50", "max_pages: 50, concurrency: 4, look_again: 3d, pages_per_day: 500, hours: 22:00-06:00", StringComparison.Ordinal)).Fetch;

        Assert.That(
            (rules.Concurrency, rules.LookAgain, rules.PagesPerDay, rules.Hours),
            Is.EqualTo((4, TimeSpan.FromDays(3), 500, new VisitingHours(new TimeOnly(22, 0), new TimeOnly(6, 0)))));
    }

    [Test]
    public void Who_sets_no_limits_has_those_of_a_guest()
    {
        var rules = Read(Good).Fetch;

        Assert.That(
            (rules.Concurrency, rules.LookAgain, rules.PagesPerDay, rules.Hours),
            Is.EqualTo((1, TimeSpan.FromDays(7), 10_000, VisitingHours.AllDay)));
    }

    [TestCase("max_pages: 50", "concurrency: 17", 6, "de 1 a 16")]
    [TestCase("max_pages: 50", "concurrency: 0", 6, "fetch.concurrency")]
    [TestCase("max_pages: 50", "look_again: 5m", 6, "fetch.look_again")]
    [TestCase("max_pages: 50", "look_again: 91d", 6, "fetch.look_again")]
    [TestCase("max_pages: 50", "pages_per_day: 0", 6, "fetch.pages_per_day")]
    [TestCase("max_pages: 50", "hours: de noche", 6, "de noche")]
    [TestCase("max_pages: 50", "hours: 22:00-25:00", 6, "fetch.hours")]
    [TestCase("time_zone: America/Mexico_City", "time_zone: Mexico/DF", 5, "Mexico/DF", Description = "a zone that is none")]
    [TestCase("country: MX", "country: México", 4, "México")]
    [TestCase("home: https://portal.example/", "home: portal.example", 3, "portal.example", Description = "an address without scheme")]
    [TestCase("pause: 2s", "pause: dos", 6, "dos")]
    [TestCase("kind: listing", "kind: listado", 8, "sitemap, listing")]
    [TestCase("name: Portal Ejemplo", "nombre: Portal Ejemplo", 1, "name")]
    [TestCase("ad_link: a.empleo", "ad_links: a.empleo", 10, "ad_links", Description = "a misspelled key is no default")]
    [TestCase("id: ejemplo", "id: otro", 1, "nombre del archivo")]
    [TestCase("next: 1", "next: 99", 17, "next")]
    [TestCase("label: Sueldo | Salario", "label: ' | '", 17, "etiqueta", Description = "a label without words")]
    [TestCase("country: MX", "country: ZZ", 4, "ISO 3166", Description = "a code that no country has")]
    [TestCase("time_zone: America/Mexico_City", "time_zone: Central Standard Time (Mexico)", 5, "Use un nombre IANA: America/Mexico_City", Description = "a name of Windows")]
    [TestCase("max_pages: 50", "hours: 06:00-06:00", 6, "comienza y termina a la misma hora")]
    [TestCase("start: https://portal.example/empleos", "start: https://portal.example/empleos?d={desde}", 9, "{since}")]
    [TestCase("start: https://portal.example/empleos", "start: https://portal.example/{since}", 9, "«{since}»", Description = "it is filled in in a query only")]
    [TestCase("ad_link: a.empleo", "ad_link: \"\"", 10, "está vacía")]
    [TestCase("discovery:", "discovry:", 7, "Quizá quiso decir «discovery»")]
    [TestCase("time_zone:", "Time_Zone:", 5, "Quizá quiso decir «time_zone»")]
    [TestCase("ad_link:", "ad_lnik:", 10, "Quizá quiso decir «ad_link»")]
    [TestCase("title: h1", "titel: h1", 14, "Quizá quiso decir «title»")]
    [TestCase("next_link: a[rel=next]", "page_parameter: { address: 'https://portal.example/{pagina}/{page}' }", 11, "{pagina}")]
    [TestCase("next_link: a[rel=next]", "load_more: { address: 'https://portal.example/mas?p={pagina}' }", 11, "{pagina}")]
    [TestCase("next_link: a[rel=next]", "ad_address: '/(ver|empleo'", 11, "falta un paréntesis de cierre")]
    [TestCase("title: h1", "title: 'h1[['", 14, "extraction.fields.title", Description = "a selector that cannot be parsed")]
    public void A_mistake_is_named_with_its_line(string right, string wrong, int line, string says)
    {
        var error = Assert.Throws<InputException>(() => Read(Good.Replace(right, wrong, StringComparison.Ordinal)))!;

        Assert.That(error.Message, Does.Contain($"ejemplo.yaml:{line}: ").And.Contain(says));
    }

    [Test]
    public void All_mistakes_of_a_file_are_named_at_once_in_the_order_of_their_lines()
    {
        var error = Assert.Throws<InputException>(() => Read("""
            id: ejemplo
            name: Portal Ejemplo
            home: https://portal.example/
            country: México
            time_zone: Marte/Olimpo
            enabled: quizá
            fetch:
              pause: dos
              retries: 99
            discovery:
              kind: listing
              start: https://portal.example/empleos
              ad_lnik: a
              next_link: 'a['
            extraction:
              json_ld: false
              fields: { title: h1, pay: { selct: b } }
            """))!;

        Assert.That(error.Message.Split('\n').Select(line => line[(line.IndexOf(".yaml:", StringComparison.Ordinal) + 6)..].Split(':')[0]), Is.EqualTo(new[] { "4", "5", "6", "8", "9", "13", "14", "17" }));
    }

    [Test]
    public void What_is_wrong_in_a_section_whose_name_is_misspelled_is_named_as_well()
    {
        var error = Assert.Throws<InputException>(() => Read(Good.Replace("discovery:", "discovry:", StringComparison.Ordinal).Replace("kind: listing", "kind: listado", StringComparison.Ordinal).Replace("fetch: { mode: http", "fetsh: { mode: nada", StringComparison.Ordinal)))!;

        Assert.That(error.Message.Split('\n'), Has.Length.EqualTo(4).And.Some.Contains("discovery.kind").And.Some.Contains("fetch.mode"), error.Message);
    }

    [TestCase("country: MX", "country: MÉXICO\npage: 7", 2)]
    [TestCase("time_zone:", "Time_Zone:", 1, Description = "that the right key is missing then goes without saying")]
    [TestCase("discovery:", "discovry:", 1)]
    [TestCase("kind: listing", "kind: listado", 1, Description = "what a kind allows is not asked when it is none")]
    [TestCase("id: ejemplo", "id: Ejemplo Uno", 1)]
    public void A_mistake_is_named_once(string right, string wrong, int lines)
    {
        var error = Assert.Throws<InputException>(() => Read(Good.Replace(right, wrong, StringComparison.Ordinal)))!;

        Assert.That(error.Message.Split('\n'), Has.Length.EqualTo(lines), error.Message);
    }

    [Test]
    public void A_portal_that_refused_cannot_be_enabled()
    {
        var error = Assert.Throws<InputException>(() => Read($"{Good}\npermission: denied\nenabled: true\n"))!;

        Assert.That(error.Message, Does.Contain("negó el permiso"));
    }

    [Test]
    public void Every_definition_that_comes_with_DiCoDe_can_be_read_and_only_by_choice_enabled()
    {
        var register = PortalRegister.Read(Repository.PathOf("schedules"));

        Assert.Multiple(() =>
        {
            Assert.That(register.Broken.Select(error => error.Message), Is.Empty);
            Assert.That(register.Portals.Select(portal => portal.Id.Value), Is.SupersetOf(new[] { "demo-anahuac", "demo-volcanes", "computrabajo-pe", "indeed-mx", "convocatorias-pe" }));
            Assert.That(register.Portals.Where(portal => portal.Enabled), Is.Empty);
        });
    }

    [Test]
    public void Every_map_that_comes_with_DiCoDe_can_be_read()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.PathOf("schedules", "maps"), "*.yaml"))
        {
            Assert.That(() => AdMapFile.Read(path), Throws.Nothing, path);
        }
    }

    [Test]
    public void Every_schedule_that_comes_with_DiCoDe_has_a_next_time()
    {
        foreach (var schedule in ScheduleFile.Read(Repository.PathOf("schedules", "schedules.yaml")))
        {
            Assert.That(schedule.NextAfter(Some.Moment), Is.GreaterThan(Some.Moment));
        }
    }

    [Test]
    public void Whatever_is_cut_out_of_a_definition_it_is_read_or_refused_with_its_file_named() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, Good.Length - 1).SelectMany(start => Gen.Choose(1, 40).Select(length => (start, length))).ToArbitrary(),
        cut =>
        {
            try
            {
                return Read(Good.Remove(cut.start, Math.Min(cut.length, Good.Length - cut.start))).Name.Length > 0;
            }
            catch (InputException error)
            {
                return error.Message.Contains("ejemplo.yaml", StringComparison.Ordinal);
            }
        }));

    [TestCase("script#datos", "script#datos", "", Description = "a plain text is a selector")]
    [TestCase("{ after: 'window.jobs =' }", "", "window.jobs =")]
    [TestCase("{ select: script, after: 'jobs:' }", "script", "jobs:")]
    public void The_script_that_holds_the_ads_is_read_as_written(string script, string select, string after) =>
        Assert.That(Read(WithScript(script)).Discovery.Json!.Script, Is.EqualTo(new ScriptRules { Select = select, After = after }));

    [TestCase("'window.jobs ='", "after", Description = "the text before the data is no selector")]
    [TestCase("{ behind: x }", "after, select")]
    [TestCase("[a, b]", "un solo script")]
    [TestCase("[]", "falta decir cuál")]
    [TestCase("{ after: '' }", "select (el selector del script), after")]
    public void A_script_that_cannot_be_found_names_its_line_and_remedy(string script, string remedy)
    {
        var error = Assert.Throws<InputException>(() => Read(WithScript(script)))!;

        Assert.That(error.Message, Does.Contain("ejemplo.yaml:9: ").And.Contain("discovery.json.script").And.Contain(remedy));
    }

    private static string WithScript(string script) => $$"""
        id: ejemplo
        name: Portal Ejemplo
        home: https://portal.example/
        time_zone: America/Mexico_City
        discovery:
          kind: json
          start: https://portal.example/empleos
          json:
            script: {{script}}
            fields: { key: id, title: title }
        """;

    private PortalDefinition Read(string yaml) => PortalFile.Read(_folder.Write("ejemplo.yaml", yaml));
}
