using System.Globalization;

using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification;
using DiCoDe.Stages.Intake.Terms;
using DiCoDe.Storage.Sqlite;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Benchmarks.Storage;

/// <summary>Makes a store of many ads of sixty weeks with twelve mentions each, as <c>dicode report</c> and <c>dicode export</c> find it. The ads are composed by
/// SQLite itself from their numbers, so that a million takes minutes; the same number gives the same store.</summary>
/// <remarks>Five portals, 3,000 occupations of which some are common and most rare, 13,000 skills: nine of an ad's mentions are typical of its occupation (forty
/// skills), three are of three hundred that all ask for. An ad is open for one to four weeks; one in seven repeats an earlier one.</remarks>
internal static class MarketStore
{
    private const int Weeks = 60;
    private const int Portals = 5;
    private const int Occupations = 3_000;
    private const int Skills = 13_000;

    private static readonly IsoWeek First = IsoWeek.Of(new DateOnly(2026, 11, 15)).Plus(1 - Weeks);

    private static IEnumerable<string> Statements =>
    [
        "CREATE TEMP TABLE occ AS SELECT position AS at, concept_id AS id FROM taxonomy_concept WHERE kind = 1; CREATE UNIQUE INDEX temp.occ_at ON occ (at)",
        "CREATE TEMP TABLE skl AS SELECT position AS at, concept_id AS id FROM taxonomy_concept WHERE kind = 0; CREATE UNIQUE INDEX temp.skl_at ON skl (at)",
        "WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < 1000) INSERT INTO wording (id, text) SELECT value, 'etiqueta ' || value FROM n",
        $$"""
        CREATE TEMP TABLE draw AS
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < @ads)
        SELECT i, (i * 2654435761) % 1000003 AS r, (i * 40503 + 7) % 65521 AS s,
               CAST((i - 1) * {{Weeks * 7}}.0 / @ads AS INTEGER) AS day
        FROM n
        """,
        $$"""
        INSERT INTO ad (id, portal_id, key, classified_by, first_seen_at, first_seen_on, last_seen_at, last_seen_on, new_on, posted_kind, posted_on, positions,
                        country, region, municipality, place, employer, content_hash, terms_reader, place_match, region_code, municipality_code, employer_key, employer_kind)
        SELECT i, 1 + s % {{Portals}}, 'a' || i, 1,
               date(@first, day || ' days') || 'T18:00:00.0000000Z', date(@first, day || ' days'),
               date(@first, MIN({{(Weeks * 7) - 1}}, day + r % 28) || ' days') || 'T18:00:00.0000000Z', date(@first, MIN({{(Weeks * 7) - 1}}, day + r % 28) || ' days'),
               date(@first, day || ' days'), 1, date(@first, day || ' days'), CASE WHEN r % 3 = 0 THEN 1 + s % 5 ELSE 0 END,
               'MX', 'Entidad ' || (r % 32), CASE WHEN s % 4 = 0 THEN '' ELSE 'Municipio ' || (r % 32) || '-' || (s % 60) END, 'Municipio, Entidad',
               'Empresa ' || (r % 20011), 'hash' || i, @reader, CASE WHEN s % 4 = 0 THEN 3 ELSE 4 END, '', '',
               CASE s % 10 WHEN 0 THEN '' ELSE 'empresa ' || (r % 20011) END, CASE s % 10 WHEN 0 THEN 2 WHEN 1 THEN 3 ELSE 1 END
        FROM draw
        """,
        """
        INSERT INTO ad_words (ad_id, url, title, text, sections, valid_through, pay, contract, hours, work_mode, category, personal_data_removed, terms)
        SELECT i, 'https://portal.example/' || i, 'Puesto ' || (r % 3000) || ' turno ' || (s % 3),
               'Buscamos personas con ganas de crecer en un equipo que atiende a clientes de todo el país. Requisitos: experiencia de ' || (s % 5) ||
               ' años en manejo de caja, inventarios y hojas de cálculo; disponibilidad para rolar turnos y trabajar en equipo. Funciones: atender, registrar y dar seguimiento a los casos del turno. Ofrecemos prestaciones de ley, capacitación y estabilidad en zona ' || (r % 97) || '.',
               '', '', '', '', '', '', '', 0,
               -- the words behind three terms of a new ad, whichever they are: what a list of conditions quotes
               '{"Reader":1,"Language":"es","Experience":{"MinimumMonths":24,"MaximumMonths":null,"Quote":{"Words":"experiencia de","Start":103}},"Hours":{"Shifts":8,"Quote":{"Words":"rolar turnos","Start":196}},"Contract":{"Kind":1,"Quote":{"Words":"prestaciones de ley","Start":312}}}'
        FROM draw
        """,
        """
        INSERT INTO ad_terms (ad_id, language, currency, month_minimum, month_maximum, has_commission, contract, hiring, load, shifts, work_mode, schooling, schooling_state, experience_months, treatment)
        SELECT i, 'es', CASE WHEN s % 5 < 2 THEN 'MXN' ELSE '' END, CASE WHEN s % 5 < 2 THEN 7000 + r % 9000 END, CASE WHEN s % 5 < 2 THEN 8000 + r % 12000 END, s % 7 = 0,
               r % 5, s % 3, r % 4, CASE s % 6 WHEN 0 THEN 1 WHEN 1 THEN 4 ELSE 0 END, s % 4, r % 7, 0, CASE WHEN r % 2 = 0 THEN (s % 6) * 12 END, CASE WHEN s % 9 = 0 THEN 1 << (r % 8) ELSE 0 END
        FROM draw
        """,
        $$"""
        INSERT INTO classification (ad_id, classifier_id, content_hash, occupation_id, isco, confidence, wording_id)
        SELECT i, 1, 'hash' || i, CASE WHEN s % 8 = 0 THEN NULL ELSE occ.id END, '5223', 0.8, 1 + r % 1000
        FROM draw JOIN occ ON occ.at = CAST({{Occupations}} * (r / 1000003.0) * (r / 1000003.0) AS INTEGER)
        """,
        $$"""
        INSERT INTO mention (ad_id, skill_id, segment, start, length, confidence, requirement, how, wording_id)
        SELECT i, skl.id, 1, 20 + k * 17, 12, 0.5 + ((r + k * 31) % 50) / 100.0, (s + k) % 3, k % 2, 1 + (r + k) % 1000
        FROM draw
        CROSS JOIN (SELECT 0 AS k UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9 UNION ALL SELECT 10 UNION ALL SELECT 11)
        CROSS JOIN skl ON skl.at = CASE WHEN k < 9
            THEN 300 + (CAST({{Occupations}} * (r / 1000003.0) * (r / 1000003.0) AS INTEGER) * 41 + (s + k * 3) % 40) % {{Skills - 300}}
            ELSE (r + s + k * 101) % 300 END
        """,
        "INSERT INTO sighting (ad_id, run_id) SELECT ad.id, run.id FROM ad JOIN run ON run.portal_id = ad.portal_id AND run.observed_on = ad.first_seen_on",
        """
        INSERT INTO duplicate (first_id, second_id, kind, score, days_apart, same_wording, title, told, told_by_one, runs, words, detail, numbers, common, apart, employer, place, pay, rank, hours, title_numbers, reference, through_agency)
        SELECT i - 1, i, r % 4, 0.9, 3, 0, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 9, 1, 1, 1, 0, 0, 0, 0, 0, 0
        FROM draw WHERE i % 7 = 0
        """,
        "INSERT INTO compared_ad (ad_id, content_hash) SELECT id, content_hash FROM ad",
    ];

