using DiCoDe.Domain;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Import.Esco;
using DiCoDe.Import.Esco.Service;
using DiCoDe.Tests.Support;

using Microsoft.AspNetCore.Http;

namespace DiCoDe.IntegrationTests.Import;

/// <summary>Reading ESCO from an imitation of its web service.</summary>
[TestFixture]
public class EscoPullTests
{
    private const int PagesOfALanguage = 1 + 1 + 1 + 3;

    private TemporaryFolder _folder = null!;
    private EscoImitation _service = null!;
    private LocalSite _site = null!;

    [SetUp]
    public async Task Start()
    {
        _folder = new TemporaryFolder();
        _service = new EscoImitation();
        _site = await _service.StartAsync();
    }

    [TearDown]
    public async Task Stop()
    {
        await _site.DisposeAsync();
        _folder.Dispose();
    }

    [Test]
    public async Task The_service_gives_the_whole_classification_in_both_languages()
    {
        var taxonomy = (await PullAsync(CancellationToken.None)).Taxonomy;

        Assert.Multiple(() =>
        {
            Assert.That((taxonomy.Identity.Name, taxonomy.Identity.Version, taxonomy.Identity.IsStarter), Is.EqualTo(("ESCO", "1.2.0", false)));
            Assert.That(taxonomy.Identity.Languages, Is.EqualTo(new[] { "en", "es" }));
            Assert.That(taxonomy.Skills, Has.Count.EqualTo(EscoImitation.Skills), "those that stand in no list are asked for by name");
            Assert.That(taxonomy.Occupations, Has.Count.EqualTo(EscoImitation.Occupations));
            Assert.That(taxonomy.SkillGroups.Select(group => group.Code), Is.EquivalentTo(new[] { "S1", "S1.1" }));
            Assert.That(taxonomy.IscoGroups.Select(group => group.Code), Is.EqualTo(new[] { "5", "5223" }));
            Assert.That(taxonomy.Relations, Has.Count.EqualTo(EscoImitation.Skills + EscoImitation.Occupations - 1));
        });
    }

    [Test]
    public async Task A_concept_has_what_the_csv_files_give()
    {
        var taxonomy = (await PullAsync(CancellationToken.None)).Taxonomy;

        var skill = taxonomy.Skills.Single(one => one.Uri.Value.EndsWith("/000", StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That((skill.Type, skill.Reuse, skill.Collections), Is.EqualTo((SkillType.Knowledge, ReuseLevel.SectorSpecific, SkillCollections.Green)));
            Assert.That(skill.Labels, Is.EqualTo(new[]
            {
                new Label("nombre 000 en", "en", LabelKind.Preferred), new Label("otro 000 en", "en", LabelKind.Alternative),
                new Label("nombre 000 es", "es", LabelKind.Preferred), new Label("otro 000 es", "es", LabelKind.Alternative),
            }));
            Assert.That(skill.Descriptions["es"], Is.EqualTo("Descripción 000 es."));
            Assert.That(skill.Broader.Single().Value, Does.EndWith("S1.1"));
            Assert.That(taxonomy.Occupations[3].Isco, Is.EqualTo("5223"));
            Assert.That(taxonomy.Occupations[3].Code, Is.EqualTo("5223.003"));
        });
    }

