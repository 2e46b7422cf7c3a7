using System.Text;

using DiCoDe.Reports.Csv;
using DiCoDe.Tests.Support.Reports;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Reports.Csv;

[TestFixture]
public class CsvTableTests
{
    private static readonly CsvTable<string[]> Texts = new CsvTable<string[]>("prueba.csv", "Prueba.")
        .Text("one", "Uno.", row => row[0])
        .Text("two", "Dos.", row => row[1]);

    [Test]
    public void Any_text_reads_back_as_written() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Elements([.. "=+-@'\"\t\r\n,;  \u2212\uFF1D\uFF0B\uFF0D\uFF20\u200Báñ€1ab"]).ArrayOf().Select(letters => new string(letters)).Two().ToArbitrary(),
        pair =>
        {
            string[] row = [pair.Item1, pair.Item2];
            var read = CsvText.Read(Write(row))[1];
            return read.Select(CsvText.Unguarded).SequenceEqual(row);
        }));

    [TestCase("=1+1")]
    [TestCase("+52 55")]
    [TestCase("-2")]
    [TestCase("@SUM(A1)")]
    [TestCase("\t=1+1")]
    [TestCase("\r=1+1")]
    [TestCase("  =1+1", Description = "blanks before the sign")]
    [TestCase("\u200B=1+1", Description = "an invisible character before the sign")]
    [TestCase("＝1+1", Description = "full-width equals")]
    [TestCase("＋1")]
    [TestCase("－1")]
    [TestCase("＠SUM(A1)")]
    [TestCase("−1", Description = "the minus sign of typography")]
    [TestCase("'=1+1", Description = "an apostrophe that a spreadsheet may swallow")]
    public void What_a_spreadsheet_would_run_stands_behind_an_apostrophe(string formula) =>
        Assert.That(CsvText.Read(Write([formula, ""]))[1][0], Is.EqualTo($"'{formula}"));

    [TestCase("Diseño 3D")]
    [TestCase("C++")]
    [TestCase("a=b")]
    [TestCase("'90s")]
    [TestCase("")]
    public void Harmless_text_is_left_alone(string text) => Assert.That(CsvText.Read(Write([text, ""]))[1][0], Is.EqualTo(text));

    [Test]
    public void Numbers_stay_numbers()
    {
        var table = new CsvTable<int>("prueba.csv", "Prueba.").Whole("whole", "", "Entero.", row => row).Number("number", "", "Número.", row => row / 8.0).Whole("none", "", "Nada.", _ => null);

        Assert.That(CsvText.Read(Encoding.UTF8.GetString(table.Write([-12345]).Content.Span))[1], Is.EqualTo(new[] { "-12345", "-1543.125000", "" }));
    }

    private static string Write(string[] row) => Encoding.UTF8.GetString(Texts.Write([row]).Content.Span);
}
