using System.IO.Compression;
using System.Text;
using System.Text.Json;

using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Stages.Intake.Sections;
using DiCoDe.Stages.Intake.Terms;
using DiCoDe.Stages.Intake.Terms.Payment;
using DiCoDe.Tests.Support;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Stages.Intake.Terms.Payment;

[TestFixture]
[Category("Property")]
public class PayReaderProperties
{
    private static readonly FsCheck.Config Often = FsCheck.Config.QuickThrowOnFailure.WithMaxTest(1000);

    private static readonly string[] Countries = ["MX", "AR", "CO", "CL", "BR", "EC", "US", ""];

    private static readonly string[] Pieces =
    [
        "sueldo", " ", " ", "$", "1", "0", "9,500", "1.200.000", "12 mil", "10k", " a ", " - ", "hasta ", "desde ", "mensuales", "semanal", "base ", "+ ", "comisiones", "bono de ", "libres", "(", ")",
        ".", ",", ":", "/", "R$", "US$", "S/ ", "€", "millones", "\n", "2026", "8:30", "%", "entre ", " y ", "renta líquida", "ingresos ", "'", "0 ", "SMLV", "999999999999", "mil millones ",
    ];

    [Test]
    public void No_text_makes_reading_throw_and_quotes_are_words_of_the_text() =>
        FsCheck.Check.One(Often, Prop.ForAll(Gen.Choose(0, int.MaxValue - 100).ToArbitrary(), seed => Holds(Made(seed), seed) && Holds(HostileText.Of(seed), seed)));

    [Test]
    public void Real_ads_however_broken_do_not_make_reading_throw()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(SharedData.PathOf("ads", "latam-2026.jsonl.gz")), CompressionMode.Decompress));
        var random = new Random(17);
        for (var ads = 0; ads < 1500 && reader.ReadLine() is { } line; ads++)
        {
            var text = JsonDocument.Parse(line).RootElement.GetProperty("description").GetString() ?? "";
            Assert.That(Holds(Broken(text, random), ads), Is.True);
        }
    }

    [TestCase("$1 ")]
    [TestCase("1 ")]
    [TestCase("sueldo ")]
    [TestCase("sueldo $1 a ")]
    [TestCase("1.000.")]
    [TestCase("mensual pesos netos ")]
    [TestCase("+ comisiones ")]
    [CancelAfter(20_000)]
    public void A_text_of_the_greatest_length_is_only_long(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));

        Assert.That(Holds(text, 0), Is.True);
    }

    private static bool Holds(string text, int seed)
    {
        var field = Made(seed + 1);
        var ad = new AdWords(Made(seed + 2), text, SectionSplitter.Split(text), Countries[seed % Countries.Length]);
        return IsSound(PayReader.Read(ad, field), text) && IsSound(PayReader.Read(ad, ""), text);
    }

    private static bool IsSound(Pay pay, string text) =>
        (pay.Quote.Start < 0 || string.CompareOrdinal(text, pay.Quote.Start, pay.Quote.Words, 0, pay.Quote.Words.Length) == 0)
        && (!pay.IsStated || pay.Quote.IsSaid)
        && (pay.IsStated || (pay.Currency.Length == 0 && pay.Period == PayPeriod.NotStated))
        && (pay.Minimum ?? 1) > 0
        && (pay.Minimum is null || pay.Maximum is null || pay.Minimum <= pay.Maximum);

    private static string Made(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        var count = random.Next(0, 40);
        for (var piece = 0; piece < count; piece++)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }

    private static string Broken(string text, Random random)
    {
        var broken = new StringBuilder(text);
        for (var times = 0; times < 10 && broken.Length > 0; times++)
        {
            var at = random.Next(broken.Length);
            if (random.Next(2) == 0)
            {
                broken.Remove(at, Math.Min(random.Next(8), broken.Length - at));
            }
            else
            {
                broken.Insert(at, Pieces[random.Next(Pieces.Length)]);
            }
        }

        return broken.ToString();
    }
}