    [Test]
    public async Task An_interrupted_reading_goes_on_where_it_was()
    {
        using var stop = new CancellationTokenSource();
        _service.Instead = (number, _) =>
        {
            if (number == PagesOfALanguage + 2)
            {
                stop.CancelAfter(TimeSpan.Zero);
            }

            return number == PagesOfALanguage + 2 ? new(StatusCodes.Status429TooManyRequests, RetryAfter: "60") : null;
        };
        Assert.That(() => PullAsync(stop.Token), Throws.InstanceOf<OperationCanceledException>());
        var before = _service.Questions;
        _service.Instead = (_, _) => null;

        var resumed = (await PullAsync(CancellationToken.None)).Taxonomy;

        var whole = _service.Questions;
        var again = (await PullAsync(CancellationToken.None)).Taxonomy;
        Assert.Multiple(() =>
        {
            Assert.That(_site.Asked.Distinct().Count(), Is.GreaterThanOrEqualTo(_site.Asked.Count - 1), "only the question that was cut is asked twice");
            Assert.That(before, Is.EqualTo(PagesOfALanguage + 2));
            Assert.That(_service.Questions, Is.EqualTo(whole), "what came is not asked again");
            Assert.That(again.Identity, Is.EqualTo(resumed.Identity with { Languages = again.Identity.Languages }), "and gives the same");
            Assert.That(Directory.EnumerateFiles(_folder.Path, "*.new", SearchOption.AllDirectories), Is.Empty);
        });
    }

    [Test]
    public async Task A_service_that_counts_concepts_instead_of_pages_is_understood()
    {
        _service.CountsConcepts = true;

        Assert.That((await PullAsync(CancellationToken.None)).Taxonomy.Skills, Has.Count.EqualTo(EscoImitation.Skills));
    }

    [Test]
    public void Another_version_than_asked_is_refused_and_not_kept()
    {
        _service.Version = "v1.0.9";

        Assert.That(() => PullAsync(CancellationToken.None), Throws.InstanceOf<InputException>().With.Message.Contains("v1.2.0").And.Message.Contains("v1.0.9"));
        Assert.That(Directory.EnumerateFiles(_folder.Path, "*.json", SearchOption.AllDirectories), Is.Empty);
    }

    [Test]
    public void An_old_version_that_says_nothing_is_known_by_its_size()
    {
        _service.Instead = (_, _) => new(StatusCodes.Status200OK, """{"total": 2942, "_embedded": {"http://x/1": {"uri": "http://x/1"}}}""");

        Assert.That(() => PullAsync(CancellationToken.None), Throws.InstanceOf<InputException>().With.Message.Contains("v1.0"));
    }

    [Test]
    public async Task A_service_that_asks_to_wait_is_asked_again_later()
    {
        _service.Instead = (number, _) => number != 2 ? null : new(StatusCodes.Status429TooManyRequests, RetryAfter: "1");
        var start = TimeProvider.System.GetTimestamp();

        var taxonomy = (await PullAsync(CancellationToken.None)).Taxonomy;

        Assert.That(taxonomy.Skills, Has.Count.EqualTo(EscoImitation.Skills));
        Assert.That(TimeProvider.System.GetElapsedTime(start), Is.GreaterThan(TimeSpan.FromSeconds(0.9)));
    }

    [TestCase("86400", "esperar 1440 minutos")]
    [TestCase("", "429")]
    public void A_service_that_wants_to_be_left_alone_is(string retryAfter, string words)
    {
        _service.Instead = (_, _) => new(StatusCodes.Status429TooManyRequests, RetryAfter: retryAfter);

        Assert.That(() => PullAsync(CancellationToken.None), Throws.InstanceOf<OutOfReachException>().With.Message.Contains(words).And.Message.Contains("continuará"));
    }

    [TestCase("{\"total\": 3", Description = "cut")]
    [TestCase("<html>Mantenimiento</html>")]
    [TestCase("[1,2]")]
    [TestCase("{\"_embedded\": 7}")]
    [TestCase("{\"logref\": \"x\", \"status\": 200}")]
    public void An_answer_of_another_form_is_told_in_words_and_not_kept(string body)
    {
        _service.Instead = (_, _) => new(StatusCodes.Status200OK, body);

        Assert.That(() => PullAsync(CancellationToken.None), Throws.InstanceOf<InputException>().With.Message.Contains("forma que este programa no conoce"));
        Assert.That(Directory.EnumerateFiles(_folder.Path, "*.json", SearchOption.AllDirectories), Is.Empty);
    }