    public static async Task MakeAsync(string folder, int ads)
    {
        var path = Path.Combine(folder, "dicode.db");
        var taxonomy = TaxonomyOf();
        using (var store = SqliteStore.Open(path))
        {
            await store.Taxonomies.SaveAsync(taxonomy, CancellationToken.None);
            await RunsAsync(store);
        }

        await using var connection = new SqliteConnection($"Data Source={path};Pooling=false");
        await connection.OpenAsync();
        await RunAsync(connection, "PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; PRAGMA temp_store = MEMORY");
        await RunAsync(connection, "INSERT INTO classifier (id, name) VALUES (1, @name)", ("@name", PhraseClassifier.IdOf(taxonomy.Identity).Value));
        foreach (var statement in Statements)
        {
            await RunAsync(connection, statement, ("@ads", ads), ("@first", First.Monday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("@reader", TermsReader.Version));
        }

        await RunAsync(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private static async Task RunsAsync(SqliteStore store)
    {
        foreach (var (at, day) in Enumerable.Range(0, Portals).SelectMany(portal => Enumerable.Range(0, Weeks * 7).Select(day => (portal, First.Monday.AddDays(day)))))
        {
            var portal = new PortalIdentity(new PortalId($"portal-{at}"), $"Portal {at}", "MX", "America/Mexico_City", IsDemo: true);
            var observed = new DateTimeOffset(day, new TimeOnly(18, 0), TimeSpan.Zero);
            var start = new RunStart { Kind = RunKind.Harvest, Portal = portal, Source = "https://portal.example/", ObservedAt = observed, ObservedOn = day };
            var id = await store.Runs.BeginAsync(start, CancellationToken.None);
            await store.Ads.SaveAsync(id, [], [], CancellationToken.None);
            await store.Runs.EndAsync(
                new Run { Id = id, Kind = start.Kind, Portal = portal.Id, Source = start.Source, ObservedAt = observed, ObservedOn = day, EndedAt = observed, State = RunState.Complete, Reason = "", Counts = new RunCounts() },
                CancellationToken.None);
        }
    }

    private static Taxonomy TaxonomyOf() => new()
    {
        Identity = new TaxonomyIdentity("Medición", "1", ["es"], "0123456789ab", IsStarter: true),
        Skills = [.. Enumerable.Range(0, Skills).Select(at => new Skill { Uri = new ConceptUri($"http://taxonomia.example/skill/{at:00000}-5f4dcc3b5aa765d6"), Type = SkillType.Skill, Labels = LabelsOf($"competencia de medición número {at}") })],
        Occupations = [.. Enumerable.Range(0, Occupations).Select(at => new Occupation { Uri = new ConceptUri($"http://taxonomia.example/occupation/{at:00000}-5f4dcc3b5aa7"), Isco = string.Create(CultureInfo.InvariantCulture, $"{1000 + (at % 430 * 20)}"), Labels = LabelsOf($"ocupación de medición número {at}") })],
    };

    private static IReadOnlyList<Label> LabelsOf(string text) => [new Label(text, "es", LabelKind.Preferred)];

    private static async Task RunAsync(SqliteConnection connection, string text, params (string Name, object Value)[] values)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the text is one of our constants
        command.CommandText = text;
#pragma warning restore CA2100
        command.CommandTimeout = 0;
        foreach (var (name, value) in values.Where(value => text.Contains(value.Name, StringComparison.Ordinal)))
        {
            command.Parameters.AddWithValue(name, value);
        }

        await command.ExecuteNonQueryAsync();
    }
}
