using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Stages.Intake.Terms;
using DiCoDe.Stages.Intake.Terms.Engagement;
using DiCoDe.Stages.Intake.Terms.Training;
using DiCoDe.Stages.Intake.Terms.Working;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Stages.Intake.Terms;

[TestFixture]
[Category("Property")]
public class TermsProperties
{
    private static readonly FsCheck.Config Often = FsCheck.Config.QuickThrowOnFailure.WithMaxTest(500);

    private static readonly string[] Pieces =
    [
        "Escolaridad:", "licenciatura", "trunca", "bachillerato o", "Lic. en", "técnico en", "titulado", "educación mínima:", "secundaria", "experiencia", "mínima de", "2 años", "6 meses", "(1)",
        "de 1 a 3 años", "sin experiencia", "999 años", "edad: 18 a 35 años", "Modalidad:", "presencial", "híbrido", "remoto", "home office", "lunes a viernes", "domingo a domingo", "de 9 a 18 hs",
        "25:99 a 8:00 pm", "45 horas semanales", "99 horas semanales", "turno noche", "rolar turnos", "2 días de descanso", "tiempo completo", "contrato", "plazo fijo", "indefinido", "por 3 meses",
        "obra o labor", "contratación directa con la empresa", "honorarios", "becario", "inglés", "B2", "avanzado", "bilingüe", "nivel", "deseable", "náhuatl",
    ];

    [Test]
    public void No_text_makes_a_reader_throw_and_every_quote_stands_where_it_says() => FsCheck.Check.One(
        Often,
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 100).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var words = SomeWords.Of(Mixed(random, seed), Mixed(random, seed + 1), new[] { "MX", "AR", "CO", "CL", "PE", "BR", "" }[random.Next(7)]);

            return Quotes(words, HostileText.Of(seed + 2)).All(quote => quote.Start < 0 || words.Text.AsSpan(quote.Start).StartsWith(quote.Words, StringComparison.Ordinal));
        }));

    [TestCase("lunes a ")]
    [TestCase("2 años ")]
    [TestCase("licenciatura en ")]
    [TestCase("inglés, ")]
    [TestCase("presencial y ")]
    [TestCase("contrato por ")]
    [TestCase("9 a ")]
    [TestCase("nivel medio de ")]
    [TestCase("\n- ")]
    public void A_long_text_is_only_long(string piece)
    {
        var words = SomeWords.Of(string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)));

        Assert.That(() => Quotes(words, "").ToList(), Throws.Nothing);
    }

    private static IEnumerable<Quote> Quotes(AdWords words, string field) =>
    [
        ContractReader.Read(words, field).Quote,
        HoursReader.Read(words, field).Quote,
        WorkModeReader.Read(words, field, field).Quote,
        SchoolingReader.Read(words, field).Quote,
        ExperienceReader.Read(words, field).Quote,
        .. LanguagesReader.Read(words, field).Select(language => language.Quote),
    ];

    private static string Mixed(Random random, int seed)
    {
        var hostile = HostileText.Of(seed);
        var pieces = Enumerable.Range(0, random.Next(0, 40)).Select(_ => Pieces[random.Next(Pieces.Length)]);
        var at = random.Next(hostile.Length + 1);
        return $"{hostile[..at]} {string.Join(random.Next(3) == 0 ? "\n" : " ", pieces)} {hostile[at..]}";
    }
}
