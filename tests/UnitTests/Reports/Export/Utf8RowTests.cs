using System.Globalization;
using System.Text;

using DiCoDe.Reports.Csv;
using DiCoDe.Tests.Support.Reports;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Reports.Export;

[TestFixture]
public class Utf8RowTests
{
    [Test]
    public void Any_text_reads_back_as_written_whether_it_recurs_or_not() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Elements([.. "=+-@'\"\t\r\n,;  \u2212\uFF1D\u200Báñ€1ab"]).ArrayOf().Select(letters => new string(letters)).Two().ToArbitrary(),
        pair =>
        {
            var read = Read(row =>
            {
                row.Text(pair.Item1);
                row.Known(pair.Item2);
                row.Known(pair.Item2);
            });
            return read.Select(CsvText.Unguarded).SequenceEqual([pair.Item1, pair.Item2, pair.Item2]);
        }));

    [Test]
    public void A_formula_stands_behind_an_apostrophe() => Assert.That(Read(row => row.Known("=1+1")), Is.EqualTo(new[] { "'=1+1" }));

    [Test]
    public void Numbers_and_days_are_written_as_in_reports_in_any_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        try
        {
            var read = Read(row =>
            {
                row.Whole(-12345);
                row.Whole(null);
                row.Number(0.12346, 4);
                row.Number(null, 4);
                row.Number(15_250.5, 2);
                row.Day(new DateOnly(2026, 1, 9));
                row.Ascii("true"u8);
            });

            Assert.That(read, Is.EqualTo(new[] { "-12345", "", "0.1235", "", "15250.50", "2026-01-09", "true" }));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string[] Read(Action<Utf8Row> write)
    {
        var row = new Utf8Row();
        write(row);
        row.End();
        using var target = new MemoryStream();
        row.FlushAsync(target, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return CsvText.Read(Encoding.UTF8.GetString(target.ToArray())).Single();
    }
}
