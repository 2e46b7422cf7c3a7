using System.Globalization;
using System.Text;
using System.Text.Json;

using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Csv;
using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports.Csv;

[TestFixture]
public class DialectTests
{
    private static readonly CsvTable<string> Table = new CsvTable<string>("prueba.csv", "Prueba.")
        .Text("text", "Texto.", row => row)
        .Number("number", "", "Número.", _ => 1234.5)
        .Measure("measure", "", "Medida.", _ => -0.25)
        .Whole("whole", "", "Entero.", _ => -7);

    [Test]
    public void Excel_in_Spain_gets_semicolons_and_decimal_commas() =>
        Assert.That(Text(CsvDialect.ExcelWithComma, "a;b"), Is.EqualTo("\uFEFFtext;number;measure;whole\r\n\"a;b\";1234,500000;-0,25;-7\r\n"));

    [Test]
    public void Excel_in_Mexico_gets_commas_and_decimal_points() =>
        Assert.That(Text(CsvDialect.ExcelWithPoint, "a,b"), Is.EqualTo("\uFEFFtext,number,measure,whole\r\n\"a,b\",1234.500000,-0.25,-7\r\n"));

    [Test]
    public void A_formula_is_guarded_whatever_the_separator([Values("=1+1", "@a;b")] string formula) =>
        Assert.That(Text(CsvDialect.ExcelWithComma, formula), Does.Contain($"'{formula}"));

    [Test]
    public void A_file_tells_how_it_was_written()
    {
        foreach (var dialect in new[] { CsvDialect.Standard, CsvDialect.ExcelWithPoint, CsvDialect.ExcelWithComma })
        {
            Assert.That(CsvDialect.Of(Encoding.UTF8.GetBytes(Text(dialect, "x"))), Is.EqualTo(dialect));
        }
    }

    [Test]
    public async Task The_files_say_the_same_in_every_dialect()
    {
        var files = (await Written.FilesAsync(SmallReport.Week)).Where(IsCsv).ToDictionary(file => file.Path, Decoded);
        var excel = (await Written.FilesAsync(SmallReport.Week with { Dialect = CsvDialect.ExcelWithPoint })).Where(IsCsv).ToDictionary(file => file.Path, Decoded);

        Assert.That(excel.Keys, Is.EqualTo(files.Keys));
        Assert.That(excel.Select(file => file.Value), Is.EqualTo(files.Select(file => $"\uFEFF{file.Value}")));
    }

    [Test]
    public async Task The_data_package_says_how_the_files_are_written()
    {
        var files = await Written.FilesAsync(SmallReport.Week with { Dialect = CsvDialect.ExcelWithComma });
        using var package = JsonDocument.Parse(files.Single(file => file.Path == "datapackage.json").Content);

        foreach (var resource in package.RootElement.GetProperty("resources").EnumerateArray())
        {
            Assert.That(resource.GetProperty("dialect").GetProperty("delimiter").GetString(), Is.EqualTo(";"));
            foreach (var field in resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Where(field => field.GetProperty("type").GetString() == "number"))
            {
                Assert.That(field.GetProperty("decimalChar").GetString(), Is.EqualTo(","));
            }
        }
    }

    private static bool IsCsv(ReportFile file) => file.Path.EndsWith(".csv", StringComparison.Ordinal);

    private static string Decoded(ReportFile file) => Encoding.UTF8.GetString(file.Content.Span);

    private static string Text(CsvDialect dialect, string cell)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            return Encoding.UTF8.GetString(Table.In(dialect).Write([cell]).Content.Span);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