    [Test]
    public void A_question_that_is_refused_is_told_with_its_number()
    {
        _service.Instead = (_, _) => new(StatusCodes.Status400BadRequest);

        Assert.That(() => PullAsync(CancellationToken.None), Throws.InstanceOf<InputException>().With.Message.Contains("HTTP 400"));
        Assert.That(_service.Questions, Is.EqualTo(1));
    }

    [Test]
    public async Task A_page_that_the_service_cannot_give_is_asked_for_in_tenths()
    {
        _service.Instead = (_, request) =>
        {
            var (limit, offset) = (request.Query["limit"].ToString(), request.Query["offset"].ToString());
            var isBroken = request.Query["isInScheme"].ToString().EndsWith("member-skills", StringComparison.Ordinal) && (limit, offset) is ("100", "1") or ("10", "12") or ("1", "125");
            return isBroken ? new(StatusCodes.Status500InternalServerError) : null;
        };

        var reading = await PullAsync(CancellationToken.None);

        Assert.That(reading.Taxonomy.Skills, Has.Count.EqualTo(EscoImitation.Skills), "the one that no list gives is asked for by name");
        Assert.That(reading.Warnings.Select(warning => warning.ToString()), Has.Some.Contains("competencias (es)"));
    }

    [Test]
    public void Without_network_each_try_is_told_and_then_the_address_and_the_remedy()
    {
        var options = Options with { Address = new Uri("http://127.0.0.1:9/") };
        List<string> told = [];

        Assert.That(
            () => new EscoPull(options, TimeProvider.System).ReadAsync("1.2.0", _folder.Path, progress => told.Add(progress.Detail), CancellationToken.None),
            Throws.InstanceOf<OutOfReachException>().With.Message.Contains("127.0.0.1:9").And.Message.Contains("No se llega").And.Message.Contains("no se pudo abrir la conexión").And.Message.Contains("taxonomy import"));
        Assert.That(told, Has.Count.EqualTo(4).And.All.Contains("sin respuesta"));
        Assert.That(told[^1], Does.Contain("intento 5 de 5"));
    }

    [TestCase("")]
    [TestCase("última")]
    [TestCase("../1.2")]
    public void What_is_no_version_is_not_asked_for(string version) =>
        Assert.That(() => new EscoPull(Options, TimeProvider.System).ReadAsync(version, _folder.Path, _ => { }, CancellationToken.None), Throws.InstanceOf<InputException>());

    [Test]
    public async Task The_command_puts_it_to_use_and_names_us_to_the_service()
    {
        var agent = "";
        _service.Instead = (_, request) =>
        {
            agent = request.Headers.UserAgent.ToString();
            return null;
        };
        var data = _folder.File("data");

        var pulled = await DicodeProgram.RunAsync(["taxonomy", "pull", "v1.2.0", "--service", _site.Home.AbsoluteUri, "--pause", "0", "--data", data, "--contact", "datos@ministerio.example"]);
        var shown = await DicodeProgram.RunAsync(["taxonomy", "show", "--data", data]);

        Assert.Multiple(() =>
        {
            Assert.That((pulled.Code, shown.Code), Is.EqualTo((0, 0)), pulled.Error);
            Assert.That(shown.Output, Does.StartWith("ESCO 1.2.0").And.Contain("230 competencias"));
            Assert.That(agent, Does.StartWith("DiCoDe/").And.Contains("datos@ministerio.example"));
        });
    }

    private EscoServiceOptions Options => new()
    {
        Address = _site.Home,
        UserAgent = "DiCoDe/prueba",
        Pause = TimeSpan.Zero,
        FirstWait = TimeSpan.FromMilliseconds(1),
        Languages = ["es", "en"],
    };

    private Task<EscoReading> PullAsync(CancellationToken cancel) => new EscoPull(Options, TimeProvider.System).ReadAsync("1.2.0", _folder.Path, _ => { }, cancel);
}
